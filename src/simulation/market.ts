import type { Instant } from '../rulebook/instant.ts';
import type { EventQueue } from './event-queue.ts';
import type { Happening } from './happenings.ts';
import type { Place } from './places.ts';
import type { Random } from './random.ts';
import type { Seller } from './sellers.ts';

/** A seller while the simulation runs. */
export type Shop = {
  readonly seller: Seller;
  /** From then on nobody can order: staff have confirmed a critical breach. */
  closed: Instant;
  /** The last parcel's number and customer, which a fraud uses again. */
  lastParcel: { readonly trackingNumber: string; readonly customer: string } | undefined;
  /** Revenue since the last payout, in minor units. */
  owed: number;
};

/** What one run of the simulation shares. */
export type Market = {
  readonly queue: EventQueue;
  readonly random: Random;
  readonly happenings: readonly Happening[];
  readonly start: Instant;
  readonly end: Instant;
  /** How many different customers there are. */
  readonly customers: number;
  orders: number;
  cases: number;
};

/** One order as its life goes on: what the later steps need to know of the earlier ones. */
export type Order = {
  readonly id: string;
  readonly number: number;
  readonly customer: string;
  readonly placed: Instant;
  readonly shipBy: Instant;
  readonly deliverBy: Instant;
  readonly destination: Place;
  readonly minor: number;
};

export const CURRENCY = 'USD';

/** Minor units as the contract writes an amount. */
export function money(minor: number): { readonly amount: string; readonly currency: string } {
  return { amount: `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`, currency: CURRENCY };
}

export function drawListing({ seller }: Shop, random: Random): string {
  return `L-${seller.id.slice(2)}-${random.whole(1, seller.listings)}`;
}

export function nextCase(market: Market): string {
  return String(++market.cases);
}
