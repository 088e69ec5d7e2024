import type { Contestant, Tally } from '../contestant.ts';
import { newAccount, nextDue } from './account.ts';
import { type Context, contextOf } from './contexts.ts';
import { Deadlines } from './deadlines.ts';
import { makeLadder } from './ladder.ts';
import { type Meter, recordWeek, setSteps, type WeeklyTotal } from './meter.ts';
import { makeOrderLives } from './order-lives.ts';
import { newOrder, type Order, type Seller } from './orders.ts';
import * as rules from './rules.ts';
import { instantOf, nextMonday } from './time.ts';

const METRICS = 6;

export type Event = {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  // biome-ignore lint/suspicious/noExplicitAny: what one writes by hand for trusted input
  readonly data: any;
};

/**
 * The limit to measure against: the default policy written by hand as fast plain JavaScript, for events in time order.
 * No validation, no policy as data, no traces, no frozen evidence, nothing undone, no late events.
 */
export const closure: Contestant = {
  name: 'closure',
  run(events) {
    const replay = makeReplay();
    for (const event of events as readonly Event[]) replay.fold(event);
    return { decisions: replay.decisions };
  },
};

/** Called before a metric is judged at a lapse: for a peer that is to judge the same. */
export type Watch = (seller: Seller, meter: Meter, at: number) => void;

