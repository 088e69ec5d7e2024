import { DAY, type Duration } from '../../rulebook/instant.ts';
import { deleteOldNotices, takeOrderOut } from './notice-store.ts';
import type { BreachParts } from './parts.ts';

/** So long after an inquiry was closed the people concerned find its notice on their page: as long as they may ask for damages (reading 153). */
export const NOTICES_KEPT: Duration = 3 * 365 * DAY;

/** Takes an order out of the notices of its customer, as an erasure does; what is left of none goes when its inquiry is closed. */
export async function eraseFromNotices(
  { pool }: Pick<BreachParts, 'pool'>,
  of: { readonly seller: string; readonly order: string },
): Promise<void> {
  await takeOrderOut(pool, of);
}

/** Deletes notices whose time is over, and those of closed inquiries of which all orders were erased; how many. Counts stay in the record. */
export async function tidyNotices({ pool, now }: Pick<BreachParts, 'pool' | 'now'>): Promise<number> {
  return deleteOldNotices(pool, now() - NOTICES_KEPT);
}
