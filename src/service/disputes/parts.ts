import type { Pool } from 'pg';
import type { FileKind } from '../../rulebook/files/file.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { MessageToScreen, Screened } from '../../rulebook/messages/screening.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { PhotoState, PhotoViewer } from '../../rulebook/returns/photos.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import type { Queryable } from '../postgres/database.ts';

/** One dispute. */
export type OfDispute = { readonly seller: string; readonly dispute: string };

/** Something that was said in a conversation of the order, as it was written; null: its text was destroyed. */
export type SaidInThread = {
  /** The return or dispute that the conversation is about; undefined: the order. */
  readonly about: string | undefined;
  readonly side: 'customer' | 'seller';
  readonly at: Instant;
  readonly text: string | null;
  /** Whether the other side can read it. */
  readonly delivered: boolean;
};

/** One thing that a hub did with the parcel of an order, or with what came back of it. */
export type HubStep = {
  readonly at: Instant;
  readonly kind: string;
  readonly hub: string;
  readonly person: string;
  readonly words: string;
};

/** How far what is told of one parcel can be relied on, and why. */
export type ParcelTold = {
  readonly number: string;
  readonly confidence: 'certain' | 'likely' | 'contradictory';
  readonly reasons: readonly { readonly code: string; readonly words: string }[];
};

/** A photo that a hub took of what came back of the order; `size`: once it has arrived. */
export type HubPhoto = {
  readonly return: string;
  readonly photo: string;
  readonly state: PhotoState;
  readonly size: { readonly width: number; readonly height: number } | undefined;
};

/** What disputes are made of. */
export type DisputeParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look' | 'record' | 'clock'>;
  /** The policy in force at the clock. */
  readonly policy: () => Promise<Policy>;
  readonly screen: (policy: Policy, message: MessageToScreen) => Screened;
  readonly texts: {
    keep(database: Queryable, seller: string, text: string, at: Instant): Promise<string>;
    read(database: Queryable, seller: string, refs: readonly string[]): Promise<ReadonlyMap<string, string>>;
    destroy(database: Queryable, seller: string, ref: string): Promise<void>;
  };
  /** Whose seller's an order is, if it is this customer's. */
  readonly ownOrder: (customer: string, order: string) => Promise<{ readonly seller: string } | undefined>;
  /** Ids of the people of a seller: none of them decides its disputes. */
  readonly team: (seller: string) => Promise<readonly string[]>;
  /** Names of people by their ids. */
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** What was said about an order and this dispute of it. Only called once it is written down who reads it, and why. */
  readonly conversation: (of: OfDispute & { readonly order: string }) => Promise<readonly SaidInThread[]>;
  /** The record of custody of an order, the first first; empty where no hub has to do with it. */
  readonly custody: (of: { readonly seller: string; readonly order: string }) => Promise<readonly HubStep[]>;
  /** The story of its parcels, made of scans alone; empty where its seller's book has forgotten it. */
  readonly parcels: (of: { readonly seller: string; readonly order: string }) => Promise<readonly ParcelTold[]>;
  /** Photos of inspections of the order, as they stand for somebody. */
  readonly photos: (
    of: { readonly seller: string; readonly order: string },
    viewer: PhotoViewer,
  ) => Promise<readonly HubPhoto[]>;
  /** One of them; undefined: there is none that whoever it is for may see. */
  readonly photo: (
    of: { readonly seller: string; readonly id: string; readonly order: string },
    photo: string,
    viewer: PhotoViewer,
  ) => Promise<{ readonly kind: FileKind; readonly content: Buffer } | undefined>;
  /** Orders of a seller that are still needed: what was written about them is kept. */
  readonly holdsOf: (seller: string) => Promise<{ has(order: string): boolean }>;
  readonly writeActs: WriteActs;
  /** Wall time. */
  readonly now: () => Instant;
};
