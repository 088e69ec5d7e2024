import { CATEGORIES, type Category, CONDUCT_KINDS, type ConductKind, type Policy } from '../policy.ts';
import { type Part, type Section, type Statement, statement, statementIf, terms } from './statement.ts';

/** The kinds of conduct with a trigger, in the policy's order. */
export function kindsWith(policy: Policy, trigger: 'violation' | 'critical' | 'fraud'): readonly ConductKind[] {
  return CONDUCT_KINDS.filter((kind) => policy.conduct[kind].trigger === trigger);
}

/** Breaches that take the steps of the ladder one by one. */
export function explainConduct(policy: Policy): Section {
  const categories = CATEGORIES.filter((category) => stepwise(policy, category).length > 0);
  return {
    section: 'conduct',
    statements: [
      statement('conduct-confirmed'),
      statement('conduct-slip', {
        within: { duration: policy.promises.ownSlip.reportedWithin },
        once: { duration: policy.promises.ownSlip.onceIn },
      }),
    ],
    parts: categories.map((category) => explainCategory(policy, category)),
  };
}

function stepwise(policy: Policy, category: Category): readonly ConductKind[] {
  return kindsWith(policy, 'violation').filter((kind) => policy.conduct[kind].category === category);
}

function explainCategory(policy: Policy, category: Category): Part {
  const kinds = stepwise(policy, category);
  const { stock } = policy.lapses;
  const third = policy.ladder.moves.some((move) => move.on === 'third_breach');
  return {
    about: category,
    of: 'category',
    statements: [
      statement('conduct-kinds', { kinds: terms('conduct', kinds, 'or') }),
      ...statementIf(kinds.includes('stock_misdeclared'), 'conduct-stock', {
        tolerance: { share: stock.tolerance },
        times: { times: stock.times },
        within: { duration: stock.within },
      }),
      statement('conduct-steps', { features: terms('feature', policy.categories[category].features) }),
      ...statementIf(third && category === 'customer_data', 'conduct-third', {
        breaches: { ordinal: policy.ladder.suspension.breaches },
      }),
    ],
  };
}

/** What suspends at once, and what is proposed at once. */
export function explainImmediate(policy: Policy): Section {
  const critical = kindsWith(policy, 'critical');
  const fraud = kindsWith(policy, 'fraud');
  return {
    section: 'immediate',
    statements: [
      ...statementIf(critical.length > 0, 'immediate-kinds', { kinds: terms('conduct', critical, 'or') }),
      ...signals(policy, critical),
      ...statementIf(fraud.length > 0, 'immediate-fraud', { kinds: terms('conduct', fraud, 'and') }),
      ...statementIf([...critical, ...fraud].includes('platform_abuse'), 'immediate-abuse'),
    ],
    parts: [],
  };
}

function signals({ ladder }: Policy, critical: readonly ConductKind[]): readonly Statement[] {
  const faked = (['fake_tracking', 'fake_delivery'] as const).filter((kind) => critical.includes(kind));
  const messages = (['off_platform_payment', 'harassment', 'threat'] as const).filter((kind) =>
    critical.includes(kind),
  );
  return [
    ...statementIf(faked.length > 0, 'immediate-faked', { kinds: terms('conduct', faked) }),
    ...statementIf(faked.length > 0, 'immediate-signals', { stand: { duration: ladder.suspension.signalsStand } }),
    ...statementIf(messages.length > 0, 'immediate-messages', { kinds: terms('conduct', messages) }),
    ...statementIf(critical.includes('ban_evasion'), 'immediate-link', {
      strength: { share: ladder.link.strength },
      signals: ladder.link.signals,
    }),
  ];
}
