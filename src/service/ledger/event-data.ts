import type { EventRow } from './event-store.ts';

/** What was read of events; forgotten with them. */
const read = new WeakMap<EventRow, unknown>();

/** What an event says, of a type that was checked before it was kept. Read once, however many write down something of it. */
export function dataOf<Data>(row: EventRow): Data {
  if (!read.has(row)) read.set(row, (JSON.parse(row.body) as { readonly data: unknown }).data);
  return read.get(row) as Data;
}
