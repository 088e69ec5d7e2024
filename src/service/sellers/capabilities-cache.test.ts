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
    return seller === 'S-9' ? undefined : look(this.seller as unknown as Docket);
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

  test('is told anew only when something has happened: a commit, something to everybody, or time', async () => {
    let told = 0;
    const view = { ...sellerAfter([placed()], day(1)).views.capabilities(), until: day(2) };
    const docketAt = (clock: number, platformVersion: number) => ({
      ...{ id: 'S-1', clock, platformVersion },
      views: { capabilities: () => ({ ...view, rung: ['good', 'warned'][told++ % 2] }) },
    });
    let docket = docketAt(day(1), 0);
    const look = async (_: string, read: (docket: Docket) => unknown) => read(docket as unknown as Docket);
    const glance = async (_: readonly string[], read: (docket: Docket) => unknown) =>
      new Map([['S-1', read(docket as unknown as Docket)]]);
    const counted = createCapabilitiesCache({
      ledger: { look, glance } as Pick<Ledger, 'look' | 'glance'>,
      ...{ now: () => now, judgesByWall: true },
    });
    const loadNext = async () => {
      now += 1000;
      return JSON.parse((await counted.load('S-1'))?.body ?? '').rung;
    };
    expect([await loadNext(), await loadNext(), await loadNext(), told]).toEqual(['good', 'good', 'good', 1]);
    docket.platformVersion = 1;
    expect([await loadNext(), await loadNext(), told]).toEqual(['warned', 'warned', 2]);
    docket.clock = day(2);
    expect([await loadNext(), told]).toEqual(['good', 3]);
    docket = docketAt(day(1), 1);
    expect([await loadNext(), await loadNext(), told]).toEqual(['warned', 'warned', 4]);
    counted.invalidate('S-1');
    expect([await loadNext(), told]).toEqual(['good', 5]);
  });

  test('is read once for all who wait', async () => {
    const all = [cache.load('S-1'), cache.load('S-1'), cache.load('S-1')];
    expect(ledger.asked).toBe(1);
    ledger.letThrough();
    expect(new Set(await Promise.all(all)).size).toBe(1);
    await load('S-1');
    expect([ledger.asked, ledger.glances]).toEqual([1, [['S-1']]]);
  });

  test('nothing is kept of sellers nobody has heard of, nor of a reading that failed', async () => {
    expect(await load('S-9')).toBeUndefined();
    expect(cache.get('S-9')).toBeUndefined();
    const failing = createCapabilitiesCache({
      ledger: { look: () => Promise.reject(new Error('away')), glance: () => Promise.reject(new Error('away')) },
      now: () => now,
      judgesByWall: true,
    });
    await expect(failing.load('S-1')).rejects.toThrow('away');
    await expect(failing.load('S-1')).rejects.toThrow('away');
  });

  test('the one read longest ago goes first', async () => {
    for (const id of ['A', 'B', 'C']) await load(id);
    expect(['A', 'B', 'C'].map((id) => cache.get(id) !== undefined)).toEqual([false, true, true]);
  });
});

describe('capabilities of several sellers', () => {
  beforeEach(async () => {
    cache = createCapabilitiesCache({ ledger, now: () => now, judgesByWall: true });
    for (const id of ['A', 'B', 'C']) await load(id);
  });

  test('are read together when they are asked about again and again', async () => {
    now += 1000;
    await load('A');
    expect(ledger.glances).toEqual([['A', 'B', 'C']]);
    expect(['A', 'B', 'C'].map((id) => cache.get(id) !== undefined)).toEqual([true, true, true]);
    expect(ledger.asked).toBe(3);
    now += 1000;
    await load('B');
    expect(ledger.glances.at(-1)?.toSorted()).toEqual(['A', 'B', 'C']);
    expect(ledger.glances).toHaveLength(2);
  });

  test('are not read along for ever: only those that somebody wanted to know meanwhile', async () => {
    now += 1000;
    await load('A');
    cache.get('B');
    now += 1000;
    await load('A');
    expect(ledger.glances.at(-1)).toEqual(['A', 'B']);
    // Nothing is kept of C, so it is read as if for the first time.
    await load('C');
    expect([ledger.glances.length, ledger.asked]).toEqual([2, 4]);
  });

  test.each([
    { after: 500, along: ['B', 'C', 'D'] },
    { after: 501, along: ['B', 'C'] },
  ])('are read along when half of their time is over, and not before: $after', async ({ after, along }) => {
    now += after;
    await load('D');
    now += 1000 - after;
    await load('A');
    expect(ledger.glances).toEqual([['A', ...along]]);
  });

  test('hold for a second from when they were read along', async () => {
    now += 1000;
    await load('A');
    now += 999;
    expect(cache.get('B')).toBeDefined();
    now += 1;
    expect(cache.get('B')).toBeUndefined();
  });

  test('whoever asks for one that is being read along waits for that', async () => {
    now += 1000;
    const all = [cache.load('A'), cache.load('B')];
    ledger.letThrough();
    await Promise.all(all);
    expect([ledger.glances.length, ledger.asked]).toEqual([1, 3]);
  });

  test('one of which there is no latest copy in memory is read by itself', async () => {
    now += 1000;
    ledger.changed.add('B');
    const [first, changed] = [cache.load('A'), cache.load('B')];
    ledger.letThrough();
    await first;
    expect([ledger.asked, cache.get('B')]).toEqual([4, undefined]);
    ledger.letThrough();
    const read = await changed;
    expect(cache.get('B')).toBe(read);
  });

  test('what was being read along when a commit came is not kept', async () => {
    now += 1000;
    const loaded = cache.load('A');
    cache.invalidate('B');
    ledger.letThrough();
    await loaded;
    expect(['A', 'B', 'C'].map((id) => cache.get(id) !== undefined)).toEqual([true, false, true]);
  });

  test('a reading that failed is told to all who wait for it, and tried again', async () => {
    let away = true;
    const failing = createCapabilitiesCache({
      ledger: {
        look: (seller, look) => ledger.look(seller, look),
        glance: (sellers, look) => (away ? Promise.reject(new Error('away')) : ledger.glance(sellers, look)),
      },
      now: () => now,
      judgesByWall: true,
    });
    const again = (id: string) => {
      const loaded = failing.load(id);
      ledger.letThrough();
      return loaded;
    };
    await again('A');
    await again('B');
    now += 1000;
    const both = [failing.load('A'), failing.load('B')];
    await expect(both[0]).rejects.toThrow('away');
    await expect(both[1]).rejects.toThrow('away');
    away = false;
    expect(await again('A')).toBe(failing.get('A'));
  });
});
