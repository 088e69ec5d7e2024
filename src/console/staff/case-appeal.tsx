import { OUTCOME_NAMES, APPEAL_WORDS as WORDS } from '../../words/staff-answers-en.ts';
import { useViewer } from '../api/viewer.ts';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { useToast } from '../kit/toasts.tsx';
import { useKeptDraft } from '../kit/use-kept-draft.ts';
import type { Appeal, CaseDetail } from './api-shapes.ts';
import { EMPTY_APPEAL } from './appeal-draft.ts';
import { AppealItem } from './appeal-item.tsx';
import { AppealRecords } from './appeal-records.tsx';
import { CaseAppealDecide } from './case-appeal-decide.tsx';
import { subjectOf } from './case-subject.ts';
import { LeftOver } from './left-over.tsx';
import { StaffFailure } from './staff-failure.tsx';
import { useAppealsOf, useDecideAppeal } from './use-answers.ts';
import { useColleagues } from './use-cases.ts';
import './case-asked.css';

/** The appeal that a case is about: what the seller says item by item, and each item's answer. */
export function CaseAppeal({ detail, action }: { detail: CaseDetail; action: string }) {
  const { data, error, isFetching, refetch } = useAppealsOf(action);
  const named = subjectOf(detail, action);
  const appeal = data?.find((each) => each.appeal === named);
  return (
    <Section title={WORDS.title}>
      {data === undefined && error === null ? <CardSkeleton lines={5} /> : null}
      {data === undefined && error !== null ? (
        <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />
      ) : null}
      {data !== undefined && appeal === undefined ? <p>{WORDS.gone}</p> : null}
      {appeal === undefined ? null : <Told key={appeal.appeal} detail={detail} appeal={appeal} />}
    </Section>
  );
}

function Told({ detail, appeal }: { detail: CaseDetail; appeal: Appeal }) {
  const [draft, setDraft, forget] = useKeptDraft(`appeal-decision:${appeal.appeal}`, EMPTY_APPEAL);
  const toast = useToast();
  const viewer = useViewer();
  const decide = useDecideAppeal(detail.id, () => {
    forget();
    toast(WORDS.done);
  });
  const isHeld = detail.claimedBy?.id === viewer.id && detail.status !== 'closed' && appeal.state === 'open';
  return (
    <div className="case-asked">
      <Facts appeal={appeal} />
      {isHeld && appeal.mine === false ? <Notice tone="watch">{WORDS.barred}</Notice> : null}
      {isHeld && appeal.mine !== false ? (
        <CaseAppealDecide detail={detail} appeal={appeal} draft={draft} onChange={setDraft} decide={decide} />
      ) : (
        appeal.items.map((item) => (
          <AppealItem
            key={item.item}
            item={item}
            action={appeal.action}
            detail={detail}
            isTold={appeal.filedElsewhere}
          />
        ))
      )}
      {appeal.state === 'open' ? null : (
        <LeftOver
          texts={[...Object.values(draft.items).map(({ reason }) => reason), draft.reason]}
          onDiscard={forget}
        />
      )}
    </div>
  );
}

function Facts({ appeal }: { appeal: Appeal }) {
  const { state, outcome, filedAt, dueAt, endedAt, reason, decidedBy, action } = appeal;
  // What stands at an item already is not told twice.
  const further = appeal.evidence.filter((id) => !appeal.items.some(({ evidence }) => evidence.includes(id)));
  const colleagues = useColleagues(decidedBy !== undefined);
  const decider = colleagues.data?.find(({ id }) => id === decidedBy)?.name;
  const plan = (['cause', 'correction', 'prevention'] as const).flatMap((field): readonly Fact[] =>
    appeal[field] === undefined ? [] : [{ term: WORDS[field], detail: appeal[field] ?? WORDS.destroyed }],
  );
  const absent = appeal.decidedElsewhere ? WORDS.decidedElsewhere : WORDS.destroyed;
  const facts: readonly Fact[] = [
    { term: WORDS.filed, detail: <Instant at={filedAt} /> },
    ...(state === 'open' ? [{ term: WORDS.due, detail: <Instant at={dueAt} /> }] : []),
    ...(outcome === undefined || endedAt === undefined
      ? []
      : [
          {
            term: WORDS.outcome,
            detail: (
              <>
                <strong>{OUTCOME_NAMES[outcome]}</strong>
                {decider === undefined ? '' : `, ${decider}`}, <Instant at={endedAt} />
              </>
            ),
          },
        ]),
    ...(reason === undefined ? [] : [{ term: WORDS.reasonGiven, detail: reason ?? absent }]),
    ...plan,
    ...(further.length === 0
      ? []
      : [{ term: WORDS.furtherRecords, detail: <AppealRecords action={action} ids={further} /> }]),
  ];
  return (
    <>
      <FactList facts={facts} />
      {state === 'withdrawn' ? <Notice>{WORDS.withdrawn}</Notice> : null}
      {appeal.filedElsewhere ? <Notice tone="watch">{WORDS.filedElsewhere}</Notice> : null}
    </>
  );
}
