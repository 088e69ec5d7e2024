import { beforeEach, describe, expect, test } from 'vitest';
import { day, placed } from '../../../test/builders.ts';
import { sellerAfter } from '../../../test/seller-after.ts';
import type { Docket } from '../../rulebook/docket.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type CapabilitiesCache, createCapabilitiesCache } from './capabilities-cache.ts';

/** A ledger whose answers come when they are let through: what is raced against cannot be left to chance. */
class HeldLedger implements Pick<Ledger, 'look' | 'glance'> {
  asked = 0;
  /** Who was read together, each time. */
  readonly glances: (readonly string[])[] = [];
  /** Of whom it has no latest copy in memory. */
  readonly changed = new Set<string>();
  private readonly waiting: (() => void)[] = [];
  private readonly seller = sellerAfter([placed()], day(1));

  async look<Answer>(seller: string, look: (docket: Docket) => Answer): Promise<Answer | undefined> {
    this.asked++;
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    return seller === 'S-1' ? look(this.seller as unknown as Docket) : undefined;
  }

  async glance<Answer>(
    sellers: readonly string[],
    look: (docket: Docket) => Answer,
  ): Promise<ReadonlyMap<string, Answer>> {
    this.glances.push(sellers);
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    const known = sellers.filter((seller) => !this.changed.has(seller));
    return new Map(known.map((seller) => [seller, look(this.seller as unknown as Docket)]));
  }

  letThrough(): void {
    // The latest first: an older answer may well come after a newer one.
    for (const resolve of this.waiting.splice(0).toReversed()) resolve();
  }
}

let now: number;
let ledger: HeldLedger;
let cache: CapabilitiesCache;

beforeEach(() => {
  now = day(1);
  ledger = new HeldLedger();
  cache = createCapabilitiesCache({ ledger, now: () => now, judgesByWall: true, most: 2 });
});

async function load(seller = 'S-1') {
  const loaded = cache.load(seller);
  ledger.letThrough();
  return loaded;
}

describe('what is kept of capabilities', () => {
  test('holds for a second, then not', async () => {
    expect(cache.get('S-1')).toBeUndefined();
    const loaded = await load();
    expect(cache.get('S-1')).toBe(loaded);
    now += 999;
    expect(cache.get('S-1')).toBe(loaded);
    now += 1;
    expect(cache.get('S-1')).toBeUndefined();
  });

  test('ends when something falls due, where wall time judges', async () => {
    // The order falls due on day 2.
    now = day(2) - 10;
    await load();
    now = day(2);
    expect(cache.get('S-1')).toBeDefined();
    now = day(2) + 1;
    expect(cache.get('S-1')).toBeUndefined();
    const byEvents = createCapabilitiesCache({ ledger, now: () => now, judgesByWall: false });
    const loaded = byEvents.load('S-1');
    ledger.letThrough();
    const told = await loaded;
    expect(byEvents.get('S-1')).toBe(told);
  });

  test('ends with a commit', async () => {
    await load();
    cache.invalidate('S-1');
    expect(cache.get('S-1')).toBeUndefined();
  });

  test('what was being read when a commit came is told to who asked before, and not kept', async () => {
    const before = cache.load('S-1');
    cache.invalidate('S-1');
    const after = cache.load('S-1');
    expect(after).not.toBe(before);
    ledger.letThrough();
    const [, latest] = await Promise.all([before, after]);
    expect(cache.get('S-1')).toBe(latest);
  });

  test('is read once for all who wait', async () => {
    const all = [cache.load('S-1'), cache.load('S-1'), cache.load('S-1')];
    expect(ledger.asked).toBe(1);
    ledger.letThrough();
    expect(new Set(await Promise.all(all)).size).toBe(1);
    await load('S-1');
    expect(ledger.asked).toBe(2);
  });

  test('nothing is kept of sellers nobody has heard of, nor of a reading that failed', async () => {
    expect(await load('S-9')).toBeUndefined();
    expect(cache.get('S-9')).toBeUndefined();
    const failing = createCapabilitiesCache({
      ledger: { look: () => Promise.reject(new Error('away')) },
      now: () => now,
      judgesByWall: true,
    });
    await expect(failing.load('S-1')).rejects.toThrow('away');
    await expect(failing.load('S-1')).rejects.toThrow('away');
  });

  test('the one read longest ago goes first', async () => {
    const seller = new HeldLedger();
    const all = createCapabilitiesCache({
      ledger: { look: (_, look) => seller.look('S-1', look) },
      now: () => now,
      judgesByWall: true,
      most: 2,
    });
    for (const id of ['A', 'B', 'C']) {
      const loaded = all.load(id);
      seller.letThrough();
      await loaded;
    }
    expect(['A', 'B', 'C'].map((id) => all.get(id) !== undefined)).toEqual([false, true, true]);
  });
});
