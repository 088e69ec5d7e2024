import { CATEGORIES, type Category, METRICS, type Policy, RUNGS, type Rung } from '../policy.ts';
import { kindsWith } from './conduct.ts';
import { explainRemoved, explainSuspended } from './last-rungs.ts';
import { leadingTo } from './leads.ts';
import { type Section, type Statement, statement, statementIf, terms } from './statement.ts';

/** The ladder rung by rung: what leads there, what still works, what to do, how it ends. */
export function explainLadder(policy: Policy): Section {
  const parts = RUNGS.map((rung) => ({ about: rung, of: 'rung' as const, statements: explainRung(policy, rung) }));
  return { section: 'ladder', statements: [statement('ladder-areas')], parts };
}

function explainRung(policy: Policy, rung: Rung): readonly Statement[] {
  const leads = leadingTo(policy, rung);
  switch (rung) {
    case 'good':
      return [statement('good-works'), statement('good-do')];
    case 'warned':
      return [statement('warned-works'), ...leads, ...explainWarned(policy)];
    case 'restricted':
      return [statement('restricted-works'), ...leads, ...explainRestricted(policy)];
    case 'suspended':
      return explainSuspended(policy, leads);
    case 'removed':
      return explainRemoved(policy, leads);
  }
}

function explainWarned({ ladder }: Policy): readonly Statement[] {
  const { acknowledgeWithin, cure, expiresAfter, ignored, conductReview } = ladder.warning;
  const further = ladder.moves.some((move) => move.on === 'ignored');
  return [
    statement('warned-do', { acknowledge: { duration: acknowledgeWithin } }),
    statement('warned-cure', { cure: { duration: cure } }),
    statement('warned-reminder', { acknowledge: { duration: acknowledgeWithin } }),
    ...statementIf(further, 'warned-ignored', {
      after: { duration: ignored.after },
      lapses: ignored.lapses,
      subjects: ignored.subjects,
      share: { share: ignored.share },
    }),
    statement('warned-conduct', { review: { duration: conductReview } }),
    statement('warned-ends', { expires: { duration: expiresAfter } }),
  ];
}

function explainRestricted(policy: Policy): readonly Statement[] {
  const { periods, within, liftBelow, review, payouts, orderVolumeOver } = policy.ladder.restriction;
  const limited = CATEGORIES.filter((category) => restrictable(policy, category));
  const named = new Set(limited.flatMap((category) => policy.categories[category].features));
  return [
    ...explainLimits(policy, limited),
    ...statementIf(named.has('order_volume'), 'restricted-volume', { over: { duration: orderVolumeOver } }),
    ...statementIf(named.has('payouts'), 'restricted-payouts', {
      held: { share: payouts.mostHeld },
      longest: { duration: payouts.longest },
      review: { duration: payouts.review },
      every: { duration: payouts.releaseEvery },
    }),
    statement(periods.length > 1 ? 'restricted-lasts' : 'restricted-lasts-one', {
      periods: { durations: periods },
      within: { duration: within },
    }),
    statement('restricted-do'),
    statement('restricted-ends', { share: { share: liftBelow } }),
    statement('restricted-extended', { share: { share: liftBelow }, review: { duration: review } }),
    statement('restricted-no-plan', { review: { duration: review } }),
  ];
}

function restrictable(policy: Policy, category: Category): boolean {
  const measured = METRICS.some((metric) => policy.metrics[metric].category === category);
  return measured || kindsWith(policy, 'violation').some((kind) => policy.conduct[kind].category === category);
}

/** What is limited where; areas with the same limits in one statement. */
function explainLimits(policy: Policy, limited: readonly Category[]): readonly Statement[] {
  const groups = new Map<string, Category[]>();
  for (const category of limited) {
    const { features, internationalFeature } = policy.categories[category];
    const limits = [...features, internationalFeature].join();
    groups.set(limits, [...(groups.get(limits) ?? []), category]);
  }
  return [...groups.values()].map((categories) => {
    const { features, internationalFeature } = policy.categories[categories[0] as Category];
    const figures = { areas: terms('category', categories), features: terms('feature', features) };
    return internationalFeature === undefined
      ? statement('restricted-limits', figures)
      : statement('restricted-limits-abroad', { ...figures, abroad: terms('feature', [internationalFeature]) });
  });
}
