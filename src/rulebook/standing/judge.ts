import { excuses } from '../excuses.ts';
import type { Instant } from '../instant.ts';
import { IMPROPER_STATUS, type Lapse, type LapseReport, type MetricIndex } from '../items.ts';
import { type Category, METRICS, type Metric } from '../policy/policy.ts';
import { regroup } from './bursts.ts';
import { citedBy, isOverturned } from './cited.ts';
import { climb } from './climb.ts';
import { type Evidence, subjectsOf } from './evidence.ts';
import type { History } from './history.ts';
import { type Judgement, judgeAt, weighs, wouldWeigh } from './meter.ts';
import { cureAt, isInCure, isSuspended, isWaiting, rungOf } from './rungs.ts';
import { isInShadow } from './shadow.ts';
import type { SellerState } from './state.ts';
import { takeoverOf } from './taken-over.ts';
import type { TracedRule } from './trace.ts';

/** The category that a metric belongs to. */
export function categoryOf(state: SellerState, metric: MetricIndex): Category {
  return state.metricRules(metric).category;
}

/** Whether something settled too long before the clock to move anything (policy §1: 200 days). */
export function isTooLate(state: SellerState, at: Instant): boolean {
  return at < state.now - state.policy.meter.lateLimit;
}

/** Takes lapses in that one fact brings, then judges each in the order in which they settled (readings 3 and 19). */
export function takeLapses(state: SellerState, reports: readonly LapseReport[]): void {
  const taken = reports.map((report) => take(state, report)).filter((lapse) => lapse !== undefined);
  taken.sort((one, other) => one.key - other.key || one.report.metric - other.report.metric);
  const found = new Set<MetricIndex>();
  for (const lapse of taken) {
    const { metric } = lapse.report;
    if (isSuspended(state) || found.has(metric)) continue;
    if (judgeFrom(state, state.history(metric), lapse)) found.add(metric);
  }
}

/** Takes a lapse in: excused or not, in a burst or not, passed over or not. */
function take(state: SellerState, report: LapseReport): Lapse | undefined {
  const at = Math.floor(report.key);
  if (isTooLate(state, at)) return undefined;
  const history = state.history(report.metric);
  const lapse = history.addLapse(report, state.versions.indexAt(at));
  lapse.inShadow = state.versions.at(at).shadow.includes(METRICS[report.metric] as Metric);
  lapse.excusedBy = excuseFor(state, lapse);
  lapse.passedBy = cureAt(state, categoryOf(state, report.metric), at)?.terms.number ?? 0;
  if (report.metric === IMPROPER_STATUS) {
    lapse.usedBy = citedBy(state, report.id);
    lapse.overturned = isOverturned(state, report.id);
  }
  form(state, history, lapse);
  return lapse;
}

/** What excuses a lapse: the takeover in which it was caused (policy §3), else the first context (policy §4); its id. */
export function excuseFor(state: SellerState, lapse: Lapse): string | undefined {
  const takeover = takeoverOf(state, lapse);
  if (takeover !== undefined) return takeover.id;
  if (state.contexts.length === 0) return undefined;
  const circumstances = state.orders.circumstances(lapse.report);
  if (circumstances === undefined) return undefined;
  return state.contexts.find((context) => excuses(context, circumstances, state.region, lapse.at))?.id;
}

/** Forms the bursts around a lapse that came or changed. */
export function form(state: SellerState, history: History, lapse: Lapse): void {
  regroup(history, lapse.at, state.versions.at(lapse.at), state.orders);
}

/**
 * Judges a metric at a lapse that became known, at its own place, and at each later lapse: the acute pattern, then the
 * meter. The first violation ends it (reading 19). True when there was one.
 */
function judgeFrom(state: SellerState, history: History, lapse: Lapse): boolean {
  const inShadow = isInShadow(state, METRICS[history.metric] as Metric);
  // What settled in shadow is judged only as long as it can move nobody.
  if (!lapse.isItem || (lapse.inShadow && !inShadow)) return false;
  const weigh = inShadow ? wouldWeigh : weighs;
  const category = categoryOf(state, history.metric);
  const isHarmful = state.policy.categories[category].customerHarm;
  const isHeld = isWaiting(state, category) || isInCure(state, category);
  for (let index = history.lapses.indexOf(lapse); index < history.lapses.length; index++) {
    const judged = history.lapses[index] as Lapse;
    if (judged.inShadow && !inShadow) continue;
    if (isHarmful && judged.isItem && judgeAcute(state, history, category, index)) return true;
    if (isHeld || !weigh(history, lapse) || !weigh(history, judged)) continue;
    const judgement = judgeAt(state, history, index, weigh);
    if (!judgement.isFull) continue;
    climb(state, violationOf(history, category, judgement, judged), 'violation');
    return true;
  }
  return false;
}

