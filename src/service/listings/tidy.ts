import { DAY } from '../../rulebook/instant.ts';
import { clockNow } from '../ledger/clock-now.ts';
import type { ListingParts, OfListing } from './parts.ts';
import { forgetWords, type ReportRow, reportsOf, reportsOfOrder } from './report-store.ts';
import { dueWords, writeWordsUntil } from './store.ts';

type Parts = Pick<ListingParts, 'pool' | 'ledger' | 'texts' | 'holdsOf' | 'now'>;

/** How many are looked at at once. */
const PAGE = 100;

/**
 * Destroys what people wrote in reports of listings that were looked at long ago (policy §5), but where an order that a report is about is
 * still needed: then it is looked at again in a day. Answers how many listings lost words. What staff and sellers wrote is the record of
 * the decision, and stays.
 */
export async function destroyReportWords(parts: Parts): Promise<number> {
  const at = await clockNow(parts.ledger.clock, parts.now);
  const due = await dueWords(parts.pool, at, PAGE);
  for (const [seller, listings] of Map.groupBy(due, (each) => each.seller)) {
    const holds = await parts.holdsOf(seller);
    for (const of of listings) await destroyOf(parts, of, (order) => holds.has(order), at + DAY);
  }
  return due.length;
}

async function destroyOf(
  parts: Parts,
  of: OfListing,
  isHeld: (order: string) => boolean,
  again: number,
): Promise<void> {
  const reports = await reportsOf(parts.pool, of);
  const held = reports.filter(({ order, text_ref: ref }) => ref !== null && order !== null && isHeld(order));
  for (const report of reports) if (!held.includes(report)) await destroyWords(parts, report);
  await writeWordsUntil(parts.pool, of, held.length > 0 ? again : undefined);
}

/** The customer of an order asked for its erasure. May be called again. */
export async function eraseReportWords(
  parts: Pick<ListingParts, 'pool' | 'texts'>,
  { seller, order }: { readonly seller: string; readonly order: string },
): Promise<void> {
  for (const report of await reportsOfOrder(parts.pool, seller, order)) await destroyWords(parts, report);
}

async function destroyWords({ pool, texts }: Pick<ListingParts, 'pool' | 'texts'>, report: ReportRow): Promise<void> {
  const { seller, reference, text_ref: ref } = report;
  if (ref === null) return;
  await texts.destroy(pool, seller, ref);
  await forgetWords(pool, seller, reference);
}

/** What a customer wrote in reports about an order, for a copy of their own data. */
export async function ownReportWords(
  { pool, texts }: Pick<ListingParts, 'pool' | 'texts'>,
  { seller, order }: { readonly seller: string; readonly order: string },
) {
  const found = [];
  for (const { at, listing, text_ref: ref } of await reportsOfOrder(pool, seller, order)) {
    const sealed = ref === null ? undefined : (await texts.read(pool, seller, [ref])).get(ref);
    const text = sealed === undefined ? null : (JSON.parse(sealed) as { readonly text: string }).text;
    found.push({ about: listing, from: 'you' as const, at, text });
  }
  return found;
}
