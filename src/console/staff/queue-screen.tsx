import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { CASE_KEYS, CASE_KIND_NAMES, CASE_WORDS, describeCounts, QUEUE_WORDS } from '../../words/staff-cases-en.ts';
import { STAFF_KEYS } from '../../words/staff-en.ts';
import { useViewer } from '../api/viewer.ts';
import { FilterSelect, SearchField } from '../kit/filters.tsx';
import { PageHeader } from '../kit/page.tsx';
import { useShortcut } from '../kit/shortcuts.tsx';
import { EmptyState } from '../kit/states.tsx';
import { TickBox } from '../kit/tick-box.tsx';
import { useToast } from '../kit/toasts.tsx';
import { problemWords } from './problem-words.ts';
import { CASE_KINDS, isFiltered, QUEUE_STATES, type QueueSearch, readQueueSearch } from './queue-search.ts';
import { QueueTable } from './queue-table.tsx';
import { QueueTogether } from './queue-together.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { useClaim, useQueue } from './use-cases.ts';
import { focusedCase, useQueueSelection } from './use-queue-selection.tsx';

const route = getRouteApi('/staff/queue');

const KIND_OPTIONS = CASE_KINDS.map((value) => ({ value, label: CASE_KIND_NAMES[value] }));
const STATE_OPTIONS = QUEUE_STATES.map((value) => ({ value, label: QUEUE_WORDS.states[value] }));

/** The queue: everything that waits for a person, the most urgent first. */
export function QueueScreen() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const viewer = useViewer();
  const queue = useQueue(search);
  const { claim, claiming } = useClaiming();
  useShortcut('c', CASE_KEYS.claim, () => {
    const id = focusedCase();
    if (id !== undefined) claim(id);
  });
  const go = (next: { readonly [Name in keyof QueueSearch]: QueueSearch[Name] | undefined }) =>
    void navigate({ search: readQueueSearch({ ...search, ...next }), resetScroll: false });
  const clear = () => void navigate({ search: {} });
  useShortcut('x', STAFF_KEYS.clear, clear, isFiltered(search));
  const rows = queue.data?.pages.flatMap(({ items }) => items);
  const selection = useQueueSelection(rows ?? [], search.kind);
  const counts = queue.data?.pages[0]?.counts;
  return (
    <>
      <PageHeader
        title={QUEUE_WORDS.title}
        lead={QUEUE_WORDS.lead}
        beside={counts === undefined ? undefined : <span className="soft">{describeCounts(counts)}</span>}
      />
      <search className="queue-filters">
        <FilterSelect
          label={QUEUE_WORDS.filterKind}
          any={QUEUE_WORDS.anyKind}
          value={search.kind}
          options={KIND_OPTIONS}
          onChange={(kind) => go({ kind })}
        />
        <FilterSelect
          label={QUEUE_WORDS.filterState}
          any={QUEUE_WORDS.active}
          value={search.state}
          options={STATE_OPTIONS}
          onChange={(state) => go({ state })}
        />
        <SearchField
          label={QUEUE_WORDS.seller}
          placeholder={QUEUE_WORDS.sellerHint}
          value={search.seller ?? ''}
          onChange={(seller) => go({ seller })}
        />
        <TickBox
          label={QUEUE_WORDS.mine}
          checked={search.mine === true}
          onChange={(event) => go({ mine: event.currentTarget.checked ? true : undefined })}
        />
      </search>
      <QueueTogether selected={selection.selected} onClear={selection.clear} />
      <QueueTable
        rows={rows}
        lead={search.state === 'closed' ? undefined : selection.lead}
        closed={search.state === 'closed'}
        viewer={viewer.id}
        onClaim={claim}
        claiming={claiming}
        refreshing={false}
        empty={<Empty filtered={isFiltered(search)} onClear={clear} />}
        failure={
          queue.isError && queue.data === undefined ? (
            <StaffFailure error={queue.error} retrying={queue.isFetching} onRetry={() => void queue.refetch()} />
          ) : undefined
        }
      />
      {queue.hasNextPage ? (
        <Button
          variant="default"
          fullWidth
          mt="sm"
          loading={queue.isFetchingNextPage}
          onClick={() => void queue.fetchNextPage()}
        >
          {QUEUE_WORDS.more}
        </Button>
      ) : null}
    </>
  );
}

function useClaiming() {
  const toast = useToast();
  const mutation = useClaim();
  const claim = (id: string) =>
    mutation.mutate(id, {
      onSuccess: () => toast(QUEUE_WORDS.claimed),
      onError: (error) => toast(`${CASE_WORDS.claim}: ${problemWords(error)}`, { problem: true }),
    });
  return { claim, claiming: mutation.isPending ? mutation.variables : undefined };
}

function Empty({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  if (!filtered) return <EmptyState title={QUEUE_WORDS.emptyTitle}>{QUEUE_WORDS.empty}</EmptyState>;
  return (
    <EmptyState title={QUEUE_WORDS.emptyFilteredTitle} action={<Button onClick={onClear}>{QUEUE_WORDS.clear}</Button>}>
      {QUEUE_WORDS.emptyFiltered}
    </EmptyState>
  );
}
