import type { Duration } from '../instant.ts';

/** What of looks at customers' data tells a harvest from work (threat model, T1, T2, T7; D3, D5). */
export const WATCH_SIGNALS = ['pace', 'breadth', 'hours', 'order', 'idle'] as const;
export type WatchSignal = (typeof WATCH_SIGNALS)[number];

/** When looks at customers' data are not like work any more, and what that leads to; nothing of it moves a seller's standing. */
export type AccessWatchRules = {
  /** Of honest shops, the most that are asked once a month whether they mean it, and the most that are stopped by mistake. */
  readonly falseFriction: number;
  readonly falseBlock: number;
  /** Up to so many looks a month these hold; a shop that has more needs more evidence. */
  readonly looksAMonth: number;
  /** The next order sooner than this is faster than hands are. */
  readonly quick: Duration;
  /** The hours of the day, in the marketplace's zone, in which a shop of which little is known looks. */
  readonly usualHours: { readonly from: Duration; readonly until: Duration };
  /** Orders looked at in a day, of the open paid ones, as long as little is known of the shop. */
  readonly usualBreadth: number;
  /** So many orders are anybody's work: fewer are never too broad, nor out of their order. */
  readonly atHand: number;
  /** An order that was looked at and is not on its way by then was looked at in vain. */
  readonly stepWithin: Duration;
  /** The most that is usual of each signal in honest work, where neither peers nor the own past say more. */
  readonly usual: Readonly<Record<WatchSignal, number>>;
  /** How long somebody who said why is not asked again. */
  readonly frictionGoodFor: Duration;
  /** How long nothing is shown to whoever was stopped. */
  readonly blockFor: Duration;
  /** Stopped again within this time, people look: a case. */
  readonly caseAgainWithin: Duration;
};
