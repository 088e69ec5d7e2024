import { Fragment } from 'react';
import { fill } from '../../words/fill.ts';
import { ACTION_TEXT } from '../../words/seller-actions-en.ts';
import { decisionSentence, DECISION_TEXT as TEXT, whySentence } from '../../words/seller-decisions-en.ts';
import { policyName } from '../../words/seller-home-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import type { EventNames } from './event-names.ts';
import { ActionLink } from './links.tsx';
import { readDecision } from './read-decision.ts';
import type { Action, DecidedStep } from './shapes.ts';
import { TraceInWords } from './trace-in-words.tsx';
import './decision-story.css';

type DecisionStoryProps = { readonly action: Action; readonly names: EventNames };

/** Everything that was decided about an action, newest first, each with how it came about. */
export function DecisionStory({ action: { decisions, summary }, names }: DecisionStoryProps) {
  return (
    <Section title={ACTION_TEXT.story} lead={ACTION_TEXT.storyAbout}>
      <ol className="decision-story">
        {decisions.toReversed().map((step) => (
          <li key={step.sequence}>
            <Step step={step} violation={summary.violation} names={names} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

type StepProps = { readonly step: DecidedStep; readonly violation: string; readonly names: EventNames };

function Step({ step: { at, decision, trace }, violation, names }: StepProps) {
  const { kind, why, until, review, policy, conditions, rests } = readDecision(decision);
  return (
    <article>
      <h3>{decisionSentence(kind)}</h3>
      <p className="decision-story-at">
        <Instant at={at} />
      </p>
      {why === undefined ? null : <p>{whySentence(why)}</p>}
      {until === undefined ? null : (
        <p>
          <Sentence of={TEXT.until} values={{ until: <Instant at={until} /> }} />
        </p>
      )}
      {review === undefined ? null : (
        <p>
          <Sentence of={TEXT.review} values={{ review: <Instant at={review} /> }} />
        </p>
      )}
      {conditions.length === 0 ? null : (
        <p>
          {TEXT.conditions}: {conditions.join('; ')}
        </p>
      )}
      {rests.length === 0 ? null : (
        <p>
          {TEXT.rests}{' '}
          {rests.map((action, place) => (
            <Fragment key={action}>
              {place === 0 ? null : ', '}
              <ActionLink action={action} />
            </Fragment>
          ))}
        </p>
      )}
      <TraceInWords trace={trace} told={{ kind, violation, names }} />
      {policy === undefined ? null : <p className="soft">{fill(TEXT.policy, { policy: policyName(policy) })}</p>}
    </article>
  );
}
