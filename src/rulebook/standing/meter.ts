import type { Measure } from '../decision.ts';
import type { Instant } from '../instant.ts';
import type { Lapse } from '../items.ts';
import type { Category, MeterRules, Metric, Policy, Sensitivity } from '../policy/policy.ts';
import { METRICS } from '../policy/policy.ts';
import { type EvidenceEntry, entriesOf } from './evidence.ts';
import type { History } from './history.ts';
import { liveRestrictions, liveWarning } from './rungs.ts';
import type { SellerState } from './state.ts';
import { entryAt, levelFor } from './steps.ts';
import { stepsAt } from './weekly-records.ts';

/** A meter as it stands: its height and where its list of lapses begins. Millionths of a nat. */
export type Reading = { readonly meter: number; readonly first: number };

/** Whether a lapse weighs in its metric's own meter: fresh, not passed over, behind the reset. */
export function weighs(history: History, lapse: Lapse): boolean {
  return lapse.passedBy === 0 && isFresh(history, lapse);
}

/** Whether a lapse may still be evidence: an item that no action cites, behind the reset, not settled in shadow. */
export function isFresh(history: History, lapse: Lapse): boolean {
  return !lapse.inShadow && lapse.usedBy === 0 && lapse.isItem && history.isAfterReset(lapse);
}

/** Whether a lapse would weigh if its rule were not in shadow. */
export function wouldWeigh(history: History, lapse: Lapse): boolean {
  return lapse.passedBy === 0 && lapse.usedBy === 0 && lapse.isItem && history.isAfterReset(lapse);
}

/**
 * The evidence meter (policy §1): the one-sided cumulative-sum test of Page (1954), never below 0. Folds, from 0, the
 * lapses with `after < settled` up to the index, with the good steps between them; the list begins anew whenever the
 * meter is back at 0. `counts` says which lapses add their step. O(lapses of 180 days).
 */
export function foldMeter(history: History, after: Instant, to: number, counts: (lapse: Lapse) => boolean): Reading {
  let start = to + 1;
  while (start > 0 && (history.lapses[start - 1] as Lapse).at > after) start--;
  let meter = 0;
  let first = start;
  for (let index = start; index <= to; index++) {
    const lapse = history.lapses[index] as Lapse;
    if (meter > 0) meter += lapse.gap;
    if (meter <= 0) {
      meter = 0;
      first = index;
    }
    if (counts(lapse)) meter += lapse.up;
  }
  return { meter, first };
}

/** What is judged: the list of lapses, the figures, the numbers it must reach. */
export type Judgement = {
  readonly entries: readonly EvidenceEntry[];
  readonly tail: number;
  readonly measure: Measure;
  readonly subjects: number;
  readonly sensitivity: Sensitivity;
  readonly rate: number;
  readonly minimumLapses: number;
  readonly minimumSubjects: number;
  readonly isFull: boolean;
};

/** The sensitivity in force: the second one while the category has a live warning or restriction (policy §1). */
export function sensitivityOf(state: SellerState, rules: MeterRules, category: Category): Sensitivity {
  const acted = liveWarning(state, category) !== undefined || liveRestrictions(state, category).length > 0;
  return acted ? rules.repeat : rules.first;
}

/** Judges the meter at the lapse at an index, as it stood when that lapse settled; `weigh` says which lapses do. */
export function judgeAt(state: SellerState, history: History, index: number, weigh = weighs): Judgement {
  const lapse = history.lapses[index] as Lapse;
  const counts = (each: Lapse): boolean => weigh(history, each);
  // What settled too long ago moves nothing, even where a late lapse is judged at its own place.
  const after = Math.max(lapse.at - state.policy.meter.lapseLeavesAfter, state.now - state.policy.meter.lateLimit - 1);
  const { meter, first } = foldMeter(history, after, index, counts);
  return judgement(
    state,
    history,
    { meter, first, last: index, tail: 0, at: lapse.key, items: () => history.itemsAt(index) },
    counts,
  );
}

/** Judges the meter at the clock, everything known included; `counts` says which lapses add their step. */
export function judgeNow(
  state: SellerState,
  history: History,
  counts: (lapse: Lapse) => boolean,
  since = Number.NEGATIVE_INFINITY,
): Judgement {
  const after = Math.max(state.now - state.policy.meter.lapseLeavesAfter, since);
  const last = history.lapses.length - 1;
  const { meter, first } = foldMeter(history, after, last, counts);
  const tail = meter > 0 ? history.tail : 0;
  const end = Math.max(0, meter + tail);
  const from = end === 0 ? last + 1 : first;
  return judgement(
    state,
    history,
    { meter: end, first: from, last, tail, at: state.now, items: () => history.itemsNow(state.now) },
    counts,
  );
}

type Stand = {
  readonly meter: number;
  readonly first: number;
  readonly last: number;
  readonly tail: number;
  readonly at: Instant;
  readonly items: () => number;
};

function judgement(state: SellerState, history: History, stand: Stand, counts: (lapse: Lapse) => boolean): Judgement {
  const entries = entriesOf(history, stand.first, stand.last, counts);
  const { rate } = entryAt(history.entries, stand.at);
  const items = stand.items();
  const demands = policiesOf(state, entries, stand.at).map((policy) => demandOf(state, history, policy, rate, items));
  const highest = demands.reduce((one, other) => (other.level > one.level ? other : one));
  const { steps, level, sensitivity } = highest;
  const minimumLapses = Math.max(...demands.map(({ meter }) => meter.minimumLapses));
  const minimumSubjects = Math.max(...demands.map(({ meter }) => meter.minimumSubjects));
  const subjects = new Set(entries.map((entry) => entry.lapse.report.subject)).size;
  return {
    entries,
    tail: stand.tail + goodsBehind(history, stand.last, counts),
    measure: { meter: stand.meter, level, lapses: entries.length, p0: steps.p0, p1: steps.p1, items },
    subjects,
    sensitivity,
    rate,
    minimumLapses,
    minimumSubjects,
    isFull: stand.meter >= level && entries.length >= minimumLapses && subjects >= minimumSubjects,
  };
}

/** The good steps between the last lapse that counts and the end of the list: lapses that do not count part them. */
function goodsBehind(history: History, last: number, counts: (lapse: Lapse) => boolean): number {
  let sum = 0;
  for (let index = last; index >= 0 && !counts(history.lapses[index] as Lapse); index--)
    sum += (history.lapses[index] as Lapse).gap;
  return sum;
}

/**
 * The policies that judge a list: those in force when its lapses settled (F13). What each of them asks must be met, so
 * a stricter version alone makes nothing of what happened before it. An empty list is judged by the one in force then.
 */
function policiesOf(state: SellerState, entries: readonly EvidenceEntry[], at: Instant): readonly Policy[] {
  const versions = new Set(entries.map((entry) => entry.lapse.version));
  if (versions.size === 0) return [state.versions.at(at)];
  return [...versions].map((version) => (state.versions.all[version] as (typeof state.versions.all)[number]).policy);
}

/** What one policy asks of a list: the level, with the steps it follows from. */
function demandOf(state: SellerState, history: History, policy: Policy, rate: number, items: number) {
  const steps = stepsAt(policy, history.metric, rate);
  const { category } = policy.metrics[METRICS[history.metric] as Metric];
  const sensitivity = sensitivityOf(state, policy.meter, category);
  return { steps, sensitivity, level: levelFor(sensitivity, steps, items), meter: policy.meter };
}
