import { expect, test } from 'vitest';
import { POLICY } from '../../../test/policy-fixture.ts';
import { DAY, HOUR } from '../instant.ts';
import { checkCustomerData } from './check-customer-data.ts';
import type { CustomerDataGrant, CustomerDataRules } from './customer-data.ts';

const RULES = POLICY.customerData;
const TO_SELLER: CustomerDataGrant = {
  to: 'seller',
  for: ['support'],
  while: ['thread'],
  fulfilment: ['seller', 'dispatched'],
  show: ['first_name'],
};

function budget(changes: Partial<CustomerDataRules['budget']>): Partial<CustomerDataRules> {
  return { budget: { ...RULES.budget, ...changes } };
}

function watch(changes: Partial<CustomerDataRules['watch']>): Partial<CustomerDataRules> {
  return { watch: { ...RULES.watch, ...changes } };
}

const CASES: readonly (readonly [what: string, changes: Partial<CustomerDataRules>, faults: readonly string[]])[] = [
  ['nothing changed', {}, []],
  ['nobody shown anything', { grants: [] }, []],
  ['a first name for everybody', { grants: [TO_SELLER] }, []],
  [
    'an address of dispatched orders',
    { grants: [{ ...TO_SELLER, show: ['first_name', 'address'] }] },
    ['dispatched-exposed at customerData.grants.0.show.1'],
  ],
  [
    'a carrier in a conversation',
    { grants: [{ ...TO_SELLER, to: 'carrier' }] },
    ['grant-never-applies at customerData.grants.0.for.0', 'grant-never-applies at customerData.grants.0.while.0'],
  ],
  [
    'staff without a case',
    { grants: [{ ...TO_SELLER, to: 'staff', while: ['return', 'to_ship'] }] },
    ['grant-never-applies at customerData.grants.0.while.1'],
  ],
  ['closed at once', { closesAfter: 0 }, ['no-end at customerData.closesAfter']],
  ['shown for no time', { shownFor: 0 }, ['no-end at customerData.shownFor']],
  ['destroyed while open', { closesAfter: 31 * DAY }, ['longer-than at customerData.closesAfter']],
  ['no budget', budget({ perOpenOrder: 0 }), ['not-positive at customerData.budget.perOpenOrder']],
  ['none at least', budget({ atLeast: 0 }), ['too-few at customerData.budget.atLeast']],
  ['friction past the end', budget({ frictionFrom: 1.1 }), ['above-whole at customerData.budget.frictionFrom']],
  [
    'one is too many at once',
    budget({ pace: { ...RULES.budget.pace, reveals: 1 } }),
    ['too-few at customerData.budget.pace.reveals'],
  ],
  ['no false alarm at all', watch({ falseBlock: 0 }), ['not-positive at customerData.watch.falseBlock']],
  ['more stopped than asked', watch({ falseBlock: 0.03 }), ['above-whole at customerData.watch.falseBlock']],
  [
    'every second look odd',
    watch({ usual: { ...RULES.watch.usual, pace: 0.6 } }),
    ['above-whole at customerData.watch.usual.pace'],
  ],
  ['stopped for no time', watch({ blockFor: 0 }), ['no-end at customerData.watch.blockFor']],
  [
    'a day that ends before it begins',
    watch({ usualHours: { from: 12 * HOUR, until: 6 * HOUR } }),
    ['longer-than at customerData.watch.usualHours.from'],
  ],
];

test.each(CASES)('given %s, then that is found and nothing else', (_, changes, faults) => {
  const found = checkCustomerData({ ...POLICY, customerData: { ...RULES, ...changes } });
  expect(found.map(({ fault, path }) => `${fault} at ${path.join('.')}`)).toEqual(faults);
});
