import type { Pool } from 'pg';
import type { Ledger } from '../ledger/ledger.ts';
import type { WriteActs } from '../ledger/write-act.ts';

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
  readonly writeActs: WriteActs;
  /** Random bytes, for what stands on boxes and parcels. */
  readonly randomBytes: (count: number) => Uint8Array;
};

/** Who works at which hub. */
export type Desk = { readonly person: string; readonly hub: string };
