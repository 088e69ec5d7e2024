import { DAY } from '../../rulebook/instant.ts';
import { FORGOTTEN_AFTER } from '../../rulebook/order-facts.ts';
import { findCarrier } from './carrier-store.ts';
import { eventsOf } from './hear.ts';
import { deleteOldHeard } from './heard-store.ts';
import { deleteOldNumbers } from './number-store.ts';
import type { TrackingParts } from './parts.ts';
import { placeScans } from './place-scans.ts';
import type { HeardScan } from './read/check-scan.ts';
import { deleteOldWaiting, deleteWaiting, type WaitingRow, waitForCode, waitingWithOrder } from './waiting-store.ts';

/** How many scans are placed at once. */
const AT_ONCE = 500;

/**
 * Takes scans that waited and whose number an order has named since. Several servers may do it at once: events that are known change
 * nothing. Answers how many were taken.
 */
export async function matchWaiting(parts: TrackingParts): Promise<number> {
  const { pool, ledger } = parts;
  const rows = await waitingWithOrder(pool, AT_ONCE);
  let taken = 0;
  for (const [name, own] of Map.groupBy(rows, ({ carrier }) => carrier)) {
    const carrier = await findCarrier(pool, name);
    if (carrier === undefined) continue;
    const { placed } = await placeScans(parts, carrier, own.map(heardAgain));
    const { events } = eventsOf(placed);
    if (events.length > 0) await ledger.append(events);
    const gone = placed.filter(({ becomes }) => becomes !== 'waiting').map(({ scan: { row } }) => row);
    const unread = placed
      .filter((each) => each.becomes === 'waiting' && each.for === 'code')
      .map(({ scan }) => scan.row);
    await waitForCode(pool, unread);
    await deleteWaiting(pool, gone);
    taken += gone.length;
  }
  return taken;
}

function heardAgain(row: WaitingRow): HeardScan & { readonly row: WaitingRow } {
  const { number, codes, at, region, destination } = row;
  const places = { region: region ?? undefined, destination: destination ?? undefined };
  return { ...{ row, pointer: '', number, codes, at, label: undefined }, ...places };
}

/** For how long a scan waits for its order, and a message is known that comes again (reading 113). */
export const KEPT_DAYS = 30;

/** For how long it is counted what came. */
const COUNTED_DAYS = 90;

/** Takes away what is too old. */
export async function forgetOld({ pool, now }: Pick<TrackingParts, 'pool' | 'now'>): Promise<void> {
  const at = now();
  await deleteOldWaiting(pool, at - KEPT_DAYS * DAY);
  await deleteOldHeard(pool, { messages: at - KEPT_DAYS * DAY, counts: at - COUNTED_DAYS * DAY });
  await deleteOldNumbers(pool, at - FORGOTTEN_AFTER);
}
