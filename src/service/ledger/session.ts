import type { Docket } from '../../rulebook/docket.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { PlatformLog, PlatformStep } from '../../rulebook/platform-log.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { DocketCache, Kept } from './docket-cache.ts';
import { type EventRow, nameOf } from './event-store.ts';
import type { Head } from './gate.ts';
import { type DamagedLedger, loadDockets } from './load-dockets.ts';
import { insertSellers, lockSellers, readSellers, type SellerRow } from './seller-store.ts';

/** What a session is opened with. */
export type SessionOptions = Pick<Session, 'transaction' | 'head' | 'log' | 'alone'> & { readonly cache: DocketCache };

/**
 * The sellers that one transaction works on. They are taken out of the cache, so nobody else in this process sees a half
 * judged one; `keep` puts them back once all is committed, and without it they are read anew.
 */
export class Session {
  readonly transaction: Transaction;
  readonly head: Head;
  /** What reaches all sellers; who has passed the gate alone may add to it. */
  readonly log: PlatformLog;
  /** Whether it passed the gate alone: then nobody else writes, and no row needs a lock. */
  readonly alone: boolean;
  /** What is appended when the session is saved: events, and whose the orders are that they place. */
  readonly events: EventRow[] = [];
  readonly placed = new Map<string, string>();
  /** The digests of those events, by name. */
  readonly digests = new Map<string, number>();
  /** Sellers that were taken and cannot be read; asking for one of them throws. */
  readonly damaged = new Map<string, DamagedLedger>();
  private readonly cache: DocketCache;
  private readonly open = new Map<string, Kept>();

  constructor({ transaction, head, log, alone, cache }: SessionOptions) {
    this.transaction = transaction;
    this.head = head;
    this.log = log;
    this.alone = alone;
    this.cache = cache;
  }

  /** Everybody taken so far. */
  get all(): Iterable<readonly [string, Kept]> {
    return this.open;
  }

  /** What time alone brings next to everybody; `reading` is the clock's, where it has none yet. */
  nextStep(reading: Instant): PlatformStep {
    return this.log.next(this.head.began ?? reading);
  }

  /** A seller that was taken. */
  kept(seller: string): Kept {
    const kept = this.open.get(seller);
    if (kept !== undefined) return kept;
    throw this.damaged.get(seller) ?? new Error(`seller ${seller} was not taken`);
  }

  /** Takes sellers, those never heard of too, and brings them through the platform's log. */
  async take(sellers: Iterable<string>): Promise<void> {
    const ids = [...new Set(sellers)].filter((id) => !this.open.has(id) && !this.damaged.has(id)).sort();
    for (let start = 0; start < ids.length; start += AT_ONCE) await this.fetch(ids.slice(start, start + AT_ONCE));
  }

  /** Notes an event that has been judged. */
  append(event: EventRow): void {
    this.events.push(event);
    this.digests.set(nameOf(event), event.digest);
  }

  /** Puts everybody back: the transaction is committed. */
  keep(): void {
    for (const [seller, kept] of this.open) this.cache.put(seller, kept);
  }

  private async fetch(ids: readonly string[]): Promise<void> {
    const rows = await this.rowsOf(ids);
    const unknown: SellerRow[] = [];
    for (const row of rows) {
      const cached = this.cache.take(row.seller_id, row.version, this.log);
      if (cached === undefined) unknown.push(row);
      else this.open.set(row.seller_id, cached);
    }
    if (unknown.length > 0) {
      const { kept, damaged } = await loadDockets(this.transaction, this.log, unknown);
      for (const [seller, each] of kept) this.open.set(seller, each);
      for (const [seller, error] of damaged) this.damaged.set(seller, error);
    }
    for (const id of ids) this.open.get(id)?.docket.catchUp(this.log.version);
  }

  private async rowsOf(ids: readonly string[]): Promise<readonly SellerRow[]> {
    const read = this.alone ? readSellers : lockSellers;
    const rows = await read(this.transaction, ids);
    if (rows.length === ids.length) return rows;
    const found = new Set(rows.map((row) => row.seller_id));
    const missing = ids.filter((id) => !found.has(id));
    await insertSellers(this.transaction, missing);
    return [...rows, ...(await read(this.transaction, missing))];
  }
}

/**
 * Sellers read at once. A state is up to some hundred kilobytes; and a transaction that computes for a minute without
 * saying anything is ended by the database.
 */
const AT_ONCE = 500;

/** The clock at which a seller is judged: never before the one at which it was judged last. */
export function clockFor(docket: Docket, reading: Instant): Instant {
  return Math.max(docket.clock, reading);
}
