import { CHANGES_WORDS as WORDS } from '../../words/staff-policies-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import type { PolicyCheck } from './api-shapes.ts';
import './policies.css';

type Comparison = NonNullable<PolicyCheck['comparison']>;
type Value = Comparison['values'][number];

const COLUMNS: readonly Column<Value>[] = [
  { key: 'path', header: WORDS.columns.path, cell: ({ path }) => <code>{path}</code> },
  { key: 'before', header: WORDS.columns.before, cell: ({ before }) => before ?? WORDS.nothing },
  { key: 'after', header: WORDS.columns.after, cell: ({ after }) => <strong>{after ?? WORDS.nothing}</strong> },
];

/** What a version changes of the one that it follows: from when on it may judge, sentences and values side by side. */
export function PolicyChanges({ comparison }: { readonly comparison: Comparison }) {
  const { base, stricter, earliest, values, sentences } = comparison;
  const isStricter = stricter.length > 0;
  return (
    <Section title={WORDS.title(base)}>
      <Notice tone={isStricter ? 'watch' : 'plain'} title={isStricter ? WORDS.stricter : WORDS.milder}>
        {isStricter ? WORDS.stricterWhy(stricter.join(', ')) : WORDS.milderWhy} {WORDS.earliest}{' '}
        <Instant at={earliest} />.
      </Notice>
      {sentences.length === 0 ? <p className="soft">{WORDS.none}</p> : null}
      {sentences.map(({ title, changes }) => (
        <section key={title} className="policy-sentences">
          <h3>{title}</h3>
          {changes.map(({ before, after }) => (
            <dl key={`${before} ${after}`} className="policy-change">
              <dt>{WORDS.before}</dt>
              <dd>{before ?? WORDS.nothing}</dd>
              <dt>{WORDS.after}</dt>
              <dd>{after ?? WORDS.nothing}</dd>
            </dl>
          ))}
        </section>
      ))}
      <h3>{WORDS.values}</h3>
      <DataTable label={WORDS.values} columns={COLUMNS} rows={values} rowKey={({ path }) => path} empty={null} />
    </Section>
  );
}
