import { TRACE_WORDS } from '../../words/staff-trace-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import type { Trace } from './api-shapes.ts';

type Cited = Trace['evidence'][number];

const WORDS = TRACE_WORDS.evidenceColumns;

/** A figure of the meter with its sign; a real minus, as wide as the plus. */
function signed(nats: number): string {
  return `${nats < 0 ? '−' : '+'}${Math.abs(nats).toFixed(2)}`;
}

const COLUMNS: readonly Column<Cited>[] = [
  { key: 'id', header: WORDS.id, cell: (cited) => <Names cited={cited} /> },
  {
    key: 'settled',
    header: WORDS.settled,
    cell: ({ settled }) => <Instant at={settled} precision="short-day" show="absolute" />,
  },
  {
    key: 'goods',
    header: WORDS.goods,
    align: 'end',
    cell: ({ goods }) => (goods === 0 ? '' : signed(-Math.abs(goods))),
  },
  { key: 'up', header: WORDS.up, align: 'end', cell: ({ up }) => <strong>{signed(up)}</strong> },
  {
    key: 'subject',
    header: WORDS.subject,
    cell: ({ subject }) => (subject === undefined ? '' : <code>{subject}</code>),
  },
];

/** The order, where it is known, and the event that is cited. */
function Names({ cited: { id, orderId } }: { cited: Cited }) {
  return (
    <>
      {orderId === undefined ? null : <strong>{orderId} </strong>}
      <code className="soft">{id}</code>
    </>
  );
}

/** The lapses that a decision cites, with what each added to the meter. */
export function EvidenceTable({ evidence }: { evidence: readonly Cited[] }) {
  const columns = evidence.some(({ subject }) => subject !== undefined)
    ? COLUMNS
    : COLUMNS.filter(({ key }) => key !== 'subject');
  return (
    <div className="trace-view-evidence">
      <p>
        <strong>{TRACE_WORDS.evidence}.</strong> <span className="soft">{TRACE_WORDS.nats}</span>
      </p>
      <DataTable label={TRACE_WORDS.evidence} columns={columns} rows={evidence} rowKey={({ id }) => id} empty={null} />
    </div>
  );
}
