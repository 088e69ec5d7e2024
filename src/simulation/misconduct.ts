import type { Instant } from '../rulebook/instant.ts';
import type { ConductKind } from '../rulebook/policy/policy.ts';
import { DAY, HOUR, wholeSeconds } from './calendar.ts';
import { drawListing, type Market, type Shop } from './market.ts';

const DATA_MISUSE: readonly ConductKind[] = [
  'customer_data_marketing',
  'customer_data_mailing_list',
  'customer_data_third_party',
  'customer_data_storage',
  'off_platform_contact',
];
const CRIMES: readonly ConductKind[] = [
  'illegal_goods',
  'counterfeit_goods',
  'off_platform_payment',
  'harassment',
  'threat',
  'fraud',
  'platform_abuse',
];
/** Between one found misuse of customer data and the next. */
const MISUSE_GAP = 60 * DAY;

/** Lays out what a seller does against the rules of conduct, from the day it turns bad to the end. */
export function planMisconduct(market: Market, shop: Shop): void {
  const { seller } = shop;
  const from = seller.badFrom;
  if (from === undefined) return;
  if (seller.misconduct === 'data_misuse') misuseData(market, shop, from);
  if (seller.misconduct === 'ban_evasion') evadeBan(market, shop, from);
  if (seller.misconduct === 'crime') breakLaw(market, shop, from);
}

function confirm(market: Market, shop: Shop, at: Instant, kind: ConductKind, evidence: readonly string[]): void {
  market.queue.add(at, 'conduct.confirmed', shop.seller.id, { kind, by: 'staff', evidence });
}

function misuseData(market: Market, shop: Shop, from: Instant): void {
  const { random } = market;
  for (let at = from; at < market.end; at += wholeSeconds(DAY + random.gap(MISUSE_GAP))) {
    confirm(market, shop, at, random.pick(DATA_MISUSE), []);
  }
}

/** A removed seller comes back under a new name: the link, then a person's confirmation. */
function evadeBan(market: Market, shop: Shop, from: Instant): void {
  const { random } = market;
  const at = from + wholeSeconds(random.between(5 * DAY, 40 * DAY));
  const linked = market.queue.add(at, 'account.linked', shop.seller.id, {
    otherSeller: `S-0-${shop.seller.id.slice(2)}`,
    signals: ['payout_account', 'device'],
    strength: 0.9,
  });
  close(market, shop, at + wholeSeconds(random.between(6 * HOUR, 40 * HOUR)), 'ban_evasion', [linked]);
}

function breakLaw(market: Market, shop: Shop, from: Instant): void {
  const { random } = market;
  if (random.chance(0.7)) {
    close(market, shop, from, random.pick(CRIMES), []);
    return;
  }
  const listingId = drawListing(shop, random);
  const finding = random.pick(['prohibited', 'counterfeit']);
  market.queue.add(from, 'listing.inspected', shop.seller.id, { listingId, finding, by: 'staff' });
  shop.closed = from;
}

function close(market: Market, shop: Shop, at: Instant, kind: ConductKind, evidence: readonly string[]): void {
  confirm(market, shop, at, kind, evidence);
  shop.closed = Math.min(shop.closed, at);
}