export function makeReplay(watch?: Watch) {
  const decisions: Tally = {};
  const sellers = new Map<string, Seller>();
  const orders = new Map<string, Order>();
  const waiting = new Map<string, Event[]>();
  const contexts: Context[] = [];
  const accountDeadlines = new Deadlines<{ readonly at: number; readonly seller: Seller }>();
  const totals: WeeklyTotal[] = Array.from({ length: METRICS }, () => ({ items: 0, lapses: 0, sellers: 0 }));
  let week = 0;
  let monday = Infinity;
  let clock = -Infinity;

  const ladder = makeLadder<Seller>(decisions, schedule, (seller, metric) => {
    const meter = seller.meters[metric];
    return meter === undefined ? undefined : withSteps(meter);
  });
  const lives = makeOrderLives(watch === undefined ? ladder : watched(watch), contexts, withSteps);

  function watched(look: Watch): typeof ladder {
    return {
      ...ladder,
      judge(seller, meter, lapse, at) {
        if (!lapse.merged) look(seller, meter, at);
        ladder.judge(seller, meter, lapse, at);
      },
    };
  }

  function schedule(seller: Seller): void {
    const due = nextDue(seller);
    if (due < Infinity && due !== seller.due) accountDeadlines.add({ at: due, seller });
    seller.due = due;
  }

  function withSteps(meter: Meter): Meter {
    if (meter.week !== week) setSteps(meter, week, totals[meter.metric] as WeeklyTotal);
    return meter;
  }

  /** Runs what falls due before the events of an instant: weekly records, the ladder's deadlines, the orders'. */
  function advance(to: number): void {
    for (;;) {
      const account = accountDeadlines.nextBefore(to + 1);
      const order = lives.deadlines.nextBefore(to);
      if (monday <= to && monday <= account && monday <= order) closeWeek();
      else if (account <= order && account !== Infinity) {
        const { seller } = accountDeadlines.take();
        if (seller.due === account) ladder.runDue(seller, account);
      } else if (order !== Infinity) lives.runDeadline(order);
      else break;
    }
    clock = to;
  }

  function closeWeek(): void {
    for (const total of totals) Object.assign(total, { items: 0, lapses: 0, sellers: 0 });
    for (const meter of lives.meters) recordWeek(meter, monday, totals[meter.metric] as WeeklyTotal);
    week++;
    monday = nextMonday(monday);
  }

  function isNew(seller: Seller, { source, id }: Event): boolean {
    if (source !== seller.source) {
      seller.source = source;
      seller.ids = seller.seen.get(source) ?? new Set();
      seller.seen.set(source, seller.ids);
    }
    const before = seller.ids.size;
    return seller.ids.add(id).size > before;
  }

  function sellerOf(id: string): Seller {
    let seller = sellers.get(id);
    if (seller === undefined) {
      const own = { id, region: undefined, links: 0, stronglyLinked: false, numbers: new Map() };
      seller = { ...newAccount(), ...own, shortfalls: [], source: '', ids: new Set(), seen: new Map() };
      sellers.set(id, seller);
    }
    return seller;
  }

  function fold(event: Event): void {
    const at = instantOf(event.time);
    const seller = sellerOf(event.subject);
    if (!isNew(seller, event)) return;
    move(at);
    if (event.subject === 'platform') {
      const { type, data } = event;
      if (type === 'context.declared') contexts.push(contextOf(data));
      const gone = contexts.findIndex(({ id }) => id === data.contextId);
      if (type === 'context.withdrawn' && gone >= 0) contexts.splice(gone, 1);
      return;
    }
    foldSeller(seller, event, at);
  }

  function move(at: number): void {
    if (at <= clock) return;
    if (monday === Infinity) monday = nextMonday(at);
    advance(at);
  }

  function foldSeller(seller: Seller, event: Event, at: number): void {
    const { type, data } = event;
    switch (type) {
      case 'order.placed':
        placeOrder(seller, data, at);
        return;
      case 'shipment.scanned':
      case 'order.status_updated':
      case 'order.cancelled':
      case 'refund.issued':
      case 'return.requested':
      case 'return.sent':
      case 'return.received':
      case 'return.inspected':
      case 'return.closed':
      case 'dispute.opened':
      case 'dispute.resolved': {
        const order = orders.get(data.orderId);
        if (order !== undefined) lives.fold(order, event, at);
        else if (waiting.has(data.orderId)) waiting.get(data.orderId)?.push(event);
        else waiting.set(data.orderId, [event]);
        return;
      }
      case 'listing.inspected':
        inspect(seller, data, at);
        return;
      case 'conduct.confirmed':
        if (data.kind === 'ban_evasion' && seller.links > 0 && !seller.stronglyLinked) return;
        ladder.breach(seller, data.kind, at);
        return;
      case 'message.screened':
        if (data.confirmed === true && data.sender === 'seller') confirmFindings(seller, data.findings, at);
        return;
      case 'account.linked':
        seller.links++;
        if (data.strength >= rules.LINK_STRENGTH && data.signals.length >= rules.LINK_SIGNALS)
          seller.stronglyLinked = true;
        return;
      case 'stock.received':
        receiveStock(seller, data, at);
        return;
      case 'seller.registered':
        seller.region = data.region;
        return;
      case 'plan.recorded':
        planFor(seller, data.action);
        return;
    }
  }

  function placeOrder(seller: Seller, data: Event['data'], at: number): void {
    const order = newOrder(seller, at, instantOf(data.shipBy), instantOf(data.deliverBy), data);
    orders.set(data.orderId, order);
    lives.await(order);
    const early = waiting.get(data.orderId);
    if (early === undefined) return;
    waiting.delete(data.orderId);
    for (const event of early) lives.fold(order, event, instantOf(event.time));
  }

  function inspect(seller: Seller, data: Event['data'], at: number): void {
    if (data.by !== 'staff' && data.confirmed !== true) return;
    if (data.finding === 'accurate') lives.good(seller, rules.LISTING, at);
    else if (data.finding === 'inaccurate') lives.lapse(seller, rules.LISTING, at, data.listingId, []);
    else ladder.breach(seller, data.finding === 'prohibited' ? 'illegal_goods' : 'counterfeit_goods', at);
  }

  function confirmFindings(seller: Seller, findings: readonly string[], at: number): void {
    const kinds = findings.flatMap((finding) => rules.FINDING_KINDS.get(finding) ?? []);
    const kind = kinds.find((each) => !rules.DATA_KINDS.has(each)) ?? kinds[0];
    if (kind !== undefined) ladder.breach(seller, kind, at);
  }

  function receiveStock(seller: Seller, { declared, counted }: Event['data'], at: number): void {
    if (declared - counted <= declared * rules.SHORT) return;
    seller.shortfalls = seller.shortfalls.filter((each) => each > at - rules.SHORT_WITHIN);
    seller.shortfalls.push(at);
    if (seller.shortfalls.length < rules.SHORT_TIMES) return;
    if (ladder.climb(seller, rules.STOCK, at, 'violation')) seller.shortfalls = [];
  }

  function planFor(seller: Seller, action: string): void {
    const number = Number(action.slice(action.lastIndexOf('/') + 1));
    const found = seller.live.find((each) => each.number === number);
    if (found !== undefined) found.planned = true;
  }

  return { fold, decisions, find: (id: string) => sellers.get(id), clock: () => clock };
}
