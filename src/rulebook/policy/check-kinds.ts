import type { ContextKind } from '../facts.ts';
import { type Faults, faultIf } from './fault.ts';
import { CATEGORIES, type Category, CONDUCT_KINDS, METRICS, type Metric, type Policy } from './policy.ts';

/** Metrics, categories, conduct and excuses fit together. */
export function checkKinds(policy: Policy): Faults {
  return [
    ...CATEGORIES.flatMap((category) => checkCategory(policy, category)),
    ...checkGrave(policy),
    ...checkExcuses(policy),
  ];
}

function checkCategory(policy: Policy, category: Category): Faults {
  const { features, customerHarm } = policy.categories[category];
  const path = ['categories', category];
  const measured = METRICS.some((metric) => policy.metrics[metric].category === category);
  const breached = CONDUCT_KINDS.filter((kind) => policy.conduct[kind].category === category);
  const restricted = measured || breached.some((kind) => policy.conduct[kind].trigger === 'violation');
  const data = breached.some((kind) => kind.startsWith('customer_data_'));
  const protects = features.includes('customer_data') && features.includes('messaging');
  return [
    ...faultIf(restricted && features.length === 0, 'nothing-to-restrict', [...path, 'features'], { category }),
    ...faultIf(data && features.length > 0 && !protects, 'data-unprotected', [...path, 'features'], { category }),
    ...faultIf(customerHarm && !measured, 'harm-unmeasured', [...path, 'customerHarm'], { category }),
  ];
}

function checkGrave(policy: Policy): Faults {
  const row = policy.ladder.moves.some((move) => move.on === 'grave_misuse');
  const kinds = CONDUCT_KINDS.filter((kind) => policy.conduct[kind].grave);
  return faultIf(row && kinds.length === 0, 'nothing-grave', ['conduct']);
}

/** What a seller must never answer for (E7). */
const EXCUSING = ['weather', 'customs', 'platform_slowdown'] as const satisfies readonly ContextKind[];

/** The metrics whose lapses have a date that a context can cover (policy §4). */
const EXCUSABLE: readonly Metric[] = ['late_dispatch', 'late_cancellation', 'improper_status', 'order_defect'];

function checkExcuses({ excuses }: Policy): Faults {
  const path = ['excuses'];
  return [
    ...EXCUSING.flatMap((kind) =>
      faultIf(!excuses.kinds.includes(kind), 'excuse-kind-missing', [...path, 'kinds'], { kind }),
    ),
    ...METRICS.flatMap((metric) => {
      const fault = EXCUSABLE.includes(metric) ? 'excuse-missing' : 'excuse-impossible';
      const wrong = EXCUSABLE.includes(metric) !== (excuses.affects[metric] !== undefined);
      return faultIf(wrong, fault, [...path, 'affects', metric], { metric });
    }),
  ];
}
