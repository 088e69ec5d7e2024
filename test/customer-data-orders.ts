import fc from 'fast-check';
import type { OrderFacts, OrderState, Viewer } from '../src/rulebook/customer-data/facts.ts';
import { DAY } from '../src/rulebook/instant.ts';
import {
  CASE_KINDS,
  CUSTOMER_FIELDS,
  type CustomerDataRules,
  FULFILMENTS,
  PURPOSES,
} from '../src/rulebook/policy/customer-data.ts';
import { loadDefaultPolicy, loadPolicyFile, openAddressesPath } from '../src/service/policy/load.ts';
import type { ReferencePolicy } from './reference/customer-data.ts';

/** Orders and viewers to ask about, some for a table and any of them for laws, under the two policies that ship. */

export const RULES: Readonly<Record<ReferencePolicy, CustomerDataRules>> = {
  'kingston-express': loadDefaultPolicy().customerData,
  'open-addresses': openAddresses(),
};
export const [DEFAULT, OPEN] = [RULES['kingston-express'], RULES['open-addresses']];
export const POLICIES = ['kingston-express', 'open-addresses'] as const;

function openAddresses(): CustomerDataRules {
  const loaded = loadPolicyFile(openAddressesPath());
  if ('problems' in loaded) throw new Error(loaded.problems[0]?.detail);
  return loaded.policy.customerData;
}

export const NOW = 1_800_000_000_000;
type SellerViewer = Extract<Viewer, { kind: 'seller' }>;
export const OWNER: SellerViewer = { kind: 'seller', role: 'seller-owner', restrictions: [] };
export const MEMBER: SellerViewer = { kind: 'seller', role: 'seller-member', restrictions: [] };

export const VIEWERS: readonly Viewer[] = [
  OWNER,
  { ...MEMBER, restrictions: ['messaging'] },
  { ...MEMBER, restrictions: ['customer_data'] },
  { ...OWNER, restrictions: ['customer_data', 'messaging'] },
  { kind: 'hub' },
  { kind: 'key' },
  { kind: 'carrier', atItsLeg: true },
  { kind: 'carrier', atItsLeg: false },
  { kind: 'customer', own: true },
  { kind: 'customer', own: false },
  { kind: 'staff', assigned: undefined },
  { kind: 'staff', assigned: 'return' },
  { kind: 'staff', assigned: 'not_received' },
  { kind: 'emergency', opened: undefined },
  { kind: 'emergency', opened: { fields: ['phone', 'address'], purpose: 'support' } },
];

export const PLAIN: OrderFacts = {
  fulfilment: 'seller',
  state: { status: 'paid' },
  thread: undefined,
  openCases: [],
  lastCaseEndedAt: undefined,
};
export const OPEN_THREAD = { reopenedAt: undefined };

export const ago = (days: number): number => NOW - days * DAY;
export const STATES: readonly OrderState[] = [
  { status: 'paid' },
  { status: 'handed_over' },
  { status: 'delivered', at: ago(3) },
  { status: 'delivered', at: ago(7) },
  { status: 'delivered', at: ago(30) },
  { status: 'cancelled', at: ago(1) },
];

export const ORDERS: readonly OrderFacts[] = FULFILMENTS.flatMap((fulfilment) =>
  STATES.flatMap((state) =>
    [undefined, OPEN_THREAD].flatMap((thread) =>
      [[], ['return'] as const, ['not_received'] as const].map((openCases) => ({
        ...PLAIN,
        fulfilment,
        state,
        thread,
        openCases,
      })),
    ),
  ),
);

/** Instants around every limit there is, and others. */
export const anyPast = fc
  .tuple(fc.constantFrom(0, 7 * DAY, 30 * DAY, 3 * DAY, 12 * DAY, 60 * DAY), fc.integer({ min: -1, max: 1 }))
  .map(([days, by]) => NOW - days + Math.min(by, days === 0 ? 0 : 1));

export const anyState: fc.Arbitrary<OrderState> = fc.oneof(
  fc.constant({ status: 'paid' as const }),
  fc.constant({ status: 'handed_over' as const }),
  fc.record({ status: fc.constantFrom('delivered' as const, 'cancelled' as const), at: anyPast }),
);

export const anyOrder: fc.Arbitrary<OrderFacts> = fc.record({
  fulfilment: fc.constantFrom(...FULFILMENTS),
  state: anyState,
  thread: fc.option(fc.record({ reopenedAt: fc.option(anyPast, { nil: undefined }) }), { nil: undefined }),
  openCases: fc.oneof(fc.constant([]), fc.uniqueArray(fc.constantFrom(...CASE_KINDS), { maxLength: 2 })),
  lastCaseEndedAt: fc.option(anyPast, { nil: undefined }),
});

export const anyRole = fc.constantFrom('seller-owner' as const, 'seller-member' as const);
export const anyRestrictions = fc.subarray(['customer_data', 'messaging'] as const);
export const anySeller: fc.Arbitrary<Viewer> = fc.record({
  kind: fc.constant('seller' as const),
  role: anyRole,
  restrictions: anyRestrictions,
});
export const anyViewer: fc.Arbitrary<Viewer> = fc.oneof(
  { weight: 3, arbitrary: anySeller },
  fc.constantFrom(...VIEWERS),
  fc.constantFrom(...CASE_KINDS).map((assigned) => ({ kind: 'staff' as const, assigned })),
  fc.record({
    kind: fc.constant('emergency' as const),
    opened: fc.option(fc.record({ fields: fc.subarray([...CUSTOMER_FIELDS]), purpose: fc.constantFrom(...PURPOSES) }), {
      nil: undefined,
    }),
  }),
);
export const anyField = fc.constantFrom(...CUSTOMER_FIELDS);
export const anyPurpose = fc.constantFrom(undefined, ...PURPOSES);
export const anyRules = fc.constantFrom(DEFAULT, OPEN);
