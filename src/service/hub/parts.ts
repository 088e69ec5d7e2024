import type { Pool } from 'pg';
import type { Docket } from '../../rulebook/docket.ts';
import type { ReturnOutcome } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Disposition, ReturnChecks } from '../../rulebook/returns/inspection.ts';
import type { NamedPhoto } from '../../rulebook/returns/photos.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { DeskRefusal } from './refusal.ts';

/** An order of a seller. */
export type OfOrder = { readonly seller: string; readonly order: string };

/** A consignment of a seller. */
export type OfConsignment = { readonly seller: string; readonly consignment: string };

/** The label that a code stands on: `ended`, its order is delivered or forgotten. */
type ScannedLabel = OfOrder & { readonly state: 'current' | 'voided' | 'ended'; readonly why?: string };

/** Why the hub prints no label for a parcel. */
export type NoHubLabel = {
  readonly refused: 'unknown-order' | 'not-for-hub' | 'handed-over' | 'delivered' | 'cancelled';
};

/** What is done to a return in a transaction that has its seller alone: the facts that follow, or why not. */
type Within = {
  readonly transaction: Transaction;
  readonly docket: Docket;
  readonly at: Instant;
  readonly doneAt: Instant;
};
type Acted = { readonly events: readonly Record<string, unknown>[] } | { readonly refused: DeskRefusal };

type FoundUnits = readonly { readonly listing: string; readonly quantity: number }[];

/** What was found in a return, and what its order had held. */
export type FoundInReturn = {
  readonly outcome: ReturnOutcome;
  readonly checks: ReturnChecks;
  readonly disposition: Disposition;
  readonly units: FoundUnits;
  readonly sent: FoundUnits;
  readonly hub: string;
  readonly photos: readonly NamedPhoto[];
};

/** A return that a desk has in hand. `since`: when the last thing was done with it. */
export type FoundReturn = {
  readonly seller: string;
  readonly id: string;
  readonly order: string;
  readonly since: Instant;
  readonly receive: (within: Within, by: string) => Promise<Acted>;
  readonly inspect: (within: Within, by: string, found: FoundInReturn) => Promise<Acted>;
};

/** What the hub is made of. */
export type HubParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look' | 'record'>;
  /** How the hubs of the installation are called, the standard one first. */
  readonly hubs: readonly [string, ...string[]];
  /** Whose parcel a label is on; undefined: no label has this code. */
  readonly findLabel: (code: string) => Promise<ScannedLabel | undefined>;
  /** The label that its carrier scans, as a PDF: a code in place of a person. */
  readonly printLabel: (of: OfOrder & { readonly person: string }) => Promise<Buffer | NoHubLabel>;
  /** Carriers that have keys to scan labels with, as their scans name them. */
  readonly carriers: () => Promise<readonly string[]>;
  /** Names of people by their ids. */
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** The return that was scanned. */
  readonly findReturn: (text: string) => Promise<FoundReturn | { readonly refused: DeskRefusal }>;
  readonly writeActs: WriteActs;
  /** Random bytes, for what stands on boxes and parcels. */
  readonly randomBytes: (count: number) => Uint8Array;
};

/** Who works at which hub. */
export type Desk = { readonly person: string; readonly hub: string };
