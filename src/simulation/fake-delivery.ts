import { DAY, HOUR, MINUTE, wholeSeconds } from './calendar.ts';
import type { Market, Order, Shop } from './market.ts';
import { elsewhere } from './places.ts';

/** Share of faked parcels that staff confirm as such within a day; the shop is closed then. */
const CONFIRMED = 0.5;
const CARRIER = 'parish-post';

/**
 * A fraud sends nothing, or an empty envelope elsewhere. Four ways: a number used before and scans elsewhere; the
 * number only (one signal); the number and a delivery claimed against an exception; the number and a scan older
 * than the order.
 */
export function fakeDelivery(market: Market, shop: Shop, order: Order): void {
  const { random, queue } = market;
  const { seller } = shop;
  const { id: orderId } = order;
  const used = shop.lastParcel;
  const fresh = `T-${order.number}`;
  const reused = used !== undefined && used.customer !== order.customer ? used.trackingNumber : fresh;
  const claimed = order.placed + wholeSeconds(random.between(4 * HOUR, 10 * HOUR));
  const shipped = { orderId, status: 'shipped', by: 'seller', carrier: CARRIER, trackingNumber: reused };
  const evidence = [queue.add(claimed, 'order.status_updated', seller.id, shipped)];
  const scan = { orderId, trackingNumber: fresh, carrier: CARRIER };
  const way = random.whole(1, 4);
  let last = claimed;
  if (way === 1) {
    const region = elsewhere(order.destination, random);
    last = claimed + wholeSeconds(random.between(6 * HOUR, 14 * HOUR));
    const accepted = { ...scan, scan: 'accepted', destinationRegion: region, source: 'carrier' };
    evidence.push(queue.add(last, 'shipment.scanned', seller.id, accepted));
    const delivered = { ...scan, scan: 'delivered', region, destinationRegion: region, source: 'carrier' };
    queue.add(last + 2 * DAY, 'shipment.scanned', seller.id, delivered);
  } else if (way === 3) {
    const at = claimed + wholeSeconds(random.between(10 * HOUR, 20 * HOUR));
    last = at + 8 * HOUR;
    const failed = { ...scan, scan: 'exception', destinationRegion: order.destination.region, source: 'carrier' };
    queue.add(at, 'shipment.scanned', seller.id, failed);
    const status = { orderId, status: 'delivered', by: 'seller' };
    evidence.push(queue.add(last, 'order.status_updated', seller.id, status));
  } else if (way === 4) {
    const before = order.placed - wholeSeconds(random.between(10 * MINUTE, HOUR));
    const accepted = { ...scan, scan: 'accepted', destinationRegion: order.destination.region, source: 'carrier' };
    evidence.unshift(queue.add(before, 'shipment.scanned', seller.id, accepted));
  }
  if (reused === fresh || way === 2 || !random.chance(CONFIRMED)) return;
  const at = last + wholeSeconds(random.between(3 * HOUR, 20 * HOUR));
  const kind = way === 3 ? 'fake_delivery' : 'fake_tracking';
  queue.add(at, 'conduct.confirmed', seller.id, { kind, orderId, by: 'staff', evidence });
  shop.closed = Math.min(shop.closed, at);
}
