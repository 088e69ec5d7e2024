import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { CustodyRow } from './custody-store.ts';

/** An entry of the record of custody, without who it was: that is told in the hub alone. */
export function toEntry(row: CustodyRow) {
  const { kind, at, done_at: doneAt, hub, box, listing_id: listing, quantity, place, carrier } = row;
  const { lot, return_id: returned, ground } = row;
  return {
    ...{ kind, at: formatTimestamp(at), doneAt: formatTimestamp(doneAt), hub },
    ...(box === null ? {} : { box }),
    ...(listing === null ? {} : { listing }),
    ...(quantity === null ? {} : { quantity }),
    ...(place === null ? {} : { place }),
    ...(carrier === null ? {} : { carrier }),
    ...(lot === null ? {} : { lot }),
    ...(returned === null ? {} : { return: returned }),
    ...(ground === null ? {} : { ground }),
  };
}

/** The same with who it was. */
export function toEntryBy(row: CustodyRow, names: ReadonlyMap<string, string>) {
  return { ...toEntry(row), by: { id: row.person_id, name: names.get(row.person_id) ?? row.person_id } };
}
