import type { Decision } from '../../src/rulebook/decision.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import type { Instant } from '../../src/rulebook/instant.ts';
import { type Judged, Marketplace } from '../../src/rulebook/marketplace.ts';
import type { Policy } from '../../src/rulebook/policy/policy.ts';
import { Versions } from '../../src/rulebook/policy/versions.ts';
import { loadDefaultPolicy } from '../../src/service/policy/load.ts';

/** The policy that the guarantees are about: the shipped one. */
export const POLICY: Policy = loadDefaultPolicy();

export type Circumstances = { readonly versions?: Versions; readonly until?: Instant };

/** Judges facts in the order in which they arrive. A guarantee is asked of the real one and of broken ones. */
export type Engine = (facts: readonly Fact[], circumstances?: Circumstances) => Judged[];

export const engine: Engine = (facts, { versions = Versions.of(POLICY), until } = {}) => {
  const judged: Judged[] = [];
  const marketplace = new Marketplace(versions, (each) => judged.push(each));
  for (const fact of facts) marketplace.accept(fact);
  marketplace.finish(until);
  return judged;
};

/** The engine under another policy: how a guarantee would be broken. */
export function under(changed: Policy): Engine {
  return (facts, { until } = {}) =>
    engine(facts, { versions: Versions.of(changed), ...(until === undefined ? {} : { until }) });
}

/** An engine that tells something else than was judged. */
export function telling(change: (judged: Judged[]) => Judged[]): Engine {
  return (facts, circumstances) => change(engine(facts, circumstances));
}

/** The decisions alone. */
export function decisionsOf(judged: readonly Judged[]): Decision[] {
  return judged.map(({ decision }) => decision);
}

/** Whether a line brings an action, or raises one to the rung that was proposed. */
export function bringsAction({ decision }: Decision): boolean {
  return BRINGS.has(decision);
}

const BRINGS: ReadonlySet<string> = new Set([
  'warning.issued',
  'restriction.applied',
  'suspension.proposed',
  'suspension.applied',
  'removal.proposed',
]);
