import type { Decision } from '../src/rulebook/decision.ts';
import type { Fact } from '../src/rulebook/facts.ts';
import type { Instant } from '../src/rulebook/instant.ts';
import { day } from './builders.ts';
import { decisionsOf, engine } from './guarantees/engine.ts';
import { brief, sorted } from './reference/examples.ts';

/** What the engine decides on facts in the order of their times, up to an instant. */
export function decided(facts: readonly Fact[], until: Instant = day(400)): Decision[] {
  return decisionsOf(engine(sorted(facts), { until }));
}

/** The same in short: `14 restriction.applied S-1/2 ignored`. */
export function told(facts: readonly Fact[], until?: Instant): string[] {
  return decided(facts, until).map(brief);
}
