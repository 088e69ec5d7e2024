import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { pageOfRows, readCursor } from './paging.ts';

const key = z.tuple([z.int(), z.string()]);
type Row = readonly [number, string];

function page(rows: readonly Row[], limit: number) {
  return pageOfRows(rows, limit, { list: 'rows', key: (row) => row, item: ([number]) => number });
}

describe('pages', () => {
  test('one after the other hold every row once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.string())), fc.integer({ min: 1, max: 7 }), (rows, limit) => {
        const seen: number[] = [];
        let from = 0;
        let cursor: string | undefined;
        do {
          const { items, next } = page(rows.slice(from, from + limit + 1), limit);
          expect(items.length).toBeLessThanOrEqual(limit);
          seen.push(...items);
          from += items.length;
          const last = next === null ? undefined : readCursor(next, 'rows', key);
          if (next !== null) expect(last).toEqual(rows[from - 1]);
          cursor = next ?? undefined;
        } while (cursor !== undefined);
        expect(seen).toEqual(rows.map(([number]) => number));
      }),
    );
  });

  test('the last one says that it is', () => {
    expect(page([], 5)).toEqual({ items: [], next: null });
    expect(page([[1, 'a']], 1).next).toBeNull();
  });
});

describe('a cursor', () => {
  const next =
    page(
      [
        [1, 'ä'],
        [2, 'b'],
      ],
      1,
    ).next ?? '';

  test('absent is the first page', () => {
    expect(readCursor(undefined, 'rows', key)).toBeUndefined();
  });

  test('is not one of another list, or of another key', () => {
    expect(readCursor(next, 'rows', key)).toEqual([1, 'ä']);
    expect(readCursor(next, 'others', key)).toBe('bad');
    expect(readCursor(next, 'rows', z.tuple([z.string()]))).toBe('bad');
  });

  test('has one way to be written', () => {
    for (const same of [`${next}=`, ` ${next}`, `${next}\n`, next.replace(/^./, '$&.')]) {
      expect(readCursor(same, 'rows', key)).toBe('bad');
    }
  });

  test('may be anything, and then is bad', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.json(), (text, json) => {
        expect(readCursor(text, 'rows', key)).toBe('bad');
        expect(readCursor(Buffer.from(json).toString('base64url'), 'rows', key)).toBe('bad');
      }),
    );
  });
});
