import {
  DECIDED_BY,
  DISPUTE_STAGE_NAMES,
  SAID_BY,
  SHOWN_AS,
  DISPUTE_TEXT as TEXT,
  YOUR_ANSWER,
} from '../../words/disputes-en.ts';
import { GuardedText } from '../kit/guarded-text.tsx';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { Sentence } from '../kit/sentence.tsx';
import './disputes.css';
import type { AnyDispute } from './shapes.ts';

/** Whose eyes read it. */
type Side = 'customer' | 'seller' | 'staff';

type DisputeStandingProps = { readonly dispute: AnyDispute; readonly side: Side };

/** How far a dispute has come, in a list or on its page. */
export function stageName(stage: AnyDispute['stage'], side: Side): string {
  return stage === 'awaiting_answer' && side === 'seller' ? YOUR_ANSWER.stage : DISPUTE_STAGE_NAMES[stage];
}

/** How far a dispute has come, and by when it goes on. */
export function DisputeStanding({ dispute, side }: DisputeStandingProps) {
  const { stage, answered, answerBy, decideBy, reviewBy, askAgainUntil } = dispute;
  const dated = [
    [side === 'seller' ? YOUR_ANSWER.answerBy : TEXT.answerBy, answerBy],
    [TEXT.decideBy, decideBy],
    [TEXT.reviewBy, reviewBy],
    [TEXT.askAgainUntil, askAgainUntil],
  ] as const;
  return (
    <>
      <p>
        <strong>{stageName(stage, side)}</strong>
      </p>
      {dated.map(([words, at]) =>
        at === undefined ? null : (
          <p key={words}>
            <Sentence of={words} values={{ at: <Instant at={at} /> }} />
          </p>
        ),
      )}
      {answered === 'overdue' ? <p>{TEXT.overdueAnswer}</p> : null}
      {answered === 'not_asked' ? <p>{TEXT.notAsked}</p> : null}
    </>
  );
}

/** Who answers, and why; a decision that was looked at again says so. */
export function DisputeDecisions({ decisions }: { readonly decisions: AnyDispute['decisions'] }) {
  return decisions.map(({ outcome, words, reasons, by, at }, index) => (
    <Notice key={`${outcome} ${by} ${at ?? ''}`} tone={index === decisions.length - 1 ? 'done' : 'plain'} title={words}>
      <p className="soft">
        {DECIDED_BY[by]}
        {at === undefined ? null : (
          <>
            {', '}
            <Instant at={at} show="absolute" />
          </>
        )}
      </p>
      {reasons.length === 0 ? null : (
        <ul>
          {reasons.map((reason) => (
            <li key={reason.ruling}>{reason.words}</li>
          ))}
        </ul>
      )}
      {index === decisions.length - 1 ? null : <p>{TEXT.changed}</p>}
    </Notice>
  ));
}

type DisputeSaidProps = {
  readonly said: AnyDispute['said'];
  /** Whose eyes: they read how the other side sees what they wrote. */
  readonly side: Side;
};

/** What both sides say, each under their name. What others wrote cannot be taken along. */
export function DisputeSaid({ said, side }: DisputeSaidProps) {
  if (said.length === 0) return <p className="soft">{TEXT.saidNone}</p>;
  return (
    <ol className="dispute-said" aria-label={TEXT.said}>
      {said.map(({ by, at, text, shown }) => (
        <li key={`${by} ${at}`}>
          <p className="soft">
            {SAID_BY[side === by ? 'you' : by]}, <Instant at={at} show="absolute" />
          </p>
          {text === null ? (
            <p className="soft">{TEXT.gone}</p>
          ) : (
            <blockquote>{side === by ? text : <GuardedText>{text}</GuardedText>}</blockquote>
          )}
          {side === by && shown !== 'as_written' ? <p className="soft">{SHOWN_AS[shown]}</p> : null}
        </li>
      ))}
    </ol>
  );
}
