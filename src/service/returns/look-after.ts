import { DAY, type Instant, NEVER } from '../../rulebook/instant.ts';
import { orderFactsOf } from '../../rulebook/order-facts.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { silentAt } from '../../rulebook/returns/deadline.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { actOnReturn } from './act.ts';
import type { ReturnParts } from './parts.ts';
import { factsOf, type SeenReturn, seeReturn } from './see.ts';
import { noteTold, type ReturnRow, toldReturns, waitingReturns } from './store.ts';
import { tellReturn } from './tell.ts';

/** Behind which return it goes on. */
type Place = readonly [requestedAt: Instant, seller: string, id: string];

/** Returns looked at in one go. */
const AT_ONCE = 100;
/** So long before its time is over whoever has to do something is reminded. */
export const REMINDED_BEFORE: number = DAY;

/**
 * What time alone brings to returns. Of those that began here what was not sent ends, what is due soon is told once, what is late is put before
 * people and decides nothing by itself; of those that the marketplace told, what nothing was told of any more ends. Any server may look, also
 * after all of them were down. Answers how many were changed or told.
 */
export async function lookAfterReturns(parts: ReturnParts): Promise<number> {
  const clock = await parts.ledger.clock();
  // Before anything has happened the clock has no reading.
  if (!Number.isFinite(clock)) return 0;
  const policy = await parts.policy();
  const failures: unknown[] = [];
  let done = 0;
  const silentSince = clock - policy.returns.silentAfter;
  const rounds = [
    { page: (after?: Place) => waitingReturns(parts.pool, after, AT_ONCE), look: lookAt },
    { page: (after?: Place) => toldReturns(parts.pool, silentSince, after, AT_ONCE), look: endSilent },
  ];
  for (const { page, look } of rounds) {
    for (let after: Place | undefined; ; ) {
      const rows = await page(after);
      // One that cannot be read holds up nobody else's.
      for (const row of rows)
        if (await look(parts, row, policy, clock).catch((error: unknown) => void failures.push(error))) done += 1;
      const last = rows.at(-1);
      if (last === undefined || rows.length < AT_ONCE) break;
      after = [last.requested_at, last.seller_id, last.return_id];
    }
  }
  if (failures.length > 0) throw failures[0];
  return done;
}

async function lookAt(parts: ReturnParts, row: ReturnRow, policy: Policy, clock: Instant): Promise<boolean> {
  // Without the book first: most returns wait for a date that is far away.
  const seen = seeReturn(row, undefined, policy, clock);
  const due = seen.next?.by;
  if (due === undefined || due - REMINDED_BEFORE > clock) return false;
  const { seller_id: seller, return_id: id } = row;
  if (!seen.isLate) return remind(parts, seen, due);
  if (seen.state !== 'requested') return raise(parts, seen, due);
  const lapsed = await actOnReturn(
    parts,
    { of: { seller, id }, party: 'clock', seen: undefined },
    {
      act: 'lapse',
      keep: async (_, { isLate, state }) => (isLate ? [] : { refused: { code: 'return-changed', state } }),
    },
  );
  return lapsed === true;
}

async function endSilent(parts: ReturnParts, row: ReturnRow, policy: Policy, clock: Instant): Promise<boolean> {
  const isSilent = (each: ReturnRow) => (silentAt(factsOf(each), policy.returns) ?? NEVER) <= clock;
  if (!isSilent(row)) return false;
  const { seller_id: seller, return_id: id } = row;
  const ended = await actOnReturn(
    parts,
    { of: { seller, id }, party: 'clock', seen: undefined },
    {
      act: 'silence',
      keep: async (_, { row: now, state }) => (isSilent(now) ? [] : { refused: { code: 'return-changed', state } }),
    },
  );
  return ended === true;
}

async function remind({ pool }: ReturnParts, { row, next, at }: SeenReturn, due: Instant): Promise<boolean> {
  const { seller_id: seller, return_id: id, order_id: order } = row;
  if (row.reminded_for === due || next === undefined) return false;
  return inTransaction(pool, async (transaction) => {
    if (!(await noteTold(transaction, { seller, id }, 'reminded', due))) return false;
    const more = { do: next.do, who: next.who, by: formatTimestamp(due) };
    await tellReturn(transaction, { seller, id, order, at, type: 'return.due', more }, at);
    return true;
  });
}

async function raise(parts: ReturnParts, { row, at }: SeenReturn, due: Instant): Promise<boolean> {
  const { seller_id: seller, return_id: id } = row;
  if (row.raised_for === due) return false;
  const isKnown = await parts.ledger.look(seller, (docket) => orderFactsOf(docket, row.order_id) !== undefined);
  // What the book has forgotten nobody decides any more.
  if (isKnown !== true) return false;
  return inTransaction(parts.pool, async (transaction) => {
    if (!(await noteTold(transaction, { seller, id }, 'raised', due))) return false;
    await parts.cases.open(transaction, { seller, id, at, due });
    return true;
  });
}
