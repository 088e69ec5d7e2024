import { fill } from '../../words/fill.ts';
import { ACTION_TEXT } from '../../words/seller-actions-en.ts';
import { decisionSentence, DECISION_TEXT as TEXT, whySentence } from '../../words/seller-decisions-en.ts';
import { policyName } from '../../words/seller-home-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { readDecision } from './read-decision.ts';
import type { Action, DecidedStep } from './shapes.ts';
import { TraceInWords } from './trace-in-words.tsx';
import './decision-story.css';

/** Everything that was decided about an action, newest first, each with how it came about. */
export function DecisionStory({ action: { decisions } }: { readonly action: Action }) {
  return (
    <Section title={ACTION_TEXT.story} lead={ACTION_TEXT.storyAbout}>
      <ol className="decision-story">
        {decisions.toReversed().map((step) => (
          <li key={step.sequence}>
            <Step step={step} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Step({ step: { at, decision, trace } }: { readonly step: DecidedStep }) {
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
      {rests.length === 0 ? null : <p>{fill(TEXT.rests, { actions: rests.join(', ') })}</p>}
      <TraceInWords trace={trace} />
      {policy === undefined ? null : <p className="soft">{fill(TEXT.policy, { policy: policyName(policy) })}</p>}
    </article>
  );
}
