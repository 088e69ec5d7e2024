import { CONDUCT_KINDS, METRICS, type Metric, type Policy } from '../policy.ts';
import { type Section, type Statement, statement, statementIf, terms } from './statement.ts';

/** What never leads to an action (E7), and what a seller does not answer for. */
export function explainNever(policy: Policy): Section {
  const { meter, excuses, lapses, ladder } = policy;
  const acute = ladder.moves.some((move) => move.on === 'acute' && move.from.includes('good'));
  return {
    section: 'never',
    statements: [
      statement('never-one', {
        lapses: Math.min(meter.minimumLapses, acute ? ladder.acute.lapses : meter.minimumLapses),
      }),
      statement('never-dispute'),
      ...statementIf(excuses.kinds.length > 0, 'never-context', { contexts: terms('context', excuses.kinds, 'or') }),
      statement('never-road'),
      statement('never-dispatched'),
      statement('never-others'),
      ...statementIf(lapses.cancellationGrace > 0, 'never-grace', { grace: { duration: lapses.cancellationGrace } }),
      statement('never-intruder'),
      statement('never-asking'),
      statement('never-good'),
      ...explainShadow(policy),
    ],
    parts: [],
  };
}

/** Rules that are being checked, if there are any: they lead to nothing. */
function explainShadow({ shadow }: Policy): readonly Statement[] {
  const metrics = METRICS.filter((metric) => shadow.includes(metric));
  const conduct = CONDUCT_KINDS.filter((kind) => shadow.includes(kind));
  return [
    ...statementIf(metrics.length > 0, 'never-shadow-metrics', { rules: terms('metric', metrics) }),
    ...statementIf(conduct.length > 0, 'never-shadow-conduct', { rules: terms('conduct', conduct) }),
  ];
}

/** How an excuse is found, what it covers, and that it works backwards. */
export function explainExcused(policy: Policy): Section {
  const { excuses } = policy;
  const covered = METRICS.filter((metric) => excuses.affects[metric] !== undefined);
  return {
    section: 'excused',
    statements: [
      statement('excused-how', { contexts: terms('context', excuses.kinds, 'or') }),
      ...covered.flatMap((metric) => explainCover(policy, metric)),
      statement('excused-later'),
    ],
    parts: [],
  };
}

function explainCover({ excuses, lapses }: Policy, metric: Metric): readonly Statement[] {
  const affected = terms('affected', excuses.affects[metric] ?? [], 'or');
  switch (metric) {
    case 'late_cancellation': {
      const { cancellationReasons } = excuses;
      const refused = lapses.cancellationReasons.filter((reason) => !cancellationReasons.some((one) => one === reason));
      return [
        ...statementIf(cancellationReasons.length > 0, 'excused-late_cancellation', {
          affected,
          reasons: terms('reason', cancellationReasons, 'or'),
        }),
        ...statementIf(refused.length > 0, 'excused-not', { reasons: terms('reason', refused, 'or') }),
      ];
    }
    case 'order_defect':
      return statementIf(excuses.disputeReasons.length > 0, 'excused-order_defect', {
        affected,
        disputes: terms('dispute reason', excuses.disputeReasons, 'or'),
      });
    case 'late_dispatch':
    case 'improper_status':
      return [statement(`excused-${metric}`, { affected })];
    case 'listing_inaccuracy':
    case 'early_refund':
      return [];
  }
}
