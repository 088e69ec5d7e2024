import { parseFact } from '../rulebook/facts/parse.ts';
import type { Fact } from '../rulebook/facts.ts';
import type { Instant } from '../rulebook/instant.ts';
import { Marketplace } from '../rulebook/marketplace.ts';
import type { Policy, Rung } from '../rulebook/policy/policy.ts';
import { Versions } from '../rulebook/policy/versions.ts';
import { type Answer, answersTo, appealsAgainst } from './answers.ts';
import type { CloudEvent } from './event.ts';
import { Random } from './random.ts';
import { simulate } from './simulate.ts';

/** A marketplace to show: what has happened, what is going to, and where everybody stands in between. */
export type Demonstration = {
  /** In order of time, up to and including `now`. */
  readonly past: readonly CloudEvent[];
  readonly future: readonly CloudEvent[];
  readonly rungs: ReadonlyMap<string, Rung>;
};

export type DemonstrationOptions = {
  readonly sellers: number;
  readonly seed: number;
  /** The beginning of a UTC day. */
  readonly start: Instant;
  readonly days: number;
  readonly now: Instant;
  readonly policy: Policy;
  /** When it is first looked at. */
  readonly opening: Instant;
};

/**
 * A simulated marketplace whose people also answer what is decided: it is judged while it is told, day by day. The same
 * options give the same events; another `now` only moves the line between past and future.
 */
export function tellDemonstration(options: DemonstrationOptions): Demonstration {
  const { sellers, seed, start, days, now, policy, opening } = options;
  const [random, appealing] = [new Random(seed, 97), new Random(seed, 98)];
  const answers: Answer[] = [];
  let clock = start;
  const marketplace = new Marketplace(Versions.of(policy), ({ decision }) => {
    answers.push(...answersTo(decision, clock, random), ...appealsAgainst(decision, clock, opening, appealing));
  });
  const past: CloudEvent[] = [];
  const future: CloudEvent[] = [];
  const ids = new Set<string>();
  let rungs: ReadonlyMap<string, Rung> | undefined;
  for (const batch of simulate({ sellers, days, seed, start, scenario: 'demonstration' }).batches) {
    const until = Math.max(clock, ...batch.map(timeOf));
    for (const event of merged(batch, taken(answers, until))) {
      const at = timeOf(event);
      if (at > now) rungs ??= rungsOf(marketplace, ids);
      (at > now ? future : past).push(event);
      if (event.subject !== 'platform') ids.add(event.subject);
      clock = Math.max(clock, at);
      marketplace.accept(parseFact(event, Number.POSITIVE_INFINITY) as Fact);
    }
    marketplace.finish();
  }
  return { past, future, rungs: rungs ?? rungsOf(marketplace, ids) };
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

function rungsOf(marketplace: Marketplace, ids: ReadonlySet<string>): ReadonlyMap<string, Rung> {
  marketplace.finish();
  return new Map([...ids].map((id) => [id, marketplace.find(id)?.view().rung ?? 'good']));
}
