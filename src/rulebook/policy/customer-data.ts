import type { Fulfilment } from '../facts.ts';
import type { Duration } from '../instant.ts';
import type { AccessWatchRules } from './access-watch.ts';

/** What the vault keeps of a customer for one order (D1); the last two are parts of the name and of the address. */
export const CUSTOMER_FIELDS = ['name', 'phone', 'email', 'address', 'first_name', 'region'] as const;
export type CustomerField = (typeof CUSTOMER_FIELDS)[number];

/** The four things a customer's data may serve, each bound to one order (D2). */
export const PURPOSES = ['fulfil', 'support', 'communicate', 'resolve'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Kinds of open returns and disputes: each needs something else of the customer (D7). */
export const CASE_KINDS = [
  'return',
  'not_received',
  'not_as_described',
  'counterfeit',
  'refund_missing',
  'other',
] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/**
 * When something may be seen: the parcel is to be shipped, or on its way; the conversation is open; a case of that
 * kind is (policy §5, third column).
 */
export const MOMENTS = ['to_ship', 'on_the_way', 'thread', ...CASE_KINDS] as const;
export type Moment = (typeof MOMENTS)[number];

/** Whose view the policy decides. A customer sees what is the customer's own; hubs and keys see nothing, whatever it says. */
export const AUDIENCES = ['seller', 'carrier', 'staff'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const FULFILMENTS = ['seller', 'dispatched'] as const satisfies readonly Fulfilment[];

/** One row of the table of policy §5: these fields, to them, for one of the purposes, in one of the moments. */
export type CustomerDataGrant = {
  readonly to: Audience;
  readonly for: readonly Purpose[];
  readonly while: readonly Moment[];
  readonly fulfilment: readonly Fulfilment[];
  readonly show: readonly CustomerField[];
};

/** How often somebody may ask (policy §5, budget): for a seller as a whole, and for each of its people. */
export type RevealBudgetRules = {
  /** Reveals a day for each open paid order: 1.2. */
  readonly perOpenOrder: number;
  /** Wherever there is an open order at all, at least so many. */
  readonly atLeast: number;
  /** From this share of the day's budget on, each further reveal first takes a confirmation. */
  readonly frictionFrom: number;
  /** What hands do not reach; a confirmation first, twice as much stops. */
  readonly pace: {
    readonly within: Duration;
    readonly reveals: number;
  };
};

/** Who sees what of a customer, and for how long (policy §5). */
export type CustomerDataRules = {
  readonly grants: readonly CustomerDataGrant[];
  /** After the delivery or the end of the last case. */
  readonly closesAfter: Duration;
  /** After the order is settled the values are destroyed. */
  readonly shreddedAfter: Duration;
  /** How long a revealed value stays on the screen. */
  readonly shownFor: Duration;
  readonly budget: RevealBudgetRules;
  readonly watch: AccessWatchRules;
};
