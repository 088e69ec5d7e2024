import { cureAt } from './account.ts';
import { type Context, isExcused } from './contexts.ts';
import { Deadlines } from './deadlines.ts';
import type { makeLadder } from './ladder.ts';
import {
  countItem,
  forget,
  joinsCancellation,
  joinsFinding,
  type Lapse,
  type Meter,
  newMeter,
  regroup,
} from './meter.ts';
import { addSignal, isReused, NONE, nameCarrier, OPEN, type Order, SETTLED, type Seller, SIGNALLED } from './orders.ts';
import * as rules from './rules.ts';
import { localDay } from './time.ts';

const SHIP_BY = 0;
const SHIPPED_FACT = 1;
const DELIVERED_FACT = 2;
const WINDOW_OVER = 3;
/** Lapses kept beyond what can matter before they are cleared away. */
const CLEAR_AT = 64;

// biome-ignore lint/suspicious/noExplicitAny: what one writes by hand for trusted input
type Event = { readonly id: string; readonly type: string; readonly data: any };

/** What becomes of orders: good ends and lapses, and the deadlines that make some of them. */
export function makeOrderLives(
  ladder: ReturnType<typeof makeLadder<Seller>>,
  contexts: readonly Context[],
  withSteps: (meter: Meter) => Meter,
) {
  const deadlines = new Deadlines<{ readonly at: number; readonly order: Order; readonly kind: number }>();
  const meters: Meter[] = [];

  function meterOf(seller: Seller, metric: number): Meter {
    let meter = seller.meters[metric];
    if (meter === undefined) {
      meter = newMeter(metric);
      seller.meters[metric] = meter;
      meters.push(meter);
    }
    return withSteps(meter);
  }

  function good(seller: Seller, metric: number, at: number): void {
    const meter = meterOf(seller, metric);
    meter.tail += meter.down;
    countItem(meter, at, false, 1);
  }

  /** Adds a lapse and judges it; `key` is half a millisecond late where a deadline makes it. */
  function lapse(seller: Seller, metric: number, key: number, subject: string, listings: readonly string[]): Lapse {
    const meter = meterOf(seller, metric);
    const at = Math.floor(key);
    const added: Lapse = {
      key,
      arrival: ++meter.arrivals,
      up: meter.up,
      gap: meter.tail,
      subject,
      listings,
      acceptedDay: -1,
      merged: true,
      heads: false,
      passed: cureAt(seller, metric, at),
      used: false,
    };
    meter.tail = 0;
    meter.lapses.push(added);
    if (metric === rules.LATE) regroup(meter, key);
    else {
      const joins =
        metric === rules.CANCELLED ? joinsCancellation : metric === rules.LISTING ? joinsFinding : undefined;
      added.merged = joins?.(meter, added) ?? false;
      if (!added.merged) countItem(meter, at, true, 1);
    }
    ladder.judge(seller, meter, added, at);
    if (meter.lapses.length % CLEAR_AT === 0) forget(meter, at);
    return added;
  }

  function wait(order: Order): void {
    if (!order.dispatched) deadlines.add({ at: order.shipBy, order, kind: SHIP_BY });
  }

  function runDeadline(at: number): void {
    const { order, kind } = deadlines.take();
    const { seller, customer } = order;
    if (kind === SHIP_BY) {
      if (order.accepted <= at || order.cancelled <= at || isExcused(contexts, order, at, 'handover')) return;
      order.late = lapse(seller, rules.LATE, at + 0.5, customer, order.listings);
    } else if (kind === WINDOW_OVER) {
      if (order.openCases === 0) endWell(order, at);
    } else if (kind === SHIPPED_FACT ? order.shipped === OPEN : order.deliveredClaim === OPEN) {
      if (kind === SHIPPED_FACT) order.shipped = SETTLED;
      else order.deliveredClaim = SETTLED;
      if (!isExcused(contexts, order, at, 'either')) lapse(seller, rules.STATUS, at + 0.5, customer, order.listings);
    }
  }

  function endWell(order: Order, at: number): void {
    if (order.faulty || order.well) return;
    order.well = true;
    good(order.seller, rules.DEFECT, at);
  }

  function fold(order: Order, event: Event, at: number): void {
    const { seller } = order;
    const { data } = event;
    switch (event.type) {
      case 'shipment.scanned':
        scan(order, event, at);
        return;
      case 'order.status_updated':
        if (data.by === 'seller' && !order.dispatched) claim(order, data, at);
        return;
      case 'order.cancelled':
        cancel(order, data, at);
        return;
      case 'refund.issued':
        if (data.by !== 'seller') return;
        if (data.reviewed) good(seller, rules.REFUND, at);
        else lapse(seller, rules.REFUND, at, order.customer, order.listings);
        return;
      case 'return.requested':
      case 'return.sent':
      case 'return.received':
        openCase(order, `r:${data.returnId}`, undefined);
        return;
      case 'return.inspected':
        inspectReturn(order, data, at);
        return;
      case 'return.closed':
        if (closeCase(order, `r:${data.returnId}`) !== 'closed' && order.openCases === 0) endWell(order, at);
        return;
      case 'dispute.opened':
        openCase(order, `d:${data.disputeId}`, data.reason);
        return;
      case 'dispute.resolved':
        resolve(order, data, at);
        return;
    }
  }

  function scan(order: Order, { id, data }: Event, at: number): void {
    order.lastScan = data.scan;
    order.lastScanId = id;
    nameCarrier(order, data.carrier);
    const first = order.accepted === Infinity && data.scan !== 'exception';
    if (first) order.accepted = at;
    if (data.scan === 'delivered' && order.delivered === Infinity) {
      order.delivered = at;
      deadlines.add({ at: at + rules.DEFECT_WINDOW, order, kind: WINDOW_OVER });
      if (order.deliveredClaim === OPEN) {
        order.deliveredClaim = SETTLED;
        good(order.seller, rules.STATUS, at);
      }
    }
    if (order.dispatched) return;
    if (first) accept(order, at);
    watchScan(order, id, data, at);
  }

  function accept(order: Order, at: number): void {
    const { seller } = order;
    if (at <= order.shipBy) good(seller, rules.LATE, at);
    else if (order.late !== undefined) {
      order.late.acceptedDay = localDay(at);
      regroup(meterOf(seller, rules.LATE), order.late.key);
    }
    if (order.cancelled === Infinity) good(seller, rules.CANCELLED, at);
    if (order.shipped !== OPEN) return;
    order.shipped = SETTLED;
    good(seller, rules.STATUS, at);
  }

  /** Three of the four signs of faking; most parcels have none. */
  function watchScan(
    order: Order,
    id: string,
    { trackingNumber, destinationRegion, scan, region }: Event['data'],
    at: number,
  ): void {
    if (isReused(order, trackingNumber)) suspect(order, 'number', '', trackingNumber, at);
    const home = order.region;
    const elsewhere = destinationRegion !== undefined && destinationRegion !== home;
    const astray = scan === 'delivered' && region !== undefined && region !== home;
    if (home !== undefined && (elsewhere || astray)) suspect(order, 'elsewhere', id, trackingNumber, at);
    if (at < order.placed) suspect(order, 'early', id, trackingNumber, at);
  }

  function suspect(order: Order, sign: string, scan: string, number: string, at: number): void {
    const found = addSignal(order, sign, scan, number);
    if (found === 1) order.firstSignal = lapse(order.seller, rules.STATUS, at, order.customer, order.listings);
    if (found !== 2) return;
    if (order.firstSignal !== undefined) order.firstSignal.used = true;
    ladder.suspend(order.seller, at, true);
  }

  function claim(order: Order, data: Event['data'], at: number): void {
    if (data.carrier !== undefined) nameCarrier(order, data.carrier);
    const shipped = data.status === 'shipped';
    const number = data.trackingNumber;
    const reused = number !== undefined && isReused(order, number);
    const contradicted = !shipped && (order.lastScan === 'exception' || order.lastScan === 'returned');
    const before = shipped ? order.shipped : order.deliveredClaim;
    if (before === NONE) {
      const fact = shipped ? order.accepted : order.delivered;
      const state = reused || contradicted ? SIGNALLED : fact <= at ? SETTLED : OPEN;
      if (shipped) order.shipped = state;
      else order.deliveredClaim = state;
      if (state === SETTLED) good(order.seller, rules.STATUS, at);
      if (state === OPEN && shipped) deadlines.add({ at: at + rules.SHIPPED_CLAIM, order, kind: SHIPPED_FACT });
      if (state === OPEN && !shipped) deadlines.add({ at: at + rules.DELIVERED_CLAIM, order, kind: DELIVERED_FACT });
    }
    if (reused) suspect(order, 'number', '', number, at);
    if (contradicted) suspect(order, 'contradicted', order.lastScanId, '', at);
  }

  function cancel(order: Order, { by, reason }: Event['data'], at: number): void {
    if (order.dispatched || order.cancelled !== Infinity) return;
    order.cancelled = at;
    if (by !== 'seller' || order.accepted !== Infinity || at > order.shipBy) return;
    if (at <= order.placed + rules.CANCELLATION_GRACE || !rules.CANCELLATION_REASONS.has(reason)) return;
    if (reason === 'cannot_ship' && isExcused(contexts, order, order.shipBy, 'handover')) return;
    lapse(order.seller, rules.CANCELLED, at, order.customer, order.listings);
  }

  function openCase(order: Order, id: string, reason: string | undefined): void {
    order.cases ??= new Map();
    if (order.cases.has(id)) return;
    order.cases.set(id, { reason, open: true });
    order.openCases++;
  }

  /** Closes a case; answers the reason of a dispute, or `closed` when it was closed before. */
  function closeCase(order: Order, id: string): string | undefined {
    openCase(order, id, undefined);
    const found = order.cases?.get(id);
    if (found === undefined || !found.open) return 'closed';
    found.open = false;
    order.openCases--;
    return found.reason;
  }

  function inspectReturn(order: Order, { returnId, outcome }: Event['data'], at: number): void {
    const { seller, customer, listings } = order;
    if (closeCase(order, `r:${returnId}`) === 'closed') return;
    if (outcome === 'damaged_by_seller' || outcome === 'counterfeit') {
      order.faulty = true;
      lapse(seller, rules.DEFECT, at, customer, listings);
      return;
    }
    if (outcome === 'not_as_described') lapse(seller, rules.LISTING, at, listings[0] ?? customer, listings);
    else good(seller, rules.LISTING, at);
    if (order.openCases === 0) endWell(order, at);
  }

  function resolve(order: Order, { disputeId, outcome }: Event['data'], at: number): void {
    const reason = closeCase(order, `d:${disputeId}`);
    if (reason === 'closed') return;
    if (outcome !== 'seller_fault') {
      if (order.openCases === 0) endWell(order, at);
      return;
    }
    order.faulty = true;
    const missing = reason === 'not_received';
    if (missing && (order.dispatched || isExcused(contexts, order, order.deliverBy, 'delivery'))) return;
    lapse(order.seller, rules.DEFECT, at, order.customer, order.listings);
  }

  return { await: wait, meters, deadlines, fold, good, lapse, runDeadline };
}
