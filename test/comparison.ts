import { formatDecision } from '../src/rulebook/decision-line.ts';
import type { Fact } from '../src/rulebook/facts.ts';
import { Marketplace } from '../src/rulebook/marketplace.ts';
import type { Policy } from '../src/rulebook/policy/policy.ts';
import { Versions } from '../src/rulebook/policy/versions.ts';
import { POLICY } from './policy-fixture.ts';
import { histories, type InShadow, type Profile } from './random-histories.ts';
import type { Shadow } from './reference/world.ts';
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
    const shadows = profile.shadows?.[history % profile.shadows.length] ?? [];
    const { accepted, lines } = replay(versionsOf(profile.policy, shadows), facts);
    const expected = referenceReplay(profile.policy, accepted, { shadows: shadows.map(named) }).map(formatDecision);
    const line = lines.findIndex((text, index) => text !== expected[index]);
    const at = line < 0 && lines.length < expected.length ? lines.length : line;
    if (at >= 0)
      return { profile: profile.name, seed, history, line: at, rulebook: lines[at], reference: expected[at] };
  }
  return undefined;
}

/** Versions that differ in nothing but what is in shadow. */
export function versionsOf(policy: Policy, shadows: readonly InShadow[]): Versions {
  const later = shadows.map(({ from, kinds }, index) => ({
    policy: { ...policy, version: 2 + index, shadow: kinds },
    from,
  }));
  return new Versions([{ policy, from: Number.NEGATIVE_INFINITY }, ...later]);
}

function named(shadow: InShadow, index: number): Shadow {
  return { ...shadow, policy: `${POLICY.name}@${2 + index}` };
}

/** The rulebook's lines, and the facts it took: the reference does not know what may be refused. */
export function replay(
  versions: Versions,
  facts: readonly Fact[],
): { accepted: readonly Fact[]; lines: readonly string[] } {
  const lines: string[] = [];
  const marketplace = new Marketplace(versions, ({ decision }) => lines.push(formatDecision(decision)));
  const accepted = facts.filter((fact) => marketplace.accept(fact) === undefined);
  marketplace.finish();
  return { accepted, lines };
}
