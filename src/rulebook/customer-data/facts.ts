import type { Fulfilment } from '../facts.ts';
import type { Instant } from '../instant.ts';
import type { CaseKind, CustomerField, Purpose } from '../policy/customer-data.ts';

/** How far an order has come. Paid: not handed over yet. */
export type OrderState =
  | { readonly status: 'paid' }
  | { readonly status: 'handed_over' }
  | { readonly status: 'delivered'; readonly at: Instant }
  | { readonly status: 'cancelled'; readonly at: Instant };

/** The conversation of an order. */
export type Thread = {
  /** When the customer last wrote after it had closed: nobody else reopens it (policy §5). */
  readonly reopenedAt: Instant | undefined;
};

/** What the decision needs to know of one order. Nothing in it says whose order it is. */
export type OrderFacts = {
  readonly fulfilment: Fulfilment;
  readonly state: OrderState;
  /** Undefined: nobody has written. */
  readonly thread: Thread | undefined;
  /** Of each return and dispute that is open. */
  readonly openCases: readonly CaseKind[];
  /** When the last one that has ended did. */
  readonly lastCaseEndedAt: Instant | undefined;
};

/** The restrictions that touch customer data (policy §3, last table). */
const DATA_RESTRICTIONS = ['customer_data', 'messaging'] as const;
export type DataRestriction = (typeof DATA_RESTRICTIONS)[number];

/** Which of them are in force, by what a seller may do now. */
export function dataRestrictions(
  features: Readonly<Record<DataRestriction, { readonly allowed: boolean }>>,
): readonly DataRestriction[] {
  return DATA_RESTRICTIONS.filter((feature) => !features[feature].allowed);
}

/**
 * Who wants to see, as far as it matters for this order. Whoever fills it in has made sure that a seller is the seller of
 * the order: a foreign order is answered like one that does not exist.
 */
export type Viewer =
  | {
      readonly kind: 'seller';
      readonly role: 'seller-owner' | 'seller-member';
      /** Limited now: by a restriction, or by a conduct warning that nobody has acknowledged. */
      readonly restrictions: readonly DataRestriction[];
    }
  | { readonly kind: 'hub' }
  | {
      readonly kind: 'carrier';
      /** The parcel is on the leg that this carrier was given. */
      readonly atItsLeg: boolean;
    }
  | {
      readonly kind: 'staff';
      /** The kind of the open case of this order that is assigned to the person; undefined: none is. */
      readonly assigned: CaseKind | undefined;
    }
  | {
      /** Somebody of the staff who asked for an emergency about this order. */
      readonly kind: 'emergency';
      /** What two people have opened, while they have; undefined: it is not open. */
      readonly opened: { readonly fields: readonly CustomerField[]; readonly purpose: Purpose } | undefined;
    }
  | { readonly kind: 'customer'; readonly own: boolean }
  /** A program with a key of a seller or integrator. A carrier's key is a carrier. */
  | { readonly kind: 'key' };

/** One field, asked for by somebody. */
export type AskedReveal = {
  readonly viewer: Viewer;
  readonly field: CustomerField;
  /** Undefined: the order is only looked at. */
  readonly purpose: Purpose | undefined;
  /** The clock. */
  readonly at: Instant;
  /** A freeze of an inquiry into a data breach stands against whoever asks. */
  readonly frozen?: boolean;
};
