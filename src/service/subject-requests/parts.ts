import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import type { OrderFacts } from '../../rulebook/order-facts.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { Regime } from '../../rulebook/subject-requests/regimes.ts';
import type { RefusalGround, RequestKind } from '../../rulebook/subject-requests/request.ts';
import type { Access } from '../accesses/access.ts';
import type { OpenedAddress, OpenValues } from '../accesses/opened-values.ts';
import type { Credentials } from '../http/request-actor.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** An order by its seller and its id. */
export type OrderOf = { readonly seller: string; readonly order: string };

/** What is known of an order at the seller's clock. */
export type SeenOrder = {
  readonly at: Instant;
  /** Undefined: nothing of it is recent any more. */
  readonly order: OrderFacts | undefined;
  /** Until when a decision that cites it can be appealed and an appeal be decided; undefined: none can. */
  readonly appealableUntil: Instant | undefined;
};

/** A picture that goes into a copy. */
export type CopiedPicture = {
  readonly id: string;
  /** As which it is kept, such as `jpeg`. */
  readonly kind: string;
  readonly bytes: number;
  /** Undefined: destroyed meanwhile. */
  readonly open: () => Promise<Buffer | undefined>;
};

/** When an order was erased, by when its key is destroyed, and from when on no backup has it. */
export type ErasedOrder = {
  readonly erasedAt: Instant;
  readonly destroyedBy: Instant;
  readonly unreadableFrom: Instant;
};

/** What was done with a request. */
export const REQUEST_ACTS = [
  'asked',
  'asked_again',
  'downloaded',
  'order_erased',
  'corrected',
  'withdrawn',
  'refused',
  'extended',
  'done',
] as const;
export type RequestAct = (typeof REQUEST_ACTS)[number];

/** An act, for the tamper-evident log: nothing in it says who the customer is. */
export type ActOnRequest = {
  readonly leaf: string;
  readonly at: Instant;
  readonly request: string;
  readonly customer: string;
  readonly kind: RequestKind;
  readonly act: RequestAct;
  readonly order?: string | undefined;
  readonly ground?: RefusalGround | undefined;
};

/** The end of an erasure, for the same: the hash of its statement. */
export type ErasureAct = {
  readonly leaf: string;
  readonly at: Instant;
  readonly request: string;
  readonly customer: string;
  readonly orders: number;
  /** SHA-256 of the statement, in hex. */
  readonly statement: string;
};

/** What subject requests are made of. */
export type SubjectRequestParts = {
  readonly pool: Pool;
  /** Wall time. */
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly policy: () => Promise<Policy>;
  /** The laws whose time limits hold. */
  readonly regimes: readonly Regime[];
  /** How the marketplace is called. */
  readonly marketplace: string;
  /** All orders of a customer that we know. */
  readonly ordersOf: (customer: string) => Promise<readonly OrderOf[]>;
  /** Undefined for orders of others as for those that there have never been. */
  readonly ownOrder: (customer: string, order: string) => Promise<{ readonly seller: string } | undefined>;
  readonly see: (of: OrderOf) => Promise<SeenOrder>;
  readonly vault: {
    readonly erase: (of: OrderOf, why: 'customer') => Promise<ErasedOrder>;
    readonly amend: (
      of: OrderOf,
      change: { readonly address: OpenedAddress },
    ) => Promise<{ readonly changed: boolean } | { readonly refused: 'erased' } | { readonly keys: string }>;
    readonly versionOf: (of: OrderOf) => Promise<number>;
  };
  /** What the customer and the shop said to each other about an order, and what a hub photographed of what came back. */
  readonly conversations: {
    /** Destroys it, or has it destroyed once nothing holds it. May be called again. */
    readonly erase: (of: OrderOf) => Promise<unknown>;
    /** What the customer wrote and got. */
    readonly told: (of: OrderOf) => Promise<
      readonly {
        readonly about: string | undefined;
        readonly from: 'you' | 'shop' | 'hub';
        readonly at: Instant;
        readonly text: string | null;
        /** What they sent, and what reached them; null: destroyed, or withheld from them. */
        readonly pictures?: readonly { readonly description: string; readonly picture: CopiedPicture | null }[];
      }[]
    >;
  };
  /** What the customer was told of data breaches. */
  readonly noticesOf: (customer: string) => Promise<
    readonly {
      readonly inquiry: string;
      readonly at: Instant;
      readonly title: string;
      readonly said: readonly string[];
      readonly orders: readonly string[];
    }[]
  >;
  readonly open: OpenValues;
  /** Makes the code of an order's label dead, if it has one, in a transaction of ours. */
  readonly voidLabel: (
    transaction: Transaction,
    of: OrderOf,
    why: { readonly reason: 'address-corrected'; readonly at: Instant },
  ) => Promise<unknown>;
  /** Who asked for what of an order, the latest first. */
  readonly accessesOf: (
    of: OrderOf,
  ) => Promise<readonly Pick<Access, 'at' | 'role' | 'purpose' | 'verdicts' | 'leaf'>[]>;
  /** Writes acts into the tamper-evident log, in the transaction that does them. */
  readonly log: {
    readonly acts: (transaction: Transaction, acts: readonly ActOnRequest[]) => Promise<void>;
    readonly erasure: (transaction: Transaction, act: ErasureAct) => Promise<void>;
    /** The proof of an entry, as people keep it; undefined: there is none. */
    readonly receiptOf: (leaf: string) => Promise<Readonly<Record<string, unknown>> | undefined>;
  };
  /** Which session asks; undefined: none, a program does. */
  readonly sessionOf: (credentials: Credentials) => Promise<string | undefined>;
  /** Told of a request whose time runs out. Must not throw. */
  readonly warn: (about: { readonly request: string; readonly hundredths: number; readonly dueAt: Instant }) => void;
};
