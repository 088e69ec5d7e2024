import type { Docket } from '../../rulebook/docket.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { DocketCache, Kept } from './docket-cache.ts';
import type { EventRow } from './event-store.ts';
import type { Head } from './gate.ts';
import { loadDockets } from './load-dockets.ts';
import type { Platform } from './platform.ts';
import { insertSellers, lockSellers, readSellers, type SellerRow } from './seller-store.ts';

/**
 * The sellers that one transaction works on. They are taken out of the cache, so nobody else in this process sees a half
 * judged one; `keep` puts them back once all is committed, and without it they are read anew.
 */
export class Session {
  readonly transaction: Transaction;
  readonly platform: Platform;
  readonly head: Head;
  /** Whether it passed the gate alone: then nobody else writes, and no row needs a lock. */
  readonly alone: boolean;
  /** What is appended when the session is saved. */
  readonly events: EventRow[] = [];
  readonly placed: { readonly id: string; readonly owner: string }[] = [];
  private readonly cache: DocketCache;
  private readonly open = new Map<string, Kept>();

  constructor(transaction: Transaction, platform: Platform, head: Head, cache: DocketCache, alone: boolean) {
    this.transaction = transaction;
    this.platform = platform;
    this.head = head;
    this.cache = cache;
    this.alone = alone;
  }

  /** Everybody taken so far. */
  get all(): Iterable<readonly [string, Kept]> {
    return this.open;
  }

  /** A seller that was taken. */
  kept(seller: string): Kept {
    const kept = this.open.get(seller);
    if (kept === undefined) throw new Error(`seller ${seller} was not taken`);
    return kept;
  }

  /** Takes sellers, those never heard of too, and brings them through the platform's log. */
  async take(sellers: Iterable<string>): Promise<void> {
    const wanted = new Set(sellers);
    const ids = [...wanted].filter((id) => !this.open.has(id)).sort();
    if (ids.length > 0) await this.fetch(ids);
    for (const id of wanted) this.kept(id).docket.catchUp(this.platform.version);
  }

  /** Puts everybody back: the transaction is committed. */
  keep(): void {
    for (const [seller, kept] of this.open) this.cache.put(seller, kept);
  }

  private async fetch(ids: readonly string[]): Promise<void> {
    const rows = await this.rowsOf(ids);
    const unknown: SellerRow[] = [];
    for (const row of rows) {
      const cached = this.cache.take(row.seller_id, row.version);
      if (cached === undefined) unknown.push(row);
      else this.open.set(row.seller_id, cached);
    }
    if (unknown.length > 0)
      for (const [seller, kept] of await loadDockets(this.transaction, this.platform.log, unknown))
        this.open.set(seller, kept);
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

/** The clock at which a seller is judged: never before the one at which it was judged last. */
export function clockFor(docket: Docket, reading: Instant): Instant {
  return Math.max(docket.clock, reading);
}
