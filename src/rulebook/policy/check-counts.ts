import { type FaultCode, type Faults, faultIf, pathOf, writtenShare } from './fault.ts';
import { METRICS, type Policy } from './policy.ts';

/** Every share and count is in the range in which the ladder works, and no single lapse or person decides. */
export function checkCounts(policy: Policy): Faults {
  return [...checkShares(policy), ...checkFigures(policy), ...checkLeast(policy), ...checkSubjects(policy)];
}

/** Shares: which may not be 0, and which may not be the whole. */
function checkShares({ meter, metrics, advice, lapses, ladder }: Policy): Faults {
  const below: readonly (readonly [string, number])[] = [
    ...METRICS.map((metric) => [`metrics.${metric}.target`, metrics[metric].target] as const),
    ...METRICS.map((metric) => [`metrics.${metric}.bad`, metrics[metric].bad] as const),
    ['advice.target', advice.target],
    ['meter.p0Ceiling', meter.p0Ceiling],
    ['meter.p1Ceiling', meter.p1Ceiling],
  ];
  const upTo: readonly (readonly [string, number])[] = [
    ['meter.first.alpha', meter.first.alpha],
    ['meter.repeat.alpha', meter.repeat.alpha],
    ['lapses.stock.tolerance', lapses.stock.tolerance],
    ['ladder.warning.ignored.share', ladder.warning.ignored.share],
    ['ladder.restriction.liftBelow', ladder.restriction.liftBelow],
    ['ladder.restriction.payouts.mostHeld', ladder.restriction.payouts.mostHeld],
    ['ladder.appeal.errorBudget.overturned', ladder.appeal.errorBudget.overturned],
  ];
  const value = (share: number) => ({ value: writtenShare(share) });
  return [
    ...[...below, ...upTo].flatMap(([name, share]) => faultIf(share <= 0, 'not-positive', pathOf(name), value(share))),
    ...below.flatMap(([name, share]) => faultIf(share >= 1, 'whole-or-more', pathOf(name), value(share))),
    ...upTo.flatMap(([name, share]) =>
      faultIf(share > 1, 'above-whole', pathOf(name), { ...value(share), most: '100 %' }),
    ),
  ];
}

function checkFigures({ meter, ladder }: Policy): Faults {
  const figures: readonly (readonly [string, number])[] = [
    ['meter.first.floor', meter.first.floor],
    ['meter.repeat.floor', meter.repeat.floor],
    ['meter.fadingDays', meter.fadingDays],
    ['ladder.link.strength', ladder.link.strength],
  ];
  const { strength } = ladder.link;
  return [
    ...figures.flatMap(([name, value]) => faultIf(value <= 0, 'not-positive', pathOf(name), { value })),
    ...faultIf(strength > 1, 'above-whole', pathOf('ladder.link.strength'), { value: strength, most: 1 }),
  ];
}

/** Counts with a least number, and the code whose sentence says why. */
function checkLeast({ version, meter, metrics, advice, lapses, ladder, promises, returns, disputes }: Policy): Faults {
  const { warning, acute, suspension, removal, appeal, link } = ladder;
  const counts: readonly (readonly [string, number, number, FaultCode])[] = [
    ['version', version, 1, 'too-few'],
    ['meter.minimumLapses', meter.minimumLapses, 2, 'single-lapse'],
    ['ladder.warning.ignored.lapses', warning.ignored.lapses, 2, 'single-lapse'],
    ['ladder.acute.lapses', acute.lapses, 2, 'single-lapse'],
    ['lapses.stock.times', lapses.stock.times, 2, 'single-lapse'],
    ['meter.minimumSubjects', meter.minimumSubjects, 1, 'too-few'],
    ['ladder.warning.ignored.subjects', warning.ignored.subjects, 1, 'too-few'],
    ['ladder.acute.subjects', acute.subjects, 1, 'too-few'],
    ['meter.rate.minimumSellers', meter.rate.minimumSellers, 1, 'too-few'],
    ['meter.rate.minimumItems', meter.rate.minimumItems, 1, 'too-few'],
    ['ladder.suspension.afterRestrictions', suspension.afterRestrictions, 1, 'too-few'],
    ['ladder.suspension.categories', suspension.categories, 2, 'too-few'],
    ['ladder.suspension.breaches', suspension.breaches, 3, 'too-few'],
    ['ladder.removal.deciders', removal.deciders, 2, 'single-person'],
    ['ladder.appeal.errorBudget.cases', appeal.errorBudget.cases, 1, 'too-few'],
    ['ladder.link.signals', link.signals, 2, 'single-signal'],
    ['promises.supportWorkingDays', promises.supportWorkingDays, 1, 'too-few'],
    ['returns.inspectWorkingDays', returns.inspectWorkingDays, 1, 'too-few'],
    ['returns.refundWorkingDays', returns.refundWorkingDays, 1, 'too-few'],
    ['disputes.answerWorkingDays', disputes.answerWorkingDays, 1, 'too-few'],
    ['disputes.decideWorkingDays', disputes.decideWorkingDays, 1, 'too-few'],
    ['disputes.reviewWorkingDays', disputes.reviewWorkingDays, 1, 'too-few'],
    ...METRICS.flatMap((metric) =>
      metrics[metric].shownOver.map(
        (days, index) => [`metrics.${metric}.shownOver.${index}`, days, 1, 'too-few'] as const,
      ),
    ),
    ...advice.shownOver.map((days, index) => [`advice.shownOver.${index}`, days, 1, 'too-few'] as const),
  ];
  return counts.flatMap(([name, value, least, fault]) => faultIf(value < least, fault, pathOf(name), { value, least }));
}

function checkSubjects({ meter, ladder }: Policy): Faults {
  const { ignored } = ladder.warning;
  const groups: readonly (readonly [string, number, number])[] = [
    ['meter.minimumSubjects', meter.minimumSubjects, meter.minimumLapses],
    ['ladder.warning.ignored.subjects', ignored.subjects, ignored.lapses],
    ['ladder.acute.subjects', ladder.acute.subjects, ladder.acute.lapses],
  ];
  return groups.flatMap(([name, value, lapses]) =>
    faultIf(value > lapses, 'more-subjects-than-lapses', pathOf(name), { value, lapses }),
  );
}
