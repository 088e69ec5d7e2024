import type { Decision } from '../rulebook/decision.ts';
import { parseFact } from '../rulebook/facts/parse.ts';
import type { Fact } from '../rulebook/facts.ts';
import type { Instant } from '../rulebook/instant.ts';
import { Marketplace } from '../rulebook/marketplace.ts';
import type { Policy } from '../rulebook/policy/policy.ts';
import { Versions } from '../rulebook/policy/versions.ts';
import type { Answer } from './answers.ts';
import type { CloudEvent } from './event.ts';

/** A marketplace that is judged while it is told, and whose people answer. */
type PlayedOut = {
  readonly batches: Iterable<readonly CloudEvent[]>;
  readonly start: Instant;
  readonly policy: Policy;
  /** What people do about a decision, told at a clock. */
  readonly answer: (decision: Decision, clock: Instant) => readonly Answer[];
  /** Told of each event before it is judged. */
  readonly told?: (event: CloudEvent, at: Instant, marketplace: Marketplace) => void;
  /** Told when a batch has been judged. */
  readonly judged?: (marketplace: Marketplace) => void;
};

/** Plays simulated days out under a policy, with the answers of people between them; answers with the marketplace as it is at the end. */
export function playOut({ batches, start, policy, answer, told, judged }: PlayedOut): Marketplace {
  const answers: Answer[] = [];
  let clock = start;
  const marketplace = new Marketplace(Versions.of(policy), ({ decision }) => {
    answers.push(...answer(decision, clock));
  });
  for (const batch of batches) {
    const until = batch.reduce((latest, event) => Math.max(latest, timeOf(event)), clock);
    for (const event of merged(batch, taken(answers, until))) {
      const at = timeOf(event);
      told?.(event, at, marketplace);
      clock = Math.max(clock, at);
      marketplace.accept(parseFact(event, Number.POSITIVE_INFINITY) as Fact);
    }
    marketplace.finish();
    judged?.(marketplace);
  }
  return marketplace;
}

function timeOf(event: CloudEvent): Instant {
  return Date.parse(event.time);
}

/** Takes out the answers that have been given by an instant, the earliest first. */
function taken(answers: Answer[], until: Instant): readonly CloudEvent[] {
  const given = answers.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at);
  const left = answers.filter(({ at }) => at > until);
  answers.splice(0, answers.length, ...left);
  return given.map(({ event }) => event);
}

function merged(events: readonly CloudEvent[], others: readonly CloudEvent[]): readonly CloudEvent[] {
  if (others.length === 0) return events;
  // Stable: what happened before what was answered at the same instant stays before it.
  return [...events, ...others].sort((one, other) => timeOf(one) - timeOf(other));
}
