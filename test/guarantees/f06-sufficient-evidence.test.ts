import fc from 'fast-check';
import { expect } from 'vitest';
import type { Judged } from '../../src/rulebook/marketplace.ts';
import { METRICS, type Metric } from '../../src/rulebook/policy/policy.ts';
import type { TracedRule } from '../../src/rulebook/standing/trace.ts';
import { bringsAction, POLICY, telling } from './engine.ts';
import { guarantee } from './guarantee.ts';
import { arbitraryHistory, arbitraryMetrics } from './histories.ts';

const MILLION = 1_000_000;
type MeterRule = Extract<TracedRule, { rule: 'meter' }>;

/** The meter from nothing but the recorded evidence: Page's test, by hand. */
function refold({ trace }: Judged): number {
  let height = 0;
  for (const { up, goods } of trace.evidence) height = Math.max(0, height + goods) + up;
  return height;
}

/** The level from nothing but the recorded figures (policy §1). */
function levelFrom(p0: number, p1: number, items: number, { alpha, floor }: MeterRule['sensitivity']): number {
  const up = Math.round(Math.log(p1 / p0) * MILLION);
  const down = Math.round(Math.log((1 - p1) / (1 - p0)) * MILLION);
  const drift = -(p0 * up + (1 - p0) * down) / MILLION;
  return Math.max(Math.ceil(floor * MILLION), Math.ceil(Math.log(1 + ((items / MILLION) * drift) / alpha) * MILLION));
}

function meterRuleOf({ trace }: Judged): MeterRule | undefined {
  return trace.rules.find((rule): rule is MeterRule => rule.rule === 'meter');
}

/** An action that the ladder brings by itself, for what was measured. */
function isOfMetric({ decision, trace }: Judged): boolean {
  return bringsAction(decision) && decision.measure !== undefined && trace.move !== undefined;
}

/** Judges an action's own record: is it enough for the action? */
function judgeRecord(judged: Judged): void {
  const { decision, trace } = judged;
  const { measure } = decision;
  const rule = meterRuleOf(judged);
  if (measure === undefined) return;
  const subjects = new Set(trace.evidence.map(({ subject }) => subject)).size;
  expect(measure.lapses).toBe(trace.evidence.length);
  if (trace.move?.on === 'acute') {
    const { lapses, subjects: atLeast, within } = POLICY.ladder.acute;
    const times = trace.evidence.map(({ settled }) => settled);
    expect(trace.evidence.length).toBeGreaterThanOrEqual(lapses);
    expect(subjects).toBeGreaterThanOrEqual(atLeast);
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(within);
    return;
  }
  if (rule === undefined) throw new Error('an action of a metric without its meter');
  const ignored = trace.move?.on === 'ignored';
  const { share, lapses, subjects: atLeast } = POLICY.ladder.warning.ignored;
  const needed = ignored ? measure.level * share : measure.level;
  expect(decision.because).toEqual(trace.evidence.map(({ id }) => id));
  expect(measure.level).toBe(levelFrom(measure.p0, measure.p1, measure.items, rule.sensitivity));
  expect(measure.meter).toBeGreaterThanOrEqual(needed);
  expect(refold(judged)).toBeGreaterThanOrEqual(measure.meter);
  expect(trace.evidence.length).toBeGreaterThanOrEqual(ignored ? lapses : POLICY.meter.minimumLapses);
  expect(subjects).toBeGreaterThanOrEqual(ignored ? atLeast : POLICY.meter.minimumSubjects);
}

guarantee('F6: the evidence, figures and context recorded with an action are enough for it', {
  given: fc.oneof(arbitraryHistory, arbitraryMetrics),
  runs: 1000,
  holds: (facts, replay) => {
    for (const judged of replay(facts)) if (isOfMetric(judged)) judgeRecord(judged);
  },
  broken: {
    'cites one lapse less than it counted': telling((judged) =>
      judged.map(({ decision, trace }) => ({ decision, trace: { ...trace, evidence: trace.evidence.slice(1) } })),
    ),
    'shows less good conduct than there was': telling((judged) =>
      judged.map(({ decision, trace }) => ({
        decision,
        trace: { ...trace, evidence: trace.evidence.map((each) => ({ ...each, goods: 3 * each.goods - 1 })) },
      })),
    ),
    'counts another number of items': telling((judged) =>
      judged.map(({ decision, trace }) => {
        const { measure } = decision;
        if (measure === undefined) return { decision, trace };
        return { decision: { ...decision, measure: { ...measure, items: measure.items * 100 } }, trace };
      }),
    ),
  },
});

/** At a lapse, with no good end behind it, the record gives the very height. */
guarantee('F6: folded again, the cited lapses and the good ends between them give the recorded meter', {
  given: arbitraryMetrics,
  runs: 500,
  holds: (facts, replay) => {
    for (const judged of replay(facts)) {
      const { trace, decision } = judged;
      const atLapse = trace.rules[0]?.rule === 'meter' && trace.move !== undefined;
      if (isOfMetric(judged) && atLapse) expect(refold(judged)).toBe(decision.measure?.meter);
      if (isOfMetric(judged))
        for (const { up } of trace.evidence) expect(up).toBe(stepOf(decision.violation as Metric));
    }
  },
  broken: {
    'shows no good conduct': telling((judged) =>
      judged.map(({ decision, trace }) => ({
        decision,
        trace: { ...trace, evidence: trace.evidence.map((each) => ({ ...each, goods: 0 })) },
      })),
    ),
  },
});

/** What one lapse adds while no marketplace rate is in force. */
function stepOf(metric: Metric): number {
  expect(METRICS).toContain(metric);
  const { target, bad } = POLICY.metrics[metric];
  return Math.round(Math.log(bad / target) * MILLION);
}
