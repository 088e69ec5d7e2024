import { formatDecision } from '../src/rulebook/decision-line.ts';
import type { Fact } from '../src/rulebook/facts.ts';
import { Marketplace } from '../src/rulebook/marketplace.ts';
import type { Policy } from '../src/rulebook/policy/policy.ts';
import { Versions } from '../src/rulebook/policy/versions.ts';
import { histories, type Profile } from './random-histories.ts';
import { referenceReplay } from './reference-ladder.ts';

/** Where the rulebook and the reference first part, with what leads there again. */
export type Difference = {
  readonly profile: string;
  readonly seed: number;
  readonly history: number;
  readonly line: number;
  readonly rulebook: string | undefined;
  readonly reference: string | undefined;
};

/** The first difference among the histories of a seed, byte for byte; undefined when there is none. */
export function firstDifference(profile: Profile, count: number, seed: number): Difference | undefined {
  for (const [history, facts] of histories(profile, count, seed).entries()) {
    const { accepted, lines } = replay(profile.policy, facts);
    const expected = referenceReplay(profile.policy, accepted).map(formatDecision);
    const line = lines.findIndex((text, index) => text !== expected[index]);
    const at = line < 0 && lines.length < expected.length ? lines.length : line;
    if (at >= 0)
      return { profile: profile.name, seed, history, line: at, rulebook: lines[at], reference: expected[at] };
  }
  return undefined;
}

/** The rulebook's lines, and the facts it took: the reference does not know what may be refused. */
function replay(policy: Policy, facts: readonly Fact[]): { accepted: readonly Fact[]; lines: readonly string[] } {
  const lines: string[] = [];
  const marketplace = new Marketplace(Versions.of(policy), ({ decision }) => lines.push(formatDecision(decision)));
  const accepted = facts.filter((fact) => marketplace.accept(fact) === undefined);
  marketplace.finish();
  return { accepted, lines };
}
