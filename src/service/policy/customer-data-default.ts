import { DAY, MINUTE } from '../../rulebook/instant.ts';
import { type CustomerDataRules, FULFILMENTS } from '../../rulebook/policy/customer-data.ts';
import { ACCESS_WATCH_DEFAULT } from './access-watch-default.ts';

const BOTH = FULFILMENTS;

/** What a version means that was written before the policy had a section on customer data: what the shipped one says. */
export const CUSTOMER_DATA_DEFAULT: CustomerDataRules = {
  grants: [
    {
      ...{ to: 'seller', for: ['support', 'communicate'], while: ['thread'], fulfilment: ['seller'] },
      show: ['first_name', 'region'],
    },
    {
      ...{ to: 'seller', for: ['support', 'communicate'], while: ['thread'], fulfilment: ['dispatched'] },
      show: ['first_name'],
    },
    { to: 'seller', for: ['support'], while: ['thread'], fulfilment: ['seller'], show: ['name'] },
    { to: 'seller', for: ['resolve'], while: ['not_received'], fulfilment: ['seller'], show: ['name', 'region'] },
    {
      ...{ to: 'carrier', for: ['fulfil'], while: ['to_ship', 'on_the_way'], fulfilment: BOTH },
      show: ['name', 'address'],
    },
    {
      ...{ to: 'staff', for: ['support'], while: ['not_received'], fulfilment: BOTH },
      show: ['name', 'address', 'first_name', 'region'],
    },
    {
      ...{ to: 'staff', for: ['support'], fulfilment: BOTH, show: ['name', 'first_name'] },
      while: ['return', 'not_as_described', 'counterfeit', 'refund_missing', 'other'],
    },
  ],
  closesAfter: 7 * DAY,
  shreddedAfter: 30 * DAY,
  shownFor: MINUTE,
  budget: {
    perOpenOrder: 1.2,
    atLeast: 4,
    frictionFrom: 0.8,
    pace: { within: 10 * MINUTE, reveals: 30 },
  },
  watch: ACCESS_WATCH_DEFAULT,
};
