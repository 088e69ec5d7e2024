import type { Policy } from './policy.ts';

/**
 * Which way a value must go to be milder to sellers. `higher`, `lower`: numbers, and lists of numbers one by one. `more`,
 * `fewer`: members of a list. `off`: a switch. `either`: nobody is judged by it. What is not in the table, such as a
 * row of the ladder, has no mild way: any change of it counts as stricter.
 */
type Mild = 'higher' | 'lower' | 'more' | 'fewer' | 'off' | 'either';

/** By path; `*` is any one name. */
const MILD: Readonly<Record<string, Mild>> = {
  name: 'either',
  version: 'either',
  'meter.*.alpha': 'lower',
  'meter.*.floor': 'higher',
  'meter.minimumLapses': 'higher',
  'meter.minimumSubjects': 'higher',
  'meter.lapseLeavesAfter': 'lower',
  'meter.lateLimit': 'lower',
  'meter.p0Ceiling': 'higher',
  'lapses.cancellationGrace': 'higher',
  'lapses.cancellationReasons': 'fewer',
  'lapses.shippedClaim': 'higher',
  'lapses.deliveredClaim': 'higher',
  'lapses.cancellationBurst': 'higher',
  'lapses.lateBursts.most': 'higher',
  'lapses.stock.tolerance': 'higher',
  'lapses.stock.times': 'higher',
  'lapses.stock.within': 'lower',
  // A lapse then fills less of the level, and a good end empties at least as much of it: the test computes it.
  'metrics.*.target': 'higher',
  'metrics.*.shownOver': 'either',
  'advice.target': 'either',
  'advice.shownOver': 'either',
  'categories.*.features': 'fewer',
  'categories.*.customerHarm': 'off',
  'conduct.*.grave': 'off',
  'excuses.kinds': 'more',
  'excuses.affects.*': 'more',
  'excuses.cancellationReasons': 'more',
  'excuses.disputeReasons': 'more',
  'ladder.warning.acknowledgeWithin': 'higher',
  'ladder.warning.cure': 'higher',
  'ladder.warning.expiresAfter': 'lower',
  'ladder.warning.ignored.after': 'higher',
  'ladder.warning.ignored.share': 'higher',
  'ladder.warning.ignored.lapses': 'higher',
  'ladder.warning.ignored.subjects': 'higher',
  'ladder.acute.lapses': 'higher',
  'ladder.acute.subjects': 'higher',
  'ladder.acute.within': 'lower',
  'ladder.restriction.periods': 'lower',
  'ladder.restriction.within': 'lower',
  'ladder.restriction.cure': 'higher',
  'ladder.restriction.liftBelow': 'higher',
  'ladder.restriction.review': 'lower',
  'ladder.restriction.payouts.mostHeld': 'lower',
  'ladder.restriction.payouts.longest': 'lower',
  'ladder.restriction.payouts.review': 'lower',
  'ladder.restriction.payouts.releaseEvery': 'lower',
  'ladder.suspension.afterRestrictions': 'higher',
  'ladder.suspension.categories': 'higher',
  'ladder.suspension.breaches': 'higher',
  'ladder.suspension.pause': 'higher',
  'ladder.suspension.signalsStand': 'lower',
  'ladder.suspension.removalAfter': 'higher',
  'ladder.suspension.contactAfterQuiet': 'lower',
  'ladder.removal.notice': 'higher',
  'ladder.removal.deciders': 'higher',
  'ladder.removal.exceptions': 'fewer',
  'ladder.appeal.window': 'higher',
  'ladder.appeal.decidedWithin': 'lower',
  'ladder.appeal.noStay': 'fewer',
  'ladder.appeal.errorBudget.overturned': 'lower',
  'ladder.appeal.errorBudget.cases': 'lower',
  'ladder.link.strength': 'higher',
  'ladder.link.signals': 'higher',
  'promises.ownSlip.reportedWithin': 'higher',
  'promises.ownSlip.onceIn': 'lower',
  'promises.supportWorkingDays': 'lower',
  'promises.stricterNotice': 'higher',
  // What is promised from then on; an order that is placed keeps its date.
  'calendar.week': 'fewer',
  'calendar.handOverUntil': 'higher',
  'calendar.holidays.*': 'either',
  // What customers are promised weighs on no seller; what sellers are shown, does.
  'customerData.closesAfter': 'higher',
  'customerData.shreddedAfter': 'either',
  'customerData.shownFor': 'higher',
  'customerData.budget.perOpenOrder': 'higher',
  'customerData.budget.frictionFrom': 'higher',
  'customerData.budget.atLeast': 'higher',
  'customerData.budget.pace.within': 'lower',
  'customerData.budget.pace.reveals': 'higher',
  'customerData.watch.falseFriction': 'lower',
  'customerData.watch.falseBlock': 'lower',
  'customerData.watch.looksAMonth': 'higher',
  'customerData.watch.quick': 'lower',
  'customerData.watch.usualHours.from': 'lower',
  'customerData.watch.usualHours.until': 'higher',
  'customerData.watch.usualBreadth': 'higher',
  'customerData.watch.atHand': 'higher',
  'customerData.watch.stepWithin': 'higher',
  'customerData.watch.usual.*': 'higher',
  'customerData.watch.frictionGoodFor': 'higher',
  'customerData.watch.blockFor': 'lower',
  'customerData.watch.caseAgainWithin': 'lower',
  // More time for customers or less for sellers and for those who decide holds more against sellers.
  'disputes.notReceivedAfter': 'higher',
  'disputes.refundMissingAfter': 'higher',
  'disputes.openFor': 'lower',
  'disputes.answerWorkingDays': 'higher',
  'disputes.decideWorkingDays': 'lower',
  'disputes.askAgainFor': 'higher',
  'disputes.reviewWorkingDays': 'lower',
  'disputes.unfoundedOver': 'either',
  'screening.ownHosts': 'more',
  'screening.from': 'higher',
  // Who is told first can still write something else; what is a case counts at once.
  'screening.coached': 'more',
  'screening.cases': 'fewer',
  // Clocks are the marketplace's own duty; what a seller has time for, and when they are told, is theirs.
  'dataBreaches.clocks.*': 'either',
  'dataBreaches.clocks.*.*': 'either',
  'dataBreaches.customersWithin': 'either',
  'dataBreaches.warnedAt': 'either',
  'dataBreaches.replyWithin': 'higher',
  'dataBreaches.secrecy.*': 'lower',
  // Times of a return judge nobody.
  'returns.*': 'either',
  shadow: 'more',
};

