import { describe, expect, test } from 'vitest';
import { LocalCount } from './local-count.ts';
import { SharedCount } from './shared-count.ts';

const WINDOW = 60_000;
const START = 1_700_000_040_000;

/** What several processes share: as the table does. */
function pot(limit: number) {
  const used = new Map<string, number>();
  let asked = 0;
  return {
    asked: () => asked,
    borrow: async (subject: string, start: number, amount: number) => {
      asked++;
      const before = used.get(`${subject}@${start}`) ?? 0;
      used.set(`${subject}@${start}`, before + amount);
      return Math.max(0, Math.min(amount, limit - before));
    },
  };
}

/** How many of so many requests are let through. */
async function letThrough(counts: readonly SharedCount[], requests: number, allowance: number, now = START) {
  const waits: (number | Promise<number>)[] = [];
  for (let index = 0; index < requests; index++) {
    waits.push(counts[index % counts.length]?.count('key:1', allowance, now) ?? 0);
  }
  return (await Promise.all(waits)).filter((wait) => wait === 0).length;
}

describe('an allowance that servers share', () => {
  test('lets through what is allowed and no more, in one server', async () => {
    const { borrow } = pot(200);
    expect(await letThrough([new SharedCount(borrow, WINDOW)], 1000, 200)).toBe(200);
  });

  test.each([2, 3, 7])('over %d servers: never more, and almost as much', async (servers) => {
    const { borrow } = pot(200);
    const counts = Array.from({ length: servers }, () => new SharedCount(borrow, WINDOW));
    expect(await letThrough(counts, 1000, 200)).toBe(200);
  });

  test('asks for it in twenty parts', async () => {
    const { borrow, asked } = pot(200);
    await letThrough([new SharedCount(borrow, WINDOW)], 100, 200);
    expect(asked()).toBe(10);
  });

  test('is asked once by requests that come together', async () => {
    const { borrow, asked } = pot(200);
    const count = new SharedCount(borrow, WINDOW);
    await Promise.all([count.count('key:1', 200, START), count.count('key:1', 200, START)]);
    expect(asked()).toBe(1);
  });

  test('is no longer asked for when it is used up, and says how long to wait', async () => {
    const { borrow, asked } = pot(40);
    const count = new SharedCount(borrow, WINDOW);
    await letThrough([count], 100, 40, START + 15_000);
    const before = asked();
    expect(await count.count('key:1', 40, START + 15_000)).toBe(45_000);
    expect(asked()).toBe(before);
  });

  test('is whole again in the next window, and each has one of their own', async () => {
    const { borrow } = pot(40);
    const count = new SharedCount(borrow, WINDOW);
    expect(await letThrough([count], 100, 40)).toBe(40);
    expect(await count.count('key:2', 40, START)).toBe(0);
    expect(await letThrough([count], 100, 40, START + WINDOW)).toBe(40);
  });

  test('without the database each server lets through what it would alone', async () => {
    const away = async () => {
      throw new Error('away');
    };
    expect(await letThrough([new SharedCount(away, WINDOW)], 1000, 200)).toBe(200);
    expect(await letThrough([new SharedCount(away, WINDOW)], 1000, 7)).toBe(7);
  });

  test('a clock that goes back gives nothing away', async () => {
    const { borrow } = pot(40);
    const count = new SharedCount(borrow, WINDOW);
    expect(await letThrough([count], 100, 40)).toBe(40);
    expect(await letThrough([count], 100, 40, START - WINDOW)).toBe(0);
  });
});

describe('a count in one process', () => {
  test('lets through what is allowed in each window', () => {
    const count = new LocalCount(WINDOW);
    const waits = Array.from({ length: 5 }, () => count.count('a', 3, START + 20_000));
    expect(waits).toEqual([0, 0, 0, 40_000, 40_000]);
    expect(count.count('b', 3, START)).toBe(0);
    expect(count.count('a', 3, START + WINDOW)).toBe(0);
  });

  test('keeps so many callers apart and no more', () => {
    const count = new LocalCount(WINDOW);
    for (let caller = 0; caller < 100_000; caller++) count.count(`c-${caller}`, 1, START);
    expect(count.count('late-1', 1, START)).toBe(0);
    expect(count.count('late-2', 1, START)).toBeGreaterThan(0);
    expect(count.count('c-1', 2, START)).toBe(0);
  });
});
