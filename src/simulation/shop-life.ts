import { DAY, shoppingMoment, workingDayAfter, workingMoment } from './calendar.ts';
import { formatTime } from './event.ts';
import { drawListing, hubOf, inStep, type Market, money, nextCase, type Shop } from './market.ts';
import { ratesAt } from './sellers.ts';

/** Listings that staff, reports and automated checks look at in a week: some anyway, more of a bad catalogue. */
const INSPECTED = 0.05;
const INSPECTED_PER_LISTING = 0.01;
const SUSPICION = 5;
const RESTOCKS = 0.15;
const LINKED = 0.001;

/** What a week brings to a shop beside its orders; `monday` is a local day. */
export function weekOfShop(market: Market, shop: Shop, monday: number): void {
  const own = (step: string): Market => inStep(market, `${shop.seller.id} ${monday} ${step}`);
  inspectListings(own('inspections'), shop, monday);
  payOut(own('payout'), shop, monday);
  restock(own('stock'), shop, monday);
  linkByChance(own('links'), shop, monday);
}

function inspectListings(market: Market, shop: Shop, monday: number): void {
  const { random } = market;
  const { seller } = shop;
  const { listing } = ratesAt(seller, shoppingMoment(monday, random));
  const mean = (INSPECTED + INSPECTED_PER_LISTING * seller.listings) * (1 + SUSPICION * listing);
  for (let left = random.count(mean); left > 0; left--) {
    const at = workingMoment(monday + random.whole(0, 4), random);
    const by = random.pick(['staff', 'staff', 'automated', 'report'] as const);
    const confirmed = by === 'staff' ? {} : { confirmed: random.chance(0.7) };
    const finding = random.chance(listing) ? 'inaccurate' : 'accurate';
    market.queue.add(at, 'listing.inspected', seller.id, {
      listingId: drawListing(shop, random),
      finding,
      by,
      ...confirmed,
    });
  }
}

/** Every fourth week what customers paid falls due. */
function payOut(market: Market, shop: Shop, monday: number): void {
  if (shop.owed === 0 || Math.floor(monday / 7) % 4 !== 0) return;
  const at = workingMoment(monday, market.random);
  market.queue.add(at, 'payout.due', shop.seller.id, {
    payoutId: `P-${nextCase(market)}`,
    amount: money(shop.owed),
    dueAt: formatTime(at + 3 * DAY),
  });
  shop.owed = 0;
}

function restock(market: Market, { seller }: Shop, monday: number): void {
  const { random } = market;
  const short = seller.misconduct === 'short_stock';
  const goesToHub = short ? market.ships !== 'sellers' : hubOf(market, seller) !== undefined;
  if (!goesToHub || !random.chance(short ? 2 * RESTOCKS : RESTOCKS)) return;
  const declared = random.whole(20, 400);
  const missing = short && random.chance(0.7) ? random.between(0.08, 0.25) : random.chance(0.1) ? 0.02 : 0;
  market.queue.add(workingMoment(monday + random.whole(0, 4), random), 'stock.received', seller.id, {
    consignmentId: `N-${nextCase(market)}`,
    declared,
    counted: Math.round(declared * (1 - missing)),
  });
}

/** Two shops of one household: a weak link that must lead to nothing. */
function linkByChance(market: Market, { seller }: Shop, monday: number): void {
  const { random } = market;
  if (!random.chance(LINKED)) return;
  market.queue.add(workingMoment(workingDayAfter(monday, 0), random), 'account.linked', seller.id, {
    otherSeller: `S-${Number(seller.id.slice(2)) + 1}`,
    signals: ['address'],
    strength: 0.4,
  });
}

/** The shop opens: its registration. */
export function openShop(market: Market, { seller }: Shop): void {
  market.queue.add(seller.joined, 'seller.registered', seller.id, {
    country: seller.place.country,
    region: seller.place.region,
  });
}
