import { checkCounts } from './check-counts.ts';
import { checkCustomerData } from './check-customer-data.ts';
import { checkDataBreaches } from './check-data-breaches.ts';
import { checkKinds } from './check-kinds.ts';
import { checkLengths } from './check-lengths.ts';
import { checkMeter } from './check-meter.ts';
import { checkMoves } from './check-moves.ts';
import { checkScreening } from './check-screening.ts';
import type { Faults } from './fault.ts';
import type { Policy } from './policy.ts';

/**
 * Everything wrong with a policy whose values are all well formed: the ladder as a graph, the numbers in their order,
 * what fits to what. An empty answer means the policy may come into force. Pure; the order of the faults means nothing.
 */
export function checkPolicy(policy: Policy): Faults {
  return [
    ...checkMoves(policy),
    ...checkKinds(policy),
    ...checkMeter(policy),
    ...checkCounts(policy),
    ...checkLengths(policy),
    ...checkCustomerData(policy),
    ...checkScreening(policy),
    ...checkDataBreaches(policy),
  ];
}
