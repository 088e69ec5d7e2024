import { z } from 'zod';
import type { Problem } from './problems.ts';

/** For a cursor that is not one of this list. */
export const BAD_CURSOR: Problem = { code: 'bad-cursor', pointer: '/query/cursor' };

/** What a page goes on after: texts and numbers of its last row. */
type Key = readonly (string | number | null)[];

/**
 * The key that a page begins after; undefined for the first page, `bad` for what is no cursor of this list. `list`
 * names the list and its order. Cursors are opaque to others, and not secret.
 */
export function readCursor<Expected>(
  cursor: string | undefined,
  list: string,
  key: z.ZodType<Expected>,
): Expected | undefined | 'bad' {
  if (cursor === undefined) return undefined;
  const read = z.tuple([z.literal(list), key]).safeParse(parse(cursor));
  return read.success ? read.data[1] : 'bad';
}

/** How the rows of a list become a page of it. */
type PageOptions<Row, Item> = {
  readonly list: string;
  readonly key: (row: Row) => Key;
  readonly item: (row: Row) => Item;
};

/** A page of at most `limit` items, from `limit + 1` rows where there are as many: the last one says that it goes on. */
export function pageOfRows<Row, Item>(
  rows: readonly Row[],
  limit: number,
  { list, key, item }: PageOptions<Row, Item>,
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { items: shown.map(item), next: last === undefined ? null : write([list, key(last)]) };
}

function write(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function parse(cursor: string): unknown {
  // Buffer would pass over foreign characters, so that many texts were the same cursor.
  if (!/^[A-Za-z0-9_-]+$/.test(cursor)) return undefined;
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  // In no name that we page by, and nothing that a database takes in a text.
  if (text.includes('\\u0000')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
