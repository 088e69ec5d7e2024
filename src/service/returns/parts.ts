import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { ReturnedUnits } from '../../rulebook/returns/inspection.ts';
import type { NamedPhoto, PhotoState, PhotoViewer } from '../../rulebook/returns/photos.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfReturn } from './store.ts';

/** A dark part of a symbol, in modules from its upper left corner. */
type Part = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The square of a code, for the camera of whoever takes the parcel. */
export type CodeSymbol = { readonly width: number; readonly quiet: number; readonly parts: readonly Part[] };

/** What a customer has in place of an address. */
export type DropOffCode = { readonly text: string; readonly groups: string; readonly symbol: CodeSymbol };

/** A return whose time is over, for people to look at. */
export type LateReturn = OfReturn & { readonly at: Instant; readonly due: Instant };

/** What returns are made of. */
export type ReturnParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look' | 'record' | 'clock'>;
  /** The policy in force at the clock. */
  readonly policy: () => Promise<Policy>;
  /** The order of a customer; undefined: it is not this customer's. */
  readonly ownOrder: (customer: string, order: string) => Promise<{ readonly seller: string } | undefined>;
  /** All orders of a customer. */
  readonly ordersOf: (customer: string) => Promise<readonly { readonly seller: string; readonly order: string }[]>;
  readonly codes: {
    /** The code of a return, always the same. */
    readonly of: (of: OfReturn) => DropOffCode;
    /** A keyed digest of it: whoever reads it in the database cannot make the code. */
    readonly digestOf: (code: string) => Buffer;
    /** The code out of what was scanned or typed; undefined: it is none. */
    readonly read: (text: string) => string | undefined;
  };
  readonly cases: {
    /** Puts a return that is late before staff, in the caller's transaction. */
    readonly open: (database: Queryable, late: LateReturn) => Promise<void>;
    /** Closes that case, if there is one: somebody has done what was to be done. */
    readonly close: (database: Queryable, of: OfReturn & { readonly at: Instant }) => Promise<void>;
  };
  /** The marketplace's refund of all that is left of an order's price, as an event; none where nothing is left or nobody knows the price. */
  readonly refundLeft: (
    transaction: Transaction,
    of: { readonly seller: string; readonly order: string; readonly at: Instant },
  ) => Promise<readonly Record<string, unknown>[]>;
  /** The money of an order that went back, the first refund first. */
  readonly refundsOf: (
    database: Queryable,
    of: { readonly seller: string; readonly order: string },
  ) => Promise<readonly KnownRefund[]>;
  /** People who belong to a side of an order: none of them refuses a refund in the marketplace's name. */
  readonly sidesOf: (of: { readonly seller: string; readonly order: string }) => Promise<readonly string[]>;
  /** What each of these orders held when the hub sent it, in their order; of an order that did not say, nothing. */
  readonly sentWith: (
    database: Queryable,
    of: readonly { readonly seller: string; readonly order: string }[],
  ) => Promise<readonly (readonly ReturnedUnits[])[]>;
  /** Keeps which photos an inspection has, in the transaction that says so. */
  readonly namePhotos: (
    transaction: Transaction,
    of: {
      readonly seller: string;
      readonly order: string;
      readonly id: string;
      readonly inspector: string;
      readonly hub: string;
      readonly at: Instant;
    },
    photos: readonly NamedPhoto[],
  ) => Promise<void>;
  /** The photos of an order's inspections, as somebody sees them. */
  readonly photosFor: (
    of: { readonly seller: string; readonly order: string },
    viewer: PhotoViewer,
  ) => Promise<readonly ToldPhoto[]>;
  readonly writeActs: WriteActs;
  /** A new id, for an event. */
  readonly newId: () => string;
};

/** A photo of an inspection, as somebody is told of it. `size`: once it has arrived. */
export type ToldPhoto = {
  readonly return: string;
  readonly photo: string;
  readonly state: PhotoState;
  readonly size: { readonly width: number; readonly height: number } | undefined;
};

/** A refund, with its amount as people write it. */
export type KnownRefund = {
  readonly at: Instant;
  readonly by: 'seller' | 'platform';
  readonly amount: { readonly amount: string; readonly currency: string };
  readonly reviewed: boolean;
};
