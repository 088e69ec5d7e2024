import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyOrder,
  anyViewer,
  DEFAULT,
  NOW,
  OPEN,
  OPEN_THREAD,
  ORDERS,
  OWNER,
  PLAIN,
  POLICIES,
  RULES,
  STATES,
  VIEWERS,
} from '../../../test/customer-data-orders.ts';
import {
  prepareReference,
  type ReferencePolicy,
  referenceCall,
  referenceShows,
} from '../../../test/reference/customer-data.ts';
import { NEVER } from '../instant.ts';
import { CUSTOMER_FIELDS, type CustomerField, PURPOSES, type Purpose } from '../policy/customer-data.ts';
import { decideReveal } from './decide.ts';
import type { OrderFacts, OrderState, Viewer } from './facts.ts';

describe.each(POLICIES)('under %s, what the second reading (Cedar) says', (policy) => {
  prepareReference(policy);

  // The two differ in what sellers are shown: of the others, and of who is restricted, the sample will do the second time.
  const viewers = policy === 'kingston-express' ? VIEWERS : VIEWERS.slice(0, 2);

  test.each(viewers.map((viewer) => [JSON.stringify(viewer), viewer] as const))('whole table: %s', (_, viewer) => {
    const found = ORDERS.flatMap((order) =>
      CUSTOMER_FIELDS.flatMap((field) => disagreements(policy, order, viewer, field, NOW)),
    );
    expect(found).toEqual([]);
  });

  test('beyond the table: every kind of case, ended cases, reopened conversations, each limit to the millisecond', () => {
    fc.assert(
      fc.property(anyOrder, anyViewer, fc.constantFrom(...CUSTOMER_FIELDS), (order, viewer, field) => {
        expect(disagreements(policy, order, viewer, field, NOW)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The ways of asking in which the two readings differ: without a purpose, and with each of them. */
function disagreements(
  policy: ReferencePolicy,
  order: OrderFacts,
  viewer: Viewer,
  field: CustomerField,
  at: number,
): readonly unknown[] {
  const shown = PURPOSES.filter((purpose) =>
    referenceShows(referenceCall(policy, order, { viewer, field, purpose, at })),
  );
  // A customer looks at what is the customer's own: no purpose is asked for.
  const own = viewer.kind === 'customer' && shown.length > 0;
  const limited = viewer.kind === 'seller' && viewer.restrictions.includes('messaging');
  return [undefined, ...PURPOSES].flatMap((purpose) => {
    const decision = decideReveal(RULES[policy], order, { viewer, field, purpose, at });
    const shows = own || (purpose !== undefined && shown.includes(purpose));
    // A restriction of messages is said as such, not passed off as the wrong purpose.
    const another = shown.length > 0 && !(limited && purpose === 'communicate');
    const wanted = shows ? 'show' : another ? 'mask' : 'refuse';
    const others = decision.answer === 'mask' ? decision.purposes : shown;
    const same = decision.answer === wanted && others.join() === shown.join();
    return same ? [] : [{ order, viewer, field, purpose, wanted, shown, decision }];
  });
}

/** Given an order, when a seller asks, then this rule answers, and this serves instead. */
const EXAMPLES: readonly (readonly [
  name: string,
  order: Partial<OrderFacts>,
  field: CustomerField,
  purpose: Purpose | undefined,
  says: string,
])[] = [
  ['an address to ship to', {}, 'address', 'fulfil', 'refuse seller.label label'],
  ['an address, just looking', {}, 'address', undefined, 'refuse seller.label label'],
  [
    'an address on the way',
    { state: { status: 'handed_over' } },
    'address',
    'fulfil',
    'refuse seller.handed_over tracking',
  ],
  ['a number in conversation', { thread: OPEN_THREAD }, 'phone', 'communicate', 'refuse seller.thread_serves thread'],
  ['a name in conversation', { thread: OPEN_THREAD }, 'name', 'support', 'show seller.thread'],
  [
    'a name for another purpose',
    { thread: OPEN_THREAD },
    'name',
    'fulfil',
    'mask purpose.other ask_with_other_purpose',
  ],
  ['a name, just looking', { thread: OPEN_THREAD }, 'name', undefined, 'mask purpose.missing ask_with_purpose'],
  ['a name without conversation', {}, 'name', 'support', 'refuse seller.no_thread customer_writes'],
  ['a name without a case', {}, 'name', 'resolve', 'refuse seller.no_case nothing_needed'],
  ['a name for a return', { openCases: ['return'] }, 'name', 'resolve', 'refuse seller.case_needs_less return_label'],
  ['a name for a missing parcel', { openCases: ['not_received'] }, 'name', 'resolve', 'show seller.case'],
  [
    'an address for it',
    { openCases: ['not_received'] },
    'address',
    'resolve',
    'refuse seller.case_needs_less proof_of_delivery',
  ],
  [
    'an address for a fake',
    { openCases: ['counterfeit'] },
    'address',
    'resolve',
    'refuse seller.case_needs_less case_file',
  ],
  [
    'a closed conversation',
    { state: STATES[3] as OrderState, thread: OPEN_THREAD },
    'name',
    'support',
    'refuse seller.closed customer_writes',
  ],
  ['a closed case', { state: STATES[3] as OrderState }, 'name', 'resolve', 'refuse seller.closed nothing_needed'],
  [
    'a cancelled order',
    { state: STATES[5] as OrderState },
    'address',
    'fulfil',
    'refuse seller.cancelled nothing_needed',
  ],
  ['a destroyed name', { state: STATES[4] as OrderState }, 'name', 'support', 'refuse retention.over order_totals'],
  ['a dispatched address', { fulfilment: 'dispatched' }, 'address', 'fulfil', 'refuse seller.dispatched hub_ships'],
  [
    'a dispatched return',
    { fulfilment: 'dispatched', openCases: ['return'] },
    'name',
    'resolve',
    'refuse seller.dispatched inspection_report',
  ],
];

test.each(EXAMPLES)('given %s, then the answer says so', (_, order, field, purpose, says) => {
  const decision = decideReveal(DEFAULT, { ...PLAIN, ...order }, { viewer: OWNER, field, purpose, at: NOW });
  const { answer, rule } = decision;
  expect(`${answer} ${rule}${answer === 'show' ? '' : ` ${decision.instead}`}`).toBe(says);
});

test('most marketplaces show an address to whoever ships; here that takes the other policy', () => {
  for (const field of ['name', 'address', 'phone'] as const) {
    const asked = { viewer: OWNER, field, purpose: 'fulfil', at: NOW } as const;
    expect(decideReveal(DEFAULT, PLAIN, asked).answer).toBe('refuse');
    expect(decideReveal(OPEN, PLAIN, asked)).toEqual({
      answer: 'show',
      rule: 'seller.shipping',
      until: NEVER,
      shownFor: 60_000,
    });
  }
});
