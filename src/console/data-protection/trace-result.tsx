import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { fill } from '../../words/fill.ts';
import { CANNOT_TELL_WHY, TRACED_FIELDS, TRACER_WORDS as WORDS } from '../../words/tracer-en.ts';
import { useViewer } from '../api/viewer.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { useToast } from '../kit/toasts.tsx';
import { problemWords } from '../staff/problem-words.ts';
import { type Breach, useActOnBreach } from './use-breaches.ts';
import type { LeakTrace } from './use-trace.ts';

type Ranked = LeakTrace['ranked'][number];

const COLUMNS: readonly Column<Ranked>[] = [
  { key: 'who', header: WORDS.columns.who, cell: ({ person }) => person.name },
  {
    key: 'probability',
    header: WORDS.columns.probability,
    align: 'end',
    cell: ({ probability }) => percent(probability),
  },
  { key: 'order', header: WORDS.columns.order, cell: ({ order }) => order },
  { key: 'shop', header: WORDS.columns.shop, cell: ({ seller }) => seller },
  { key: 'fields', header: WORDS.columns.fields, cell: ({ fields }) => fieldsOf(fields) },
  {
    key: 'shown',
    header: WORDS.columns.shown,
    cell: ({ accesses: [last] }) => (last === undefined ? null : <Instant at={last.at} />),
  },
];

/** Who a text points at, how surely and with which bound; or why it cannot be told. */
export function TraceResult({ breach, trace }: { readonly breach: Breach; readonly trace: LeakTrace }) {
  const { verdict, ranked, matched, compared } = trace;
  const [first] = ranked;
  const counted = fill(compared === 1 ? WORDS.counted.one : WORDS.counted.many, { compared, matched });
  return (
    <Section title={WORDS.result}>
      <div role="status">
        {verdict === 'named' && first !== undefined ? (
          <Notice tone="watch" title={fill(WORDS.named, { name: first.person.name })}>
            <Named trace={trace} first={first} />
          </Notice>
        ) : (
          <Notice title={WORDS.cannotTell}>
            <p>{verdict === 'named' ? null : CANNOT_TELL_WHY[verdict]}</p>
          </Notice>
        )}
        <p className="soft">{counted}</p>
      </div>
      {verdict === 'named' && first !== undefined ? <Next breach={breach} first={first} /> : null}
      {ranked.length === 0 ? null : (
        <DataTable
          label={WORDS.ranked}
          columns={COLUMNS}
          rows={ranked}
          empty={null}
          rowKey={({ person, seller, order }) => `${person.id} ${seller} ${order}`}
        />
      )}
    </Section>
  );
}

function Named({ trace: { elsewhere, wrongAtMost }, first }: { readonly trace: LeakTrace; readonly first: Ranked }) {
  const { order, seller, fields, probability } = first;
  return (
    <>
      <p>{fill(WORDS.namedWhat, { what: fieldsOf(fields), order, seller })}</p>
      <p>{fill(WORDS.sure, { probability: percent(probability), elsewhere: percent(elsewhere) })}</p>
      <p>{fill(WORDS.bound, { wrong: Math.ceil(wrongAtMost * 10_000) })}</p>
      <p>{WORDS.hint}</p>
    </>
  );
}

/** What may follow in the inquiry. */
function Next({ breach: { id, can }, first }: { readonly breach: Breach; readonly first: Ranked }) {
  const { mutate, isPending, error } = useActOnBreach(id);
  const { permissions } = useViewer();
  const toast = useToast();
  const { seller, order, person } = first;
  const scope = { sellers: [seller], orders: [order], people: [person.id] };
  return (
    <>
      {error === null ? null : <Notice tone="problem">{problemWords(error)}</Notice>}
      <div className="request-acts">
        {can.includes('scope') ? (
          <Button
            variant="default"
            loading={isPending}
            onClick={() => mutate({ do: 'scope', scope }, { onSuccess: () => toast(WORDS.scoped) })}
          >
            {WORDS.scope}
          </Button>
        ) : null}
        {permissions['accesses.read'] === 'all' ? (
          <Link to="/staff/data-protection/sellers/$id" params={{ id: seller }}>
            {WORDS.accesses}
          </Link>
        ) : null}
      </div>
    </>
  );
}

function fieldsOf(fields: Ranked['fields']): string {
  const text = fields.map((field) => TRACED_FIELDS[field]).join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function percent(share: number): string {
  if (share > 0.999) return WORDS.over;
  return share < 0.001 ? WORDS.under : `${(share * 100).toFixed(1)} %`;
}
