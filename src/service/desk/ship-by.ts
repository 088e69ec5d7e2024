import type { z } from 'zod';
import { shipByFor } from '../../rulebook/desk/ship-by.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { localDay } from '../../rulebook/zone.ts';
import type { shipBy } from './contract.ts';
import { openOrdersOf } from './open-orders.ts';
import type { DeskParts } from './parts.ts';
import { findWorkingTime } from './store.ts';

/** Why there is no promise. */
export type NoPromise = 'unknown-seller' | 'no-promise';

/** By when an order that is placed at an instant (at the clock, if none is said) is handed over. */
export async function promise(
  { pool, ledger }: DeskParts,
  seller: string,
  placedAt: Instant | undefined,
): Promise<z.input<typeof shipBy> | { readonly refused: NoPromise }> {
  const { time } = await findWorkingTime(pool, seller);
  const seen = await ledger.look(seller, (docket) => {
    const { calendar, zone } = docket.state.policy;
    const due = new Map<number, number>();
    // Nobody's capacity is asked for where none is set: then there is nothing to count.
    for (const order of time.dailyCapacity === undefined ? [] : openOrdersOf(docket)) {
      const day = localDay(zone, order.shipBy);
      due.set(day, (due.get(day) ?? 0) + 1);
    }
    const asked = { calendar, zone, time, placedAt: placedAt ?? docket.clock };
    return { promised: shipByFor({ ...asked, dueOn: (day) => due.get(day) ?? 0 }) };
  });
  if (seen === undefined) return { refused: 'unknown-seller' };
  if (seen.promised === undefined) return { refused: 'no-promise' };
  const { shipBy: at, notWorked, away, full } = seen.promised;
  return { shipBy: formatTimestamp(at), notWorked, away, full };
}
