import type { Instant } from '../rulebook/instant.ts';
import type { Marketplace } from '../rulebook/marketplace.ts';
import type { Policy, Rung } from '../rulebook/policy/policy.ts';
import { answersTo, appealsAgainst } from './answers.ts';
import type { CloudEvent } from './event.ts';
import { playOut } from './play-out.ts';
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
  const past: CloudEvent[] = [];
  const future: CloudEvent[] = [];
  const ids = new Set<string>();
  let rungs: ReadonlyMap<string, Rung> | undefined;
  const marketplace = playOut({
    ...{ start, policy, batches: simulate({ sellers, days, seed, start, scenario: 'demonstration' }).batches },
    answer: (decision, clock) => [
      ...answersTo(decision, clock, random),
      ...appealsAgainst(decision, clock, opening, appealing),
    ],
    told(event, at, sofar) {
      if (at > now) rungs ??= rungsOf(sofar, ids);
      (at > now ? future : past).push(event);
      if (event.subject !== 'platform') ids.add(event.subject);
    },
  });
  return { past, future, rungs: rungs ?? rungsOf(marketplace, ids) };
}

function rungsOf(marketplace: Marketplace, ids: ReadonlySet<string>): ReadonlyMap<string, Rung> {
  marketplace.finish();
  return new Map([...ids].map((id) => [id, marketplace.find(id)?.view().rung ?? 'good']));
}
