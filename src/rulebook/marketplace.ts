import type { Decision } from './decision.ts';
import { type Context, contextsAfter } from './excuses.ts';
import type { Fact, PlatformFact } from './facts.ts';
import { actionNumber } from './ids.ts';
import { type Instant, NEVER } from './instant.ts';
import { OrderBook } from './orders/order-book.ts';
import type { Versions } from './policy/versions.ts';
import type { EventRefusal } from './refusals.ts';
import { FORGET_EVERY, Seller } from './seller.ts';
import { emptyTallies } from './standing/steps.ts';
import type { Trace } from './standing/trace.ts';
import { WeeklyRecords } from './standing/weekly-records.ts';

/** A decision and how it came about. */
export type Judged = { readonly decision: Decision; readonly trace: Trace };

/**
 * The whole marketplace in memory, judged by the clock `events` (contract §1): replay, backtest and tests. Sellers are
 * brought up to the clock when something touches them, and all of them at each weekly record and declared context.
 */
export class Marketplace {
  /** The latest accepted time. */
  clock: Instant = Number.NEGATIVE_INFINITY;
  private readonly versions: Versions;
  private readonly deliver: (judged: Judged) => void;
  private readonly sellers = new Map<string, Seller>();
  private readonly byNumber: Seller[] = [];
  /**
   * By seller number: −∞ while the seller is awake; for one that sleeps, when something falls due. Sellers without
   * items in the window of the weekly record sleep: most weeks of most small sellers cost one comparison.
   */
  private readonly wakeAt: number[] = [];
  private readonly book = new OrderBook({ keepsOwners: true });
  private contexts: readonly Context[] = [];
  private readonly weekly: WeeklyRecords;
  private nextRecord: Instant = NEVER;
  private nextVersion = 1;
  private recordsTaken = 0;
  private pending: Judged[] = [];

  constructor(versions: Versions, deliver: (judged: Judged) => void) {
    this.versions = versions;
    this.deliver = deliver;
    this.weekly = new WeeklyRecords(versions);
  }

  /** How many sellers have been seen. */
  get sellerCount(): number {
    return this.sellers.size;
  }

  /** Takes a fact in at the clock it moves; answers why it cannot, where it cannot. */
  accept(fact: Fact): EventRefusal | undefined {
    if (fact.type === 'context.declared' || fact.type === 'context.withdrawn') {
      if (fact.at > this.clock) this.moveClock(fact.at);
      this.changeContexts(fact);
      return undefined;
    }
    const seller = this.sellers.get(fact.seller) ?? this.open(fact.seller);
    const orderId = 'orderId' in fact ? fact.orderId : undefined;
    const slot = orderId === undefined ? undefined : this.book.find(orderId);
    if (orderId !== undefined) {
      const owner = slot === undefined ? this.book.formerOwner(orderId) : this.book.owner(slot);
      if (owner !== undefined && owner !== seller.number) return { code: 'order-of-another-seller', orderId };
      if (owner !== undefined && fact.type === 'order.placed') return { code: 'order-already-placed', orderId };
    }
    if (fact.at > this.clock) this.moveClock(fact.at);
    if (this.wakeAt[seller.number] !== AWAKE) this.wake(seller);
    seller.fold(fact, this.clock, slot);
    return undefined;
  }

  /** Moves the clock on, if `until` is later, and delivers all that is decided. */
  finish(until: Instant = this.clock): void {
    if (until > this.clock) this.moveClock(until);
    this.bringAllUp();
    this.flush();
  }

  /** One seller as it stands, brought up to the clock. */
  find(id: string): Seller | undefined {
    const seller = this.sellers.get(id);
    if (seller !== undefined) this.wake(seller);
    seller?.advance(this.clock);
    return seller;
  }

  private open(id: string): Seller {
    const seller = new Seller(
      id,
      this.sellers.size,
      this.book,
      this.versions,
      this.contexts,
      this.weekly,
      (decision, trace) => {
        this.pending.push({ decision, trace });
      },
    );
    this.sellers.set(id, seller);
    this.byNumber.push(seller);
    this.wakeAt.push(AWAKE);
    return seller;
  }

  private wake(seller: Seller): void {
    this.wakeAt[seller.number] = AWAKE;
    seller.wake();
  }

  private bringAllUp(): void {
    for (const seller of this.byNumber) {
      this.wake(seller);
      seller.advance(this.clock);
    }
  }

  private moveClock(to: Instant): void {
    if (this.clock === Number.NEGATIVE_INFINITY) this.nextRecord = WeeklyRecords.nextAfter(this.versions.at(to), to);
    for (;;) {
      const version = this.versions.all[this.nextVersion]?.from ?? NEVER;
      const next = Math.min(version, this.nextRecord);
      if (next > to) break;
      for (const seller of this.byNumber) {
        if ((this.wakeAt[seller.number] as number) >= next) continue;
        this.wake(seller);
        seller.advance(next, true);
      }
      if (version === next) this.startVersion(next);
      if (this.nextRecord === next) this.takeRecord(next);
      this.flush();
    }
    this.clock = to;
  }

  private startVersion(at: Instant): void {
    this.nextVersion++;
    this.weekly.startVersion();
    for (const seller of this.byNumber) {
      this.wake(seller);
      seller.startVersion(at);
    }
  }

  /** The weekly record (policy §1): everyone's figures first, then everyone's steps. */
  private takeRecord(at: Instant): void {
    const policy = this.versions.at(at);
    const from = WeeklyRecords.windowStart(policy, at);
    const tallies = emptyTallies();
    for (const seller of this.awake()) {
      seller.countInto(tallies, from, at);
      if (seller.isIdle) this.wakeAt[seller.number] = seller.sleep(at);
    }
    this.weekly.add({ at, tallies });
    const changing = this.weekly.changing(at);
    for (const seller of changing.length === 0 ? [] : this.awake()) seller.putInForce(changing, at);
    this.recordsTaken++;
    if (this.recordsTaken % FORGET_EVERY === 0)
      for (const seller of this.byNumber) {
        this.wake(seller);
        seller.advance(at, true);
        seller.forget();
      }
    this.nextRecord = WeeklyRecords.nextAfter(policy, at);
  }

  private awake(): readonly Seller[] {
    return this.byNumber.filter((seller) => this.wakeAt[seller.number] === AWAKE);
  }

  private changeContexts(fact: PlatformFact): void {
    this.bringAllUp();
    this.contexts = contextsAfter(this.contexts, fact, this.clock);
    for (const seller of this.byNumber) seller.changeContexts(this.contexts, fact.type === 'context.declared');
  }

  /** Delivers what is pending in the order of the contract: time, then seller, then action. */
  private flush(): void {
    if (this.pending.length === 0) return;
    const sorted = this.pending
      .map((judged, index) => ({ judged, index, number: actionNumber(judged.decision.action) }))
      .sort((one, other) => {
        const a = one.judged.decision;
        const b = other.judged.decision;
        if (a.at !== b.at) return a.at - b.at;
        if (a.seller !== b.seller) return a.seller < b.seller ? -1 : 1;
        return one.number - other.number || one.index - other.index;
      });
    this.pending = [];
    for (const { judged } of sorted) this.deliver(judged);
  }
}

const AWAKE = Number.NEGATIVE_INFINITY;
