import { DAY, type Instant, MINUTE } from '../../../rulebook/instant.ts';
import type { Transaction } from '../../postgres/transaction.ts';
import { gatheringMails } from './mail-store.ts';

/** What names a gathered mail among those of notices: the letter before the instant at which it leaves. */
const PREFIX = 'g';

/** How long the first notice waits for others: payouts fall due together. */
const WAITS: number = 15 * MINUTE;

/** A seller gets one gathered mail in so long. */
const APART: number = DAY;

/** A mail that gathers notices, and when it leaves. */
export type GatheredMail = { readonly notice: string; readonly dueAt: Instant };

/** Whether a mail gathers notices: `g1773673200000` does, `d3` and `w2026-03-09` do not. */
export function isGatheredMail(notice: string): boolean {
  return notice.startsWith(PREFIX);
}

/**
 * The mail that a notice written now goes out with: the one that is being gathered, else a new one, a day after the last at the
 * earliest. What is being sent takes nothing in any more: its rows are locked here as a server locks them that sends.
 */
export async function gatherMail(transaction: Transaction, seller: string, now: Instant): Promise<GatheredMail> {
  return nextGathering(transaction, seller, now, { prefix: PREFIX, waits: WAITS, apart: APART });
}

/** What mails of a kind are named by, how long the first thing to tell waits for others, and how far apart the mails are. */
export type Gathering = { readonly prefix: string; readonly waits: number; readonly apart: number };

/** The mail of a kind that a seller gets next: see `gatherMail`. */
export async function nextGathering(
  transaction: Transaction,
  seller: string,
  now: Instant,
  { prefix, waits: wait, apart }: Gathering,
): Promise<GatheredMail> {
  const mails = await gatheringMails(transaction, seller, prefix, now - 2 * apart);
  const last = Math.max(...mails.map(({ notice }) => Number(notice.slice(prefix.length))));
  const latest = mails.filter(({ notice }) => notice === `${prefix}${last}`);
  const named = (dueAt: Instant) => ({ notice: `${prefix}${dueAt}`, dueAt });
  if (latest.length > 0 && latest.every(({ waits, due_at }) => waits && due_at > now)) return named(last);
  // To a whole wait, as to the quarter of an hour: two servers that begin one at once begin the same.
  const soon = Math.ceil((now + wait) / wait) * wait;
  return named(Math.max(soon, last + apart));
}
