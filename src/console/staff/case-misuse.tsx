import { VERDICT_NAMES } from '../../words/accesses-page-en.ts';
import { FIELD_NAMES, PURPOSE_NAMES } from '../../words/reveal-page-en.ts';
import { MISUSE_WORDS as WORDS } from '../../words/staff-misuse-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import type { CaseDetail } from './api-shapes.ts';

type Misuse = NonNullable<CaseDetail['misuse']>;
type Access = Misuse['accesses'][number];

const COLUMNS: readonly Column<Access>[] = [
  { key: 'at', header: WORDS.columns.at, cell: ({ at }) => <Instant at={at} show="absolute" /> },
  { key: 'order', header: WORDS.columns.order, cell: ({ order }) => <code>{order}</code> },
  { key: 'purpose', header: WORDS.columns.purpose, cell: ({ purpose }) => PURPOSE_NAMES[purpose] },
  {
    key: 'answered',
    header: WORDS.columns.answered,
    cell: ({ verdicts }) =>
      verdicts.map(({ field, verdict }) => `${FIELD_NAMES[field]}: ${VERDICT_NAMES[verdict]}`).join('; '),
  },
  {
    key: 'rule',
    header: WORDS.columns.rule,
    cell: ({ verdicts }) => [...new Set(verdicts.map(({ rule }) => rule))].join(', '),
  },
];

/** What somebody of a store asked to see of customers on the day on which they were stopped, beside the orders there are. */
export function CaseMisuse({ misuse }: { readonly misuse: Misuse }) {
  const { person, role, accesses, all, shown, openOrders } = misuse;
  return (
    <Section title={WORDS.title} lead={WORDS.noValues}>
      <FactList
        facts={[
          { term: WORDS.who, detail: `${person.name}, ${WORDS.role[role]}` },
          { term: WORDS.asked, detail: WORDS.askedOf(accesses.length, all) },
          { term: WORDS.shown, detail: WORDS.shownOf(shown, openOrders) },
        ]}
      />
      <DataTable label={WORDS.table} columns={COLUMNS} rows={accesses} rowKey={({ id }) => id} empty={null} />
    </Section>
  );
}
