import { afterDelivery, loseParcel } from './after-sale.ts';
import type { Rates } from './archetypes.ts';
import { HOUR, localDay, wholeSeconds, workingDayAfter, workingMoment } from './calendar.ts';
import type { Market, Order, Shop } from './market.ts';
import { scanner } from './parcel.ts';
import { HUB_CARRIER, transit } from './places.ts';

const LATE_HUB = 0.01;
const LOST = 0.002;

/** The hub ships: its scans, and now and then its own lateness, which is never the seller's. */
export function dispatch(market: Market, shop: Shop, order: Order, rates: Rates): void {
  const { random } = market;
  const steps = random.chance(LATE_HUB) ? shop.seller.handlingDays + 1 : 1;
  const accepted = workingMoment(workingDayAfter(localDay(order.placed), steps), random);
  const scan = scanner(market, shop, order, `K-${order.number}`, HUB_CARRIER);
  scan('accepted', accepted, 'Kingston');
  const moved = accepted + wholeSeconds(random.between(3 * HOUR, 10 * HOUR));
  scan('in_transit', moved, undefined);
  if (random.chance(LOST)) {
    loseParcel(market, shop, order, moved);
    return;
  }
  const [fewest, most] = transit(shop.seller.place, order.destination);
  const delivered = workingMoment(localDay(accepted) + random.whole(fewest, most), random);
  scan('out_for_delivery', delivered - wholeSeconds(random.between(HOUR / 2, 4 * HOUR)), undefined);
  scan('delivered', delivered, order.destination.region);
  market.queue.add(delivered + HOUR / 6, 'order.status_updated', shop.seller.id, {
    orderId: order.id,
    status: 'delivered',
    by: 'kingston',
  });
  afterDelivery(market, shop, order, rates, delivered);
}
