import type { Pool } from 'pg';
import type { Hold } from '../../rulebook/customer-data/retention.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { OutsideFinding } from '../../rulebook/messages/outside.ts';
import type { MessageToScreen, Screened } from '../../rulebook/messages/screening.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { MessageState } from '../../rulebook/threads/message-state.ts';
import type { Side } from '../../rulebook/threads/standing.ts';
import type { OpenValues } from '../accesses/opened-values.ts';
import type { RecordAccesses } from '../accesses/record.ts';
import type { FileStore } from '../file-store/file-store.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import type { ReadPictures } from '../pictures/clean-picture.ts';
import type { Queryable } from '../postgres/database.ts';
import type { Listener } from '../postgres/listener.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { AnnounceDelivered } from './announce.ts';

/** The conversations of an order. */
export type OfOrder = { readonly seller: string; readonly order: string };

/** One of them; `about`: a return or dispute of the order, or nothing for the order itself. */
export type OfThread = OfOrder & { readonly about: string };

/** The key of the texts of an order's conversations, one generation of it. */
export type KeyOf = OfOrder & { readonly generation: number };

/** A message as the tamper-evident log has it: ids, kinds and a keyed hash. */
export type MessageLeaf = OfOrder & {
  readonly leaf: string;
  readonly at: Instant;
  readonly message: string;
  readonly sender: Side;
  readonly state: MessageState;
  readonly kinds: readonly string[];
  readonly hash: string;
  /** Keyed hashes of its pictures as they were encoded anew. */
  readonly pictures: readonly string[];
};

/** What conversations are made of. */
export type ThreadParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look' | 'record' | 'clock'>;
  /** The policy in force at the clock. */
  readonly policy: () => Promise<Policy>;
  /** Keys of texts. Undefined: destroyed, or never made. Throws when keys cannot be had: that is answered as a problem. */
  readonly keys: {
    find(of: KeyOf): Promise<Buffer | undefined>;
    take(of: KeyOf): Promise<Buffer | undefined>;
    destroy(of: KeyOf): Promise<unknown>;
  };
  /** Where sealed pictures lie. */
  readonly store: FileStore;
  /** Encodes pictures anew and reads them. */
  readonly readPicture: ReadPictures;
  readonly screen: (policy: Policy, message: MessageToScreen) => Screened;
  /** What a moderation service outside finds in a text: nothing where it cannot be asked. Undefined: there is none. */
  readonly askOutside: ((text: string) => Promise<readonly OutsideFinding[]>) | undefined;
  /** Whose seller's an order is, if it is this customer's. */
  readonly ownOrder: (customer: string, order: string) => Promise<{ readonly seller: string } | undefined>;
  /** All orders of a customer. */
  readonly ordersOf: (customer: string) => Promise<readonly OfOrder[]>;
  /** What somebody of a seller has said of the privacy briefing. */
  readonly attestation: (who: {
    readonly seller: string;
    readonly person: string;
  }) => Promise<{ isGoodAt(at: Instant): boolean }>;
  readonly record: RecordAccesses['record'];
  readonly open: OpenValues;
  /** Names of people by their ids. */
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Texts of sellers' own: what they keep to answer with. */
  readonly texts: {
    keep(database: Queryable, seller: string, text: string, at: Instant): Promise<string>;
    read(database: Queryable, seller: string, refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
    destroy(database: Queryable, seller: string, ref: string): Promise<void>;
  };
  readonly writeLeaf: (transaction: Transaction, message: MessageLeaf) => Promise<void>;
  readonly announce: AnnounceDelivered;
  readonly writeActs: WriteActs;
  /** Which orders of a seller are evidence of what may be appealed, is, or is looked at by staff. */
  readonly holdsOf: (seller: string) => Promise<ReadonlyMap<string, Hold>>;
  readonly listener: Listener;
  readonly newId: () => string;
  /** Wall time. */
  readonly now: () => Instant;
};
