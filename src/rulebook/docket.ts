import { type DocketSnapshot, restoreSeller, SNAPSHOT_FORMAT, snapshotSeller } from './docket-snapshot.ts';
import type { SellerFact } from './facts.ts';
import { type Instant, NEVER } from './instant.ts';
import { METRIC_INDEX } from './items.ts';
import type { Judged } from './marketplace.ts';
import type { OrdersView } from './order-facts.ts';
import { OrderBook } from './orders/order-book.ts';
import { ordersViewOf } from './orders/order-facts.ts';
import type { PlatformLog } from './platform-log.ts';
import type { EventRefusal } from './refusals.ts';
import { Seller } from './seller.ts';
import { excusableSpan, lastSettled, type Span } from './standing/reach.ts';
import type { SellerState } from './standing/state.ts';
import { emptyTallies, type Tally } from './standing/steps.ts';
import type { StandingView } from './standing/view.ts';
import type { SellerViews } from './standing/views.ts';
import { WeeklyRecords } from './standing/weekly-records.ts';

/** Where a seller's decisions go: each with its number in the seller's life, from 1. */
type Deliver = (judged: Judged, number: number) => void;

/**
 * One seller judged apart from all others: what happens to everyone it takes from the log of the platform, up to
 * whichever version it is asked to. Decides what `Marketplace` decides of the seller.
 */
export class Docket {
  readonly id: string;
  /** How many entries of the platform's log have reached it. */
  platformVersion = 0;
  /** How many decisions it has delivered in its life. */
  decided = 0;
  /** The platform's log that it takes entries from. */
  readonly log: PlatformLog;
  private readonly deliver: Deliver;
  private readonly seller: Seller;

  constructor(id: string, log: PlatformLog, deliver: Deliver) {
    const { contexts, weekly } = log.view(0);
    this.id = id;
    this.log = log;
    this.deliver = deliver;
    this.seller = new Seller(id, 0, new OrderBook(), log.versions, contexts, weekly, (decision, trace) => {
      this.decided++;
      this.deliver({ decision, trace }, this.decided);
    });
  }

  /** A seller as it was when the snapshot was taken. `log` must begin with the entries that had reached it then. */
  static restore(snapshot: DocketSnapshot, log: PlatformLog, deliver: Deliver): Docket {
    const docket = new Docket(snapshot.seller, log, deliver);
    restoreSeller(docket.seller, snapshot);
    docket.platformVersion = snapshot.platform;
    docket.decided = snapshot.decided;
    const { contexts, weekly } = log.view(snapshot.platform);
    docket.state.contexts = contexts;
    docket.state.weekly = weekly;
    return docket;
  }

  /** All that influences what is decided later, as plain JSON data. */
  snapshot(): DocketSnapshot {
    const { id, platformVersion, decided } = this;
    return { format: SNAPSHOT_FORMAT, seller: id, platform: platformVersion, decided, ...snapshotSeller(this.seller) };
  }

  /** The clock it has been brought to; −∞ before anything has reached it. */
  get clock(): Instant {
    return this.seller.state.now;
  }

  /** What the ladder knows of it, to read. */
  get state(): SellerState {
    return this.seller.state;
  }

  /** Takes the entries of the platform's log up to a version, each at its clock. */
  catchUp(version: number): void {
    while (this.platformVersion < version) this.take(this.platformVersion + 1);
  }

  /** Runs what falls due up to the clock. */
  advance(clock: Instant): void {
    this.seller.advance(clock);
  }

  /** Whether an order of that id is among the seller's own. */
  hasOrder(orderId: string): boolean {
    return this.seller.orders.book.find(orderId) !== undefined;
  }

  /** Why a fact cannot be taken in, as far as the seller's own orders tell; asked before the fact moves the clock. */
  refusalOf(fact: SellerFact): EventRefusal | undefined {
    if (fact.type !== 'order.placed' || this.slotOf(fact) === undefined) return undefined;
    return { code: 'order-already-placed', orderId: fact.orderId };
  }

  /** Folds a fact at the clock it is judged at; answers why it cannot, where it cannot. */
  fold(fact: SellerFact, clock: Instant): EventRefusal | undefined {
    if (clock < this.clock) throw new Error(`the clock of seller ${this.id} cannot go back to ${clock}`);
    const refusal = this.refusalOf(fact);
    if (refusal === undefined) this.seller.fold(fact, clock, this.slotOf(fact));
    return refusal;
  }

  /**
   * Counts what it has in the window of a weekly record at an instant, once brought up to just before it. The record must
   * be appended next, and be caught up with: until then only what comes before it has been run at that clock.
   */
  tally(at: Instant, tallies: readonly Tally[]): void {
    this.catchUp(this.log.version);
    this.seller.advance(at, true);
    this.seller.countInto(tallies, WeeklyRecords.windowStart(this.log.versions.at(at), at), at);
  }

  /** The earliest clock at which something falls due; `NEVER`: nothing will by itself. */
  get due(): Instant {
    const { state, orders } = this.seller;
    // An order's deadline has passed when the clock is beyond it.
    return Math.min(state.due, orders.deadlines.next === NEVER ? NEVER : orders.deadlines.next + 1);
  }

  /** When its last item settled: a record whose window begins later sees none of it, unless something falls due before. */
  get lastSettled(): Instant | undefined {
    this.seller.takePending();
    return lastSettled(this.seller.state);
  }

  /** Where the deadlines lie whose lapses a context declared now could excuse; undefined: nothing to excuse. */
  get excusable(): Span | undefined {
    return excusableSpan(this.seller.state);
  }

  /** Its standing at the clock it has been brought to. */
  view(): StandingView {
    return this.seller.view();
  }

  /** What people ask of it, at the clock it has been brought to. */
  get views(): SellerViews {
    return this.seller.views;
  }

  /** Its orders as people see them, at the clock it has been brought to. */
  get orders(): OrdersView {
    return ordersViewOf(this.seller.orders, this.clock);
  }

  private slotOf(fact: SellerFact): number | undefined {
    return 'orderId' in fact && fact.orderId !== undefined ? this.seller.orders.book.find(fact.orderId) : undefined;
  }

  private take(version: number): void {
    const { log, seller } = this;
    const entry = log.entry(version);
    const { contexts, weekly, forgets } = log.view(version);
    switch (entry.kind) {
      case 'version':
        seller.advance(entry.at, true);
        seller.startVersion(entry.at);
        break;
      case 'record':
        seller.advance(entry.at, true);
        seller.countInto(emptyTallies(), WeeklyRecords.windowStart(log.versions.at(entry.at), entry.at), entry.at);
        seller.state.weekly = weekly;
        seller.putInForce(Object.values(METRIC_INDEX), entry.at);
        if (forgets) seller.forget();
        // The ladder's own deadlines of that instant come right behind it (policy §3), whatever comes next.
        seller.advance(entry.at);
        break;
      case 'context':
        seller.advance(entry.at);
        seller.changeContexts(contexts, entry.fact.type === 'context.declared');
    }
    this.platformVersion = version;
  }
}
