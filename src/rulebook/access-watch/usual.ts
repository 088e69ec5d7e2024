import { HOUR } from '../instant.ts';
import type { AccessWatchRules, WatchSignal } from '../policy/access-watch.ts';
import { WATCH_SIGNALS } from '../policy/access-watch.ts';
import { MOST_USUAL } from './evidence.ts';
import { median, quantile, shrunk, unusualAbove } from './robust.ts';
import type { Tally, WatchSummary } from './summary.ts';

/** What is usual among shops of like size; a signal that is not there is as the policy says. */
export type Peers = Readonly<Partial<Record<WatchSignal, number>>>;

/** A share that honest work has at most, and what says so. */
export type Usual = { readonly share: number; readonly from: 'policy' | 'peers' | 'own' };

/** However odd peers are, and the own past: no more than so many times the policy's. A ring of shops, or patience, makes nothing usual. */
const MOST_OF_POLICY = 3;
/** The own past counts as much as all others when there were so many trials. */
const OWN_WEIGHT = 20;

/**
 * The most that is usual of a signal: of the policy and of peers the higher, or what the own past before today says, drawn towards
 * it. The own past only excuses: nobody has less room because they used to need less.
 */
export function usualOf(
  { usual }: Pick<AccessWatchRules, 'usual'>,
  peers: Peers,
  { past }: WatchSummary,
  signal: WatchSignal,
): Usual {
  const fromPeers = peers[signal] ?? 0;
  const base: Usual =
    fromPeers > usual[signal] ? { share: fromPeers, from: 'peers' } : { share: usual[signal], from: 'policy' };
  const { odd, of } = past[signal];
  const own = of === 0 ? 0 : shrunk(odd / of, of, base.share, OWN_WEIGHT);
  const found: Usual = own > base.share ? { share: own, from: 'own' } : base;
  return { ...found, share: Math.min(MOST_USUAL, MOST_OF_POLICY * usual[signal], found.share) };
}

/** So many days of what is taken for granted weigh against the own days. */
const DAYS_WEIGHT = 7;
/** A shop whose days are all alike may still have one that is this much broader. */
const LEAST_DEVIATION = 0.05;

/** From which share of the open paid orders on a day is too broad: the policy's, and the own days, more the more there are. */
export function broadFrom({ usualBreadth }: Pick<AccessWatchRules, 'usualBreadth'>, { days }: WatchSummary): number {
  if (days.length === 0) return usualBreadth;
  const shares = days.map(({ share }) => share);
  return shrunk(unusualAbove(shares, LEAST_DEVIATION), days.length, usualBreadth, DAYS_WEIGHT);
}

/** How many orders are work at hand: a week's that came in, twice what own days usually have, and never fewer than the policy's. */
export function ordersAtHand(
  { atHand }: Pick<AccessWatchRules, 'atHand'>,
  { days }: WatchSummary,
  placedLately: number,
): number {
  const usual = days.length === 0 ? 0 : 2 * median(days.map(({ orders }) => orders));
  return Math.max(atHand, usual, placedLately);
}

/** So many looks' worth of what is taken for granted about hours. */
const HOURS_WEIGHT = 20;
/** Of looks that nothing is known of, so many come outside the usual hours. */
const OUTSIDE = 0.04;
/** An hour is odd in which not one look in a hundred comes. */
const RARE = 0.01;

/** Whether somebody hardly ever looks at this hour; the hours beside it count for it a little. */
export function isRareHour(
  { usualHours }: Pick<AccessWatchRules, 'usualHours'>,
  hours: readonly number[],
  hour: number,
) {
  const [from, until] = [usualHours.from / HOUR, usualHours.until / HOUR];
  const inside = until - from;
  const prior = hour >= from && hour < until ? (1 - OUTSIDE) / inside : OUTSIDE / Math.max(1, 24 - inside);
  const at = (place: number) => hours[(place + 24) % 24] as number;
  const all = hours.reduce((sum, looks) => sum + looks, 0);
  const own = all === 0 ? 0 : (at(hour - 1) + 2 * at(hour) + at(hour + 1)) / 4 / all;
  return shrunk(own, all, prior, HOURS_WEIGHT) < RARE;
}

/** How many shops of like size it takes, and which of them is held up to. */
const ENOUGH_PEERS = 20;
const AMONG_PEERS = 0.9;
/** Whoever had fewer trials says nothing of a share. */
const ENOUGH_TRIALS = 20;

/** What is usual among shops of like size: the 90 % quantile of their shares. Robust: the oddest tenth does not move it. */
export function peersOf(shops: readonly Readonly<Record<WatchSignal, Tally>>[]): Peers {
  const found: Partial<Record<WatchSignal, number>> = {};
  for (const signal of WATCH_SIGNALS) {
    const shares = shops
      .map((past) => past[signal])
      .filter(({ of }) => of >= ENOUGH_TRIALS)
      .map(({ odd, of }) => odd / of);
    if (shares.length >= ENOUGH_PEERS) found[signal] = quantile(shares, AMONG_PEERS);
  }
  return found;
}

/** Shops of like size: by how many orders they look at on a usual day. */
export const SHOP_SIZES = ['small', 'middle', 'large'] as const;
export type ShopSize = (typeof SHOP_SIZES)[number];

/** Of which size a shop is; one of which little is known is small. */
export function sizeOf({ days }: Pick<WatchSummary, 'days'>): ShopSize {
  const usual = days.length === 0 ? 0 : median(days.map(({ orders }) => orders));
  if (usual < 5) return 'small';
  return usual < 25 ? 'middle' : 'large';
}
