import fc from 'fast-check';
import { expect } from 'vitest';
import type { Decision } from '../../src/rulebook/decision.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import { Marketplace } from '../../src/rulebook/marketplace.ts';
import { CONDUCT_KINDS, METRICS, type Policy, type ViolationKind } from '../../src/rulebook/policy/policy.ts';
import { Versions } from '../../src/rulebook/policy/versions.ts';
import type { ShadowNote } from '../../src/rulebook/standing/shadow.ts';
import { day } from '../builders.ts';
import { bringsAction, decisionsOf, type Engine, engine, POLICY } from './engine.ts';
import { guarantee } from './guarantee.ts';
import { arbitraryHistory, tick } from './histories.ts';

const RULES: readonly ViolationKind[] = [...METRICS, ...CONDUCT_KINDS];

const arbitraryRules = fc.uniqueArray(fc.constantFrom(...RULES), { minLength: 1, maxLength: 5 });

/** The shipped policy, with rules in shadow from an instant on and not any more from another. */
function shadowed(kinds: readonly ViolationKind[], from: number, to = Number.POSITIVE_INFINITY): Versions {
  const inShadow: Policy = { ...POLICY, version: 2, shadow: kinds };
  const all = [
    { policy: POLICY, from: Number.NEGATIVE_INFINITY },
    { policy: inShadow, from },
    { policy: { ...POLICY, version: 3 }, from: to },
  ];
  return new Versions(to === Number.POSITIVE_INFINITY ? all.slice(0, 2) : all);
}

/** Judges as if no rule were ever in shadow. */
const inTheOpen: Engine = (facts, { versions = Versions.of(POLICY), ...rest } = {}) =>
  engine(facts, {
    ...rest,
    versions: new Versions(versions.all.map(({ policy, from }) => ({ policy: { ...policy, shadow: [] }, from }))),
  });

/** A line that people or an earlier decision did not bring: the rule itself moved the seller. */
function movesBy(
  kinds: readonly ViolationKind[],
  { decision, trace }: { decision: Decision; trace: { rules: readonly { rule: string }[] } },
) {
  const byPerson = trace.rules.some(({ rule }) => rule === 'person');
  const moves = bringsAction(decision) || decision.decision === 'action.extended';
  return moves && !byPerson && kinds.includes(decision.violation);
}

guarantee('a rule in shadow moves nobody', {
  runs: 120,
  given: fc.tuple(arbitraryHistory, arbitraryRules, fc.integer({ min: -5, max: 70 }), fc.integer({ min: 1, max: 90 })),
  holds: ([facts, kinds, days, length], replay) => {
    const [from, to] = [day(days), day(days + length)];
    const judged = replay(facts, { versions: shadowed(kinds, from, to) });
    const moved = judged.filter(({ decision }) => from <= decision.at && decision.at < to);
    expect(moved.filter((each) => movesBy(kinds, each)).map(({ decision }) => decision)).toEqual([]);
  },
  broken: { 'knows of no shadow': inTheOpen },
});

/** Breaches that only their own event tells. */
const TOLD_ALONE = ['customer_data_storage', 'off_platform_contact', 'fraud', 'off_platform_payment'] as const;

function isTold(fact: Fact, kind: ViolationKind): boolean {
  return fact.type === 'conduct.confirmed' && fact.kind === kind;
}

guarantee('what is in shadow changes nothing else: all decisions are those made without it, byte for byte', {
  runs: 120,
  given: fc.tuple(
    arbitraryHistory.map((facts) => facts.filter(({ type }) => type !== 'message.screened')),
    fc.constantFrom(...TOLD_ALONE),
  ),
  holds: ([facts, kind], replay) => {
    const versions = Versions.of({ ...POLICY, shadow: [kind] });
    const silent = facts.map((fact) => (isTold(fact, kind) ? tick(fact) : fact));
    const lines = decisionsOf(replay(facts, { versions }));
    expect(lines).toEqual(decisionsOf(engine(silent)));
  },
  broken: { 'knows of no shadow': inTheOpen },
});

/** The lines, and what the rules in shadow would have done of each seller. */
function withNotes(
  facts: readonly Fact[],
  policy: Policy,
): { lines: Decision[]; notes: Map<string, readonly ShadowNote[]> } {
  const lines: Decision[] = [];
  const marketplace = new Marketplace(Versions.of(policy), ({ decision }) => lines.push(decision));
  for (const fact of facts) marketplace.accept(fact);
  marketplace.finish();
  const sellers = [...new Set(facts.map(({ seller }) => seller))];
  return { lines, notes: new Map(sellers.map((id) => [id, marketplace.find(id)?.views.shadow() ?? []])) };
}

/** Sees nothing of what is in shadow. */
const blind: Engine = () => [];

guarantee('what a rule in shadow would have done first is what it does in the open', {
  runs: 100,
  given: fc.tuple(arbitraryHistory, fc.constantFrom(...RULES)),
  holds: ([facts, kind], replay) => {
    const open = decisionsOf(replay(facts));
    const { notes } = withNotes(facts, { ...POLICY, shadow: [kind] });
    for (const [seller, own] of notes) {
      const first = firstOf(open, seller);
      const note = own.find(({ violation }) => violation === kind);
      // Until its first action a seller stands the same in both.
      if (first?.violation === kind) expect(note).toMatchObject(told(first));
      else if (first === undefined) expect(note).toBeUndefined();
    }
  },
  broken: { 'judges nothing': blind },
});

function firstOf(lines: readonly Decision[], seller: string): Decision | undefined {
  return lines.find((line) => line.seller === seller);
}

function told({ at, category, because, measure }: Decision): Partial<ShadowNote> {
  return { at, category, because, ...(measure === undefined ? {} : { measure }) };
}
