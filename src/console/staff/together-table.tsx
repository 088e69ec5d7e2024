import { TOGETHER_WORDS as WORDS } from '../../words/staff-together-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import type { CaseSummary, CasesHandled } from './api-shapes.ts';

type Line = CasesHandled['items'][number] & { readonly seller: string };

const COLUMNS: readonly Column<Line>[] = [
  { key: 'seller', header: WORDS.columns.seller, cell: ({ seller }) => <code>{seller}</code> },
  { key: 'before', header: WORDS.columns.before, cell: ({ before }) => before?.name ?? WORDS.nobody },
  { key: 'after', header: WORDS.columns.after, cell: (line) => <After line={line} /> },
];

type TogetherTableProps = { cases: readonly CaseSummary[]; items: CasesHandled['items'] };

/** What becomes of each case, one a line; of those that are refused, why. */
export function TogetherTable({ cases, items }: TogetherTableProps) {
  const sellers = new Map(cases.map(({ id, seller }) => [id, seller]));
  return (
    <DataTable
      label={WORDS.bar}
      columns={COLUMNS}
      rows={items.map((item) => ({ ...item, seller: sellers.get(item.case) ?? item.case }))}
      rowKey={(line) => line.case}
      empty={null}
    />
  );
}

function After({ line: { outcome, after, why } }: { line: Line }) {
  switch (outcome) {
    case 'done':
      return <strong>{after?.name ?? WORDS.nobody}</strong>;
    case 'same':
      return <span className="soft">{WORDS.same}</span>;
    case 'refused':
      return (
        <span>
          <strong>{WORDS.refused}:</strong> {why}
        </span>
      );
  }
}
