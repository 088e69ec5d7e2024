import { Button } from '@mantine/core';
import { ROLES } from '../../words/console-en.ts';
import { fill } from '../../words/fill.ts';
import {
  RECOVERY_ACT_NAMES,
  RECOVERY_STATUS_NAMES,
  RECOVERIES_WORDS as WORDS,
} from '../../words/staff-recoveries-en.ts';
import { useViewer } from '../api/viewer.ts';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import type { Recovery, RecoveryDecision } from './use-recoveries.ts';
import './recovery-card.css';

type RecoveryCardProps = {
  readonly recovery: Recovery;
  readonly onDecide: (decision: RecoveryDecision) => void;
};

/** One request: whose, why, how it stands, and what can be done. */
export function RecoveryCard({ recovery, onDecide }: RecoveryCardProps) {
  const { person, status, acts } = recovery;
  return (
    <Section title={person.name} lead={`${ROLES[person.role]} · ${person.email}`} frame="card">
      <FactList facts={factsOf(recovery)} />
      <h3 className="recovery-card-story">{WORDS.story}</h3>
      <ol className="recovery-card-acts">
        {acts.map((act) => (
          <li key={`${act.type} ${act.at} ${act.by?.id}`}>
            <strong>{RECOVERY_ACT_NAMES[act.type]}</strong> <Instant at={act.at} /> <span>{byOf(act)}</span>
            {act.reason === undefined ? null : <blockquote>{act.reason}</blockquote>}
          </li>
        ))}
      </ol>
      {status === 'open' ? <Choices recovery={recovery} onDecide={onDecide} /> : null}
    </Section>
  );
}

function factsOf(recovery: Recovery): readonly Fact[] {
  const { person, status, askedAt, waitsUntil, lapsesAt, linkUntil, approvalsNeeded, approvedBy } = recovery;
  const date = (term: string, at: string | undefined): readonly Fact[] =>
    at === undefined ? [] : [{ term, detail: <Instant at={at} /> }];
  const given =
    approvalsNeeded === 0
      ? WORDS.notNeeded
      : fill(WORDS.approvalsOf, { given: approvedBy.length, needed: approvalsNeeded });
  return [
    { term: WORDS.state, detail: RECOVERY_STATUS_NAMES[status] },
    ...(person.sellerId === undefined ? [] : [{ term: WORDS.store, detail: person.sellerId }]),
    ...date(WORDS.asked, askedAt),
    ...date(WORDS.waitsUntil, waitsUntil),
    { term: WORDS.approvals, detail: given },
    ...date(WORDS.lapsesAt, lapsesAt),
    ...date(WORDS.linkUntil, linkUntil),
  ];
}

function byOf({ type, by }: Recovery['acts'][number]): string {
  if (by !== undefined) return by.name ?? WORDS.left;
  return type === 'cancelled' || type === 'completed' ? WORDS.byLink : WORDS.program;
}

function Choices({ recovery, onDecide }: RecoveryCardProps) {
  const { id } = useViewer();
  const { person, approvalsNeeded, approvedBy } = recovery;
  if (person.id === id) return <p className="soft">{WORDS.you}</p>;
  const hasApproved = approvedBy.some((each) => each.id === id);
  const isWanted = approvedBy.length < approvalsNeeded || recovery.lapsesAt !== undefined;
  return (
    <>
      {hasApproved ? <p className="soft">{WORDS.approvedByYou}</p> : null}
      <div className="recovery-card-choices">
        {isWanted && !hasApproved ? <Button onClick={() => onDecide('approve')}>{WORDS.approve}</Button> : null}
        <Button variant="default" onClick={() => onDecide('refuse')}>
          {WORDS.refuse}
        </Button>
      </div>
    </>
  );
}
