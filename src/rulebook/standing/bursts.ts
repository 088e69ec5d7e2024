import type { Instant } from '../instant.ts';
import { LATE_CANCELLATION, LATE_DISPATCH, type Lapse, LISTING_INACCURACY } from '../items.ts';
import type { LapseRules, Policy } from '../policy/policy.ts';
import type { History } from './history.ts';

/** What bursts must know of an order beside its lapses. */
export type OrderDays = {
  /** The local day of an order's `shipBy` (of a lapse's instant). */
  readonly day: (at: Instant) => number;
  /** The local day on which an order was accepted; undefined: not yet. */
  readonly acceptanceDay: (order: number) => number | undefined;
};

/**
 * Forms the bursts of a metric anew from the lapse at `from` on (policy §1, "a burst is one lapse under its earliest
 * id"; readings 15–17): late orders by day, cancellations and findings by listing. Other metrics have none.
 * Lapses become items or cease to be; nothing is judged.
 */
export function regroup(history: History, from: Instant, policy: Policy, orders: OrderDays): void {
  if (history.metric === LATE_DISPATCH) regroupLateOrders(history, from, policy.lapses, orders);
  else if (history.metric === LATE_CANCELLATION) regroupCancellations(history, from, policy.lapses);
  else if (history.metric === LISTING_INACCURACY) regroupFindings(history, from, policy.meter.lapseLeavesAfter);
}

function regroupLateOrders(history: History, from: Instant, rules: LapseRules, orders: OrderDays): void {
  const { lapses } = history;
  let index = lapses.length;
  const firstDay = orders.day(from);
  while (index > 0 && orders.day((lapses[index - 1] as Lapse).at) >= firstDay) index--;
  while (index < lapses.length) {
    const day = orders.day((lapses[index] as Lapse).at);
    const start = index;
    while (index < lapses.length && orders.day((lapses[index] as Lapse).at) === day) index++;
    groupDay(history, start, index, rules, orders);
  }
}

/** One `shipBy` day: the late orders of `lapses[start..end)`. */
function groupDay(history: History, start: number, end: number, rules: LapseRules, orders: OrderDays): void {
  const groups = new Map<number | undefined, number[]>();
  let earliestDay: number | undefined;
  let first = true;
  for (let index = start; index < end; index++) {
    const lapse = history.lapses[index] as Lapse;
    if (lapse.excusedBy !== undefined) {
      settle(history, lapse, undefined, false);
      continue;
    }
    const accepted = orders.acceptanceDay(lapse.report.order);
    if (first) earliestDay = accepted;
    first = false;
    const key = accepted ?? earliestDay;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  for (const group of groups.values()) {
    const head = history.lapses[group[0] as number] as Lapse;
    const merges = group.length > 1 && burstsBefore(history, group[0] as number, rules) < rules.lateBursts.most;
    settle(history, head, undefined, merges);
    for (let member = 1; member < group.length; member++)
      settle(history, history.lapses[group[member] as number] as Lapse, merges ? head : undefined, false);
  }
}

/** How many merged bursts of late orders lie in the time before the lapse at an index. */
function burstsBefore(history: History, index: number, rules: LapseRules): number {
  let count = 0;
  const since = (history.lapses[index] as Lapse).key - rules.lateBursts.within;
  for (let before = index - 1; before >= 0; before--) {
    const earlier = history.lapses[before] as Lapse;
    if (earlier.key <= since) break;
    if (earlier.headsBurst) count++;
  }
  return count;
}

function regroupCancellations(history: History, from: Instant, rules: LapseRules): void {
  const { lapses } = history;
  let index = lapses.length;
  while (index > 0 && (lapses[index - 1] as Lapse).key >= from) index--;
  for (; index < lapses.length; index++) {
    const lapse = lapses[index] as Lapse;
    settle(history, lapse, headOf(history, index, rules), false);
  }
}

/** The burst a cancellation joins: within 24 h of its first, sharing a listing with any of it. Its first, the earliest. */
function headOf(history: History, index: number, rules: LapseRules): Lapse | undefined {
  const lapse = history.lapses[index] as Lapse;
  if (lapse.excusedBy !== undefined) return undefined;
  let found: Lapse | undefined;
  for (let before = index - 1; before >= 0; before--) {
    const earlier = history.lapses[before] as Lapse;
    if (earlier.key < lapse.key - rules.cancellationBurst) break;
    const head = earlier.mergedInto ?? earlier;
    if (earlier.excusedBy !== undefined || head.key < lapse.key - rules.cancellationBurst) continue;
    if (!earlier.report.listings.some((listing) => lapse.report.listings.includes(listing))) continue;
    if (found === undefined || head.key < found.key || (head.key === found.key && head.arrival < found.arrival))
      found = head;
  }
  return found;
}

/**
 * Findings on one listing are one lapse as long as the first is in the list: not passed over, not 180 days old, no
 * violation between them (reading 17).
 */
function regroupFindings(history: History, from: Instant, leavesAfter: number): void {
  const firsts = new Map<string, Lapse>();
  for (const lapse of history.lapses) {
    if (lapse.excusedBy !== undefined) {
      if (lapse.key >= from) settle(history, lapse, undefined, false);
      continue;
    }
    const first = firsts.get(lapse.report.subject) ?? forgottenFirst(history, lapse);
    const joins =
      first !== undefined &&
      first.passedBy === 0 &&
      first.at > lapse.at - leavesAfter &&
      !history.isReset(first, lapse);
    firsts.set(lapse.report.subject, joins ? first : lapse);
    if (lapse.key >= from) settle(history, lapse, joins ? first : undefined, false);
  }
}

/** The finding that a lapse joined and that is forgotten since: forgetting changes nothing. */
function forgottenFirst(history: History, lapse: Lapse): Lapse | undefined {
  const first = lapse.mergedInto;
  return first === undefined || first.gone || history.lapses.includes(first) ? undefined : first;
}

function settle(history: History, lapse: Lapse, mergedInto: Lapse | undefined, headsBurst: boolean): void {
  const changed = (lapse.mergedInto === undefined) !== (mergedInto === undefined);
  lapse.mergedInto = mergedInto;
  lapse.headsBurst = headsBurst;
  if (changed) history.itemChanged(lapse);
}