function violationOf(history: History, category: Category, judgement: Judgement, last: Lapse) {
  return {
    category,
    violation: METRICS[history.metric] as Metric,
    evidence: meterEvidence(judgement, judgement.measure.level),
    rules: [meterRule(judgement)],
    reset: { metric: history.metric, at: { key: last.key, arrival: last.arrival } },
  };
}

/** A judgement as evidence of an action; `needed` is what the meter had to reach, in millionths. */
export function meterEvidence(judgement: Judgement, needed: number): Evidence {
  const { entries, tail, measure, minimumLapses, minimumSubjects } = judgement;
  return { kind: 'meter', entries, tail, needed, minimumLapses, minimumSubjects, measure };
}

/** A judgement as a line of a trace. */
export function meterRule(judgement: Judgement, met = judgement.isFull): TracedRule {
  const { meter, level, lapses, items } = judgement.measure;
  const { sensitivity, rate, subjects, minimumLapses, minimumSubjects } = judgement;
  return {
    rule: 'meter',
    met,
    meter,
    level,
    sensitivity,
    rate,
    items,
    lapses,
    subjects,
    minimumLapses,
    minimumSubjects,
  };
}

/** The acute pattern at a lapse (policy §3; reading 31): many that harm customers in a short time, one of them fresh. */
function judgeAcute(state: SellerState, history: History, category: Category, index: number): boolean {
  const rung = rungOf(state, category);
  if ((rung !== 'good' && rung !== 'warned') || isWaiting(state, category)) return false;
  const last = history.lapses[index] as Lapse;
  const { acute } = state.versions.at(last.at).ladder;
  const inShadow = isInShadow(state, METRICS[history.metric] as Metric);
  const lapses = history.lapses
    .slice(0, index + 1)
    .filter(
      (each) =>
        each.isItem &&
        (inShadow || !each.inShadow) &&
        each.at > last.at - acute.within &&
        !isTooLate(state, each.at) &&
        isSinceReinstatement(state, each),
    );
  const fresh = lapses.filter((each) => each.usedBy === 0);
  const subjects = subjectsOf(lapses);
  const met = lapses.length >= acute.lapses && subjects >= acute.subjects && fresh.length > 0;
  if (!met || !isAcuteByAll(state, lapses, last)) return false;
  const { measure } = judgeAt(state, history, index, inShadow ? wouldWeigh : weighs);
  const evidence: Evidence = {
    kind: 'acute',
    lapses,
    fresh,
    minimumLapses: acute.lapses,
    minimumSubjects: acute.subjects,
    measure: { ...measure, lapses: lapses.length },
  };
  const rules: TracedRule[] = [{ rule: 'acute', met, lapses: lapses.length, subjects, fresh: fresh.length }];
  const reset = { metric: history.metric, at: { key: last.key, arrival: last.arrival } };
  return climb(state, { category, violation: METRICS[history.metric] as Metric, evidence, rules, reset }, 'acute');
}

/** Whether a lapse settled after the last reinstatement: what came before it weighs nowhere. */
export function isSinceReinstatement(state: SellerState, lapse: Lapse): boolean {
  return state.reinstated === undefined || lapse.key > state.reinstated.key;
}

/** Whether the pattern is one by each policy that was in force when its lapses settled (F13). */
function isAcuteByAll(state: SellerState, lapses: readonly Lapse[], last: Lapse): boolean {
  return [...new Set(lapses.map((lapse) => lapse.version))].every((version) => {
    const { acute } = (state.versions.all[version] as (typeof state.versions.all)[number]).policy.ladder;
    const near = lapses.filter((lapse) => lapse.at > last.at - acute.within);
    return near.length >= acute.lapses && subjectsOf(near) >= acute.subjects;
  });
}
