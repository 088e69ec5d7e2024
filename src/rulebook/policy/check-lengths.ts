import type { Duration } from '../instant.ts';
import { type Faults, faultIf, pathOf, writtenDuration } from './fault.ts';
import type { Policy } from './policy.ts';

/** Every length of time leads somewhere (F9), and those that follow each other do so in that order. */
export function checkLengths(policy: Policy): Faults {
  return [...checkEnds(policy), ...checkOrder(policy)];
}

/** Lengths of time that may not be 0: without them an action would have no end or review date (F9), or no meaning. */
function checkEnds({ meter, lapses, ladder, promises, calendar, returns, disputes }: Policy): Faults {
  const { warning, acute, restriction, suspension, removal, appeal } = ladder;
  const ends: readonly (readonly [string, Duration])[] = [
    ['meter.lapseLeavesAfter', meter.lapseLeavesAfter],
    ['meter.rate.window', meter.rate.window],
    ['lapses.shippedClaim', lapses.shippedClaim],
    ['lapses.deliveredClaim', lapses.deliveredClaim],
    ['lapses.defectWindow', lapses.defectWindow],
    ['lapses.stock.within', lapses.stock.within],
    ['ladder.warning.acknowledgeWithin', warning.acknowledgeWithin],
    ['ladder.warning.cure', warning.cure],
    ['ladder.warning.expiresAfter', warning.expiresAfter],
    ['ladder.warning.ignored.after', warning.ignored.after],
    ['ladder.warning.conductReview', warning.conductReview],
    ['ladder.acute.within', acute.within],
    ...restriction.periods.map((period, index) => [`ladder.restriction.periods.${index}`, period] as const),
    ['ladder.restriction.within', restriction.within],
    ['ladder.restriction.review', restriction.review],
    ['ladder.restriction.payouts.longest', restriction.payouts.longest],
    ['ladder.restriction.payouts.review', restriction.payouts.review],
    ['ladder.restriction.payouts.releaseEvery', restriction.payouts.releaseEvery],
    ['ladder.restriction.orderVolumeOver', restriction.orderVolumeOver],
    ['ladder.suspension.review', suspension.review],
    ['ladder.suspension.signalsStand', suspension.signalsStand],
    ['ladder.suspension.removalAfter', suspension.removalAfter],
    ['ladder.removal.review', removal.review],
    ['ladder.removal.notice', removal.notice],
    ['ladder.appeal.window', appeal.window],
    ['ladder.appeal.decidedWithin', appeal.decidedWithin],
    ['promises.ownSlip.reportedWithin', promises.ownSlip.reportedWithin],
    ['promises.ownSlip.onceIn', promises.ownSlip.onceIn],
    ['returns.askWithin', returns.askWithin],
    ['returns.sendWithin', returns.sendWithin],
    ['returns.silentAfter', returns.silentAfter],
    ['disputes.openFor', disputes.openFor],
    ['disputes.askAgainFor', disputes.askAgainFor],
    ['disputes.unfoundedOver', disputes.unfoundedOver],
    ['calendar.handOverUntil', calendar.handOverUntil],
  ];
  return ends.flatMap(([name, length]) => faultIf(length <= 0, 'no-end', pathOf(name)));
}

/** Lengths of time of which the first may not be longer than the second. */
function checkOrder({ meter, ladder }: Policy): Faults {
  const { warning, acute, restriction } = ladder;
  const { periods, payouts } = restriction;
  const [shortest = 0] = periods;
  const pairs: readonly (readonly [string, Duration, string, Duration])[] = [
    [
      'ladder.warning.acknowledgeWithin',
      warning.acknowledgeWithin,
      'ladder.warning.ignored.after',
      warning.ignored.after,
    ],
    ['ladder.warning.cure', warning.cure, 'ladder.warning.ignored.after', warning.ignored.after],
    ['ladder.acute.within', acute.within, 'meter.lapseLeavesAfter', meter.lapseLeavesAfter],
    ['ladder.restriction.cure', restriction.cure, 'ladder.restriction.periods.0', shortest],
    ...periods.slice(1).map((next, index) => {
      const period = `ladder.restriction.periods.${index}`;
      return [period, periods[index] ?? 0, `ladder.restriction.periods.${index + 1}`, next] as const;
    }),
    [
      `ladder.restriction.periods.${periods.length - 1}`,
      periods.at(-1) ?? 0,
      'ladder.restriction.within',
      restriction.within,
    ],
    ['ladder.restriction.payouts.review', payouts.review, 'ladder.restriction.payouts.longest', payouts.longest],
    [
      'ladder.restriction.payouts.releaseEvery',
      payouts.releaseEvery,
      'ladder.restriction.payouts.longest',
      payouts.longest,
    ],
  ];
  const { ignored, expiresAfter } = warning;
  return [
    ...pairs.flatMap(([name, value, other, most]) =>
      faultIf(value > most, 'longer-than', pathOf(name), {
        value: writtenDuration(value),
        other,
        most: writtenDuration(most),
      }),
    ),
    ...faultIf(ignored.after >= expiresAfter, 'not-before-expiry', pathOf('ladder.warning.ignored.after'), {
      value: writtenDuration(ignored.after),
      expiry: writtenDuration(expiresAfter),
    }),
  ];
}
