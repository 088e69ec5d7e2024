import { RUNGS } from '../../words/console-en.ts';
import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import { CASE_WORDS } from '../../words/staff-cases-en.ts';
import { decisionHeading, WHY_SENTENCES } from '../../words/staff-trace-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Notice } from '../kit/notice.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { aboutOf } from './action-words.ts';
import type { CasePreview } from './api-shapes.ts';
import { decisionLine } from './decision-line.ts';
import { problemWords } from './problem-words.ts';

type Side = CasePreview['before'];
type Change = { readonly what: string; readonly before: string; readonly after: string };

const COLUMNS: readonly Column<Change>[] = [
  { key: 'what', header: CASE_WORDS.what, cell: ({ what }) => what },
  { key: 'before', header: CASE_WORDS.before, cell: ({ before }) => before },
  {
    key: 'after',
    header: CASE_WORDS.after,
    cell: ({ before, after }) => (before === after ? after : <strong>{after}</strong>),
  },
];

/** What is known of a seller before or after a decision. */
type SomeOfSide = Pick<Side, 'rung'> & Partial<Side>;

/** What would follow from a decision, as far as its preview tells. */
type Foreseen = Pick<CasePreview, 'decisions'> &
  Partial<Pick<CasePreview, 'secondPerson' | 'contactFirst'>> & {
    readonly before: SomeOfSide;
    readonly after: SomeOfSide;
  };

type CasePreviewViewProps = {
  preview: Foreseen | undefined;
  error: Error | null;
  loading: boolean;
  /** What to do to see something here. */
  idle?: string;
};

/** Everything that would follow from the decision that is chosen. */
export function CasePreviewView({ preview, error, loading, idle = CASE_WORDS.previewIdle }: CasePreviewViewProps) {
  return (
    <section className="case-preview" aria-label={CASE_WORDS.preview} aria-busy={loading}>
      <h3>{CASE_WORDS.preview}</h3>
      <div role="status">
        {preview === undefined && !loading && error === null ? <p className="soft">{idle}</p> : null}
        {loading && preview === undefined ? <p className="soft">{CASE_WORDS.previewing}</p> : null}
        {preview?.secondPerson === true ? <Notice tone="watch">{CASE_WORDS.secondPerson}</Notice> : null}
        {preview?.contactFirst === true ? <Notice tone="watch">{CASE_WORDS.contactFirst}</Notice> : null}
      </div>
      {loading && preview === undefined ? <CardSkeleton lines={3} label={CASE_WORDS.previewing} /> : null}
      {error === null || preview !== undefined ? null : <Notice tone="problem">{problemWords(error)}</Notice>}
      {preview === undefined ? null : <Body preview={preview} />}
    </section>
  );
}

function Body({ preview: { decisions, before, after } }: { preview: Foreseen }) {
  const lines = decisions.map(decisionLine);
  return (
    <>
      {lines.length === 0 ? <p>{CASE_WORDS.followNone}</p> : null}
      <ul>
        {lines.map((line) => {
          const { about, feature } = aboutOf(line);
          return (
            <li key={`${line.action} ${line.decision}`}>
              <code>{line.action}</code>: {decisionHeading(line.decision, about, feature)}
              {line.why === undefined ? '' : `, ${WHY_SENTENCES[line.why]}`}
            </li>
          );
        })}
      </ul>
      <DataTable
        label={CASE_WORDS.preview}
        columns={COLUMNS}
        rows={changesOf(before, after)}
        rowKey={({ what }) => what}
        empty={null}
      />
    </>
  );
}

function changesOf(before: SomeOfSide, after: SomeOfSide): readonly Change[] {
  const row = (what: string, tell: (side: SomeOfSide) => string | undefined): readonly Change[] => {
    const [now, then] = [tell(before), tell(after)];
    return now === undefined || then === undefined ? [] : [{ what, before: now, after: then }];
  };
  return [
    ...row(CASE_WORDS.rung, ({ rung }) => RUNGS[rung].name),
    ...row(CASE_WORDS.selling, ({ selling }) => yesOrNo(selling)),
    ...row(CASE_WORDS.visible, ({ listingsVisible }) => yesOrNo(listingsVisible)),
    ...row(CASE_WORDS.limited, ({ limited }) =>
      limited?.length === 0 ? CASE_WORDS.none : limited?.map(({ feature }) => POLICY_TERMS.feature[feature]).join(', '),
    ),
  ];
}

function yesOrNo(answer: boolean | undefined): string | undefined {
  if (answer === undefined) return undefined;
  return answer ? CASE_WORDS.yes : CASE_WORDS.no;
}
