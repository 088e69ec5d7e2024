import { Button, Group } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { FINDING_ADVICE } from '../../words/coaching-en.ts';
import { fill } from '../../words/fill.ts';
import { HELD_REPORTS, HELD_WORDS as WORDS } from '../../words/held-messages-en.ts';
import { ApiProblem } from '../api/problem.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { Share } from '../kit/numbers.tsx';
import { PageHeader, Section } from '../kit/page.tsx';
import { EmptyState } from '../kit/states.tsx';
import { SellerLink } from './links.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { type HeldMessage, useHeldMessages } from './use-held.ts';

const route = getRouteApi('/staff/held-messages');

const COLUMNS: readonly Column<HeldMessage>[] = [
  { key: 'message', header: WORDS.columns.message, cell: ({ thread }) => fill(WORDS.order, { order: thread }) },
  { key: 'seller', header: WORDS.columns.seller, cell: ({ seller }) => <SellerLink seller={seller} /> },
  { key: 'sender', header: WORDS.columns.sender, cell: senderOf },
  { key: 'found', header: WORDS.columns.found, cell: foundIn },
  { key: 'state', header: WORDS.columns.state, cell: whyOf },
  { key: 'since', header: WORDS.columns.since, cell: ({ waitsSince }) => <Instant at={waitsSince} /> },
];

type Measured = NonNullable<ReturnType<typeof useHeldMessages>['data']>['screen'][number];

const MEASURED: readonly Column<Measured>[] = [
  { key: 'kind', header: WORDS.rightColumns.kind, cell: ({ kind }) => FINDING_ADVICE[kind].name },
  { key: 'decided', header: WORDS.rightColumns.decided, align: 'end', cell: ({ decided }) => decided },
  { key: 'right', header: WORDS.rightColumns.right, align: 'end', cell: ({ right }) => right },
  { key: 'share', header: WORDS.rightColumns.share, align: 'end', cell: ({ precision }) => <Share of={precision} /> },
];

/** What waits for a person: held by the screen, or reported; and how often the screen was right. */
export function HeldScreen() {
  const { cursor } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, isFetching, refetch } = useHeldMessages(cursor);
  const go = (next: string | undefined) => void navigate({ search: next === undefined ? {} : { cursor: next } });
  // A page out of an old address: the list begins at its top.
  const isLost = error instanceof ApiProblem && error.code === 'bad-cursor';
  const retry = () => (isLost ? go(undefined) : void refetch());
  return (
    <>
      <PageHeader title={WORDS.title} lead={WORDS.lead} />
      {data === undefined || data.screen.length === 0 ? null : (
        <Section title={WORDS.right} lead={WORDS.rightLead}>
          <DataTable
            label={WORDS.right}
            columns={MEASURED}
            rows={data.screen}
            rowKey={({ kind }) => kind}
            empty={null}
          />
        </Section>
      )}
      <DataTable
        label={WORDS.list}
        columns={COLUMNS}
        rows={data?.items}
        rowKey={({ id }) => id}
        link={({ id }, content) => (
          <Link to="/staff/held-messages/$id" params={{ id }}>
            {content}
          </Link>
        )}
        empty={<EmptyState title={WORDS.emptyTitle}>{WORDS.empty}</EmptyState>}
        failure={error === null ? undefined : <StaffFailure error={error} retrying={isFetching} onRetry={retry} />}
      />
      <Group mt="md">
        {cursor === undefined ? null : (
          <Button variant="default" onClick={() => go(undefined)}>
            {WORDS.first}
          </Button>
        )}
        {data?.next == null ? null : (
          <Button variant="default" onClick={() => go(data.next ?? undefined)}>
            {WORDS.next}
          </Button>
        )}
      </Group>
    </>
  );
}

function senderOf({ sender, retried }: HeldMessage): string {
  return retried ? `${WORDS[sender]}, ${WORDS.retried}` : WORDS[sender];
}

function foundIn({ kinds, pictures }: HeldMessage): string {
  const found = kinds.length === 0 ? WORDS.nothing : kinds.map((kind) => FINDING_ADVICE[kind].name).join(', ');
  return pictures === 0 ? found : fill(WORDS.withPictures, { found });
}

function whyOf({ state, reported }: HeldMessage): string {
  if (state === 'held' || reported === undefined) return WORDS.held;
  return fill(WORDS.reported, { reason: HELD_REPORTS[reported] });
}