/**
 * What makes a version stricter than another one: the paths of the values that may hold more against sellers than before.
 * Empty: it can only be milder. In doubt it is stricter, for that gives sellers time (policy §3, versions).
 */
export function stricterIn(before: Policy, after: Policy): readonly string[] {
  return changes(before, after, [])
    .filter((each) => !isMilder(each))
    .map(({ path }) => path.join('.'));
}

type Change = { readonly path: readonly string[]; readonly before: unknown; readonly after: unknown };

function changes(before: unknown, after: unknown, path: readonly string[]): readonly Change[] {
  if (isRecord(before) && isRecord(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => changes(before[name], after[name], [...path, name]));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
}

function isMilder({ path, before, after }: Change): boolean {
  switch (mildWay(path)) {
    case undefined:
      return false;
    case 'either':
      return true;
    case 'higher':
      return everyNumber(before, after, (was, is) => is >= was);
    case 'lower':
      return everyNumber(before, after, (was, is) => is <= was);
    case 'more':
      return membersOf(before).every((member) => membersOf(after).includes(member));
    case 'fewer':
      return membersOf(after).every((member) => membersOf(before).includes(member));
    case 'off':
      return after === false;
  }
}

function mildWay(path: readonly string[]): Mild | undefined {
  const plain = MILD[path.join('.')];
  if (plain !== undefined) return plain;
  const found = Object.entries(MILD).find(([pattern]) => {
    const parts = pattern.split('.');
    return parts.length === path.length && parts.every((part, index) => part === '*' || part === path[index]);
  });
  return found?.[1];
}

function everyNumber(before: unknown, after: unknown, holds: (was: number, is: number) => boolean): boolean {
  if (typeof before === 'number' && typeof after === 'number') return holds(before, after);
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) return false;
  return before.every((was, index) => typeof was === 'number' && holds(was, after[index] as number));
}

function membersOf(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.map(String) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
