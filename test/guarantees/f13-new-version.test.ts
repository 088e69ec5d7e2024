import fc from 'fast-check';
import { expect } from 'vitest';
import type { Decision } from '../../src/rulebook/decision.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import { DAY, HOUR, type Instant } from '../../src/rulebook/instant.ts';
import type { Metric, MetricRules, Policy } from '../../src/rulebook/policy/policy.ts';
import { type Version, Versions } from '../../src/rulebook/policy/versions.ts';
import { day } from '../builders.ts';
import { decisionsOf, type Engine, engine, POLICY } from './engine.ts';
import { guarantee } from './guarantee.ts';
import { arbitraryMetrics, tick } from './histories.ts';

const { meter, lapses, ladder } = POLICY;

/** Stricter in one thing each: how the meter is judged, what is a lapse, what is the acute pattern, what is aimed at. */
const STRICTER: Readonly<Record<string, Policy>> = {
  meter: {
    ...POLICY,
    meter: { ...meter, first: { alpha: 0.9, floor: 1 }, repeat: { alpha: 0.9, floor: 0.5 } },
  },
  'numbers of lapses and customers': { ...POLICY, meter: { ...meter, minimumLapses: 1, minimumSubjects: 1 } },
  lapses: {
    ...POLICY,
    lapses: {
      ...lapses,
      cancellationGrace: 0,
      shippedClaim: 12 * HOUR,
      deliveredClaim: 12 * HOUR,
      cancellationBurst: 0,
      lateBursts: { most: 0, within: DAY },
    },
  },
  'acute pattern': { ...POLICY, ladder: { ...ladder, acute: { lapses: 2, subjects: 1, within: 60 * DAY } } },
  targets: {
    ...POLICY,
    metrics: Object.fromEntries(
      Object.entries(POLICY.metrics).map(([name, rules]) => [name, { ...rules, target: 0.004, bad: 0.012 }]),
    ) as Record<Metric, MetricRules>,
  },
};

/** The shipped policy until an instant, the stricter one from then on. */
function changingAt(from: Instant, stricter: Policy): Versions {
  return new Versions([
    { policy: POLICY, from: Number.NEGATIVE_INFINITY },
    { policy: { ...stricter, version: 2 }, from },
  ]);
}

/** Judges everything by the newest version that there will ever be. */
const atOnce: Engine = (facts, { versions = Versions.of(POLICY), ...rest } = {}) =>
  engine(facts, { ...rest, versions: Versions.of((versions.all.at(-1) as Version).policy) });

/** Lines whatever version they name. */
function unlabelled(lines: readonly Decision[]): readonly Omit<Decision, 'policy'>[] {
  return lines.map(({ policy: _, ...line }) => line);
}

for (const [what, stricter] of Object.entries(STRICTER))
  guarantee(`F13: stricter ${what} change no decision from before they take effect`, {
    given: fc.tuple(arbitraryMetrics, fc.integer({ min: 0, max: 100 })),
    holds: ([facts, days], replay) => {
      const before = (lines: readonly Decision[]) => lines.filter(({ at }) => at < day(days));
      const changed = before(decisionsOf(replay(facts, { versions: changingAt(day(days), stricter) })));
      expect(changed).toEqual(before(decisionsOf(replay(facts))));
    },
    broken: { 'judges by the newest version at once': atOnce },
  });

function lastOf(facts: readonly Fact[]): Instant {
  return Math.max(day(0), ...facts.map(({ at }) => at));
}

/** The change comes when all that happened has settled; some of it is told only then. */
function toldAround([facts, part]: readonly [readonly Fact[], number]) {
  const from = lastOf(facts) + 40 * DAY;
  const place = Math.floor(facts.length * part);
  const clock = tick({ id: 'clock', seller: 'S-1', at: from });
  return { from, facts: [...facts.slice(0, place), clock, ...facts.slice(place)] };
}

for (const [what, stricter] of Object.entries(STRICTER))
  guarantee(`F13: stricter ${what} judge nothing that settled before they take effect, however late it is told`, {
    given: fc.tuple(arbitraryMetrics, fc.constantFrom(0, 0.3, 0.7, 1)).map(toldAround),
    holds: ({ facts, from }, replay) => {
      const until = from + 300 * DAY;
      const changed = decisionsOf(replay(facts, { versions: changingAt(from, stricter), until }));
      expect(unlabelled(changed)).toEqual(unlabelled(decisionsOf(replay(facts, { until }))));
    },
    broken: { 'judges by the newest version at once': atOnce },
  });
