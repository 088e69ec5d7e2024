import type { Instant } from '../rulebook/instant.ts';
import type { EventQueue } from './event-queue.ts';
import type { Happening } from './happenings.ts';
import { type Hub, OWN_HUB } from './hub.ts';
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
  readonly counts: { orders: number; cases: number };
  /** Who ships: sellers as their archetype says, or everything by one side of a comparison. */
  readonly ships: 'archetype' | 'sellers' | Hub;
  /** Chance of one step's own, whatever happened before it; absent: all steps share one source. */
  readonly chanceOf?: (step: string) => Random;
};

/**
 * The market as one step of an order or week sees it. Two sides of a comparison draw the same in the same step, also where the steps before
 * it differ (common random numbers).
 */
export function inStep(market: Market, step: string): Market {
  return market.chanceOf === undefined ? market : { ...market, random: market.chanceOf(step) };
}

/** The market in a step of an order. */
export function inOrder(market: Market, { id }: Pick<Order, 'id'>, step: string): Market {
  return inStep(market, `${id} ${step}`);
}

/** The hub that ships for a seller; undefined: it ships itself. */
export function hubOf(market: Market, seller: Seller): Hub | undefined {
  if (market.ships === 'sellers') return undefined;
  if (market.ships !== 'archetype') return market.ships;
  return seller.archetype === 'dispatched' ? OWN_HUB : undefined;
}

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
  readonly dispatched: boolean;
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
  return String(++market.counts.cases);
}
