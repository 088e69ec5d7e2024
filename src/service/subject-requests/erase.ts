import { createHash } from 'node:crypto';
import { type Hold, holdOn, lookAgainAt } from '../../rulebook/subject-requests/holds.ts';
import { moved } from '../../rulebook/subject-requests/moves.ts';
import { isRunning } from '../../rulebook/subject-requests/request.ts';
import { inTransaction } from '../postgres/transaction.ts';
import {
  finishedErasures,
  holdOrder,
  markOrderErased,
  type OrderRow,
  ordersLeft,
  ordersOfRequests,
  ordersToLookAt,
} from './orders-store.ts';
import type { OrderOf, SubjectRequestParts } from './parts.ts';
import { erasureStatement } from './statement.ts';
import { lockRequest, moveRequest, type RequestRow, readRequest } from './store.ts';

type RequestKey = Pick<RequestRow, 'customer' | 'request_id'>;

/** What holds an order back now, and when that is looked at again, by the clock of the wall. */
export async function holdOf(
  parts: Pick<SubjectRequestParts, 'see' | 'now'>,
  of: OrderOf,
): Promise<{ readonly hold: Hold; readonly lookAt: number } | undefined> {
  const { at, order, appealableUntil } = await parts.see(of);
  const hold = holdOn({ state: order?.state, openCases: order?.openCases.length ?? 0, appealableUntil }, at);
  return hold === undefined ? undefined : { hold, lookAt: parts.now() + lookAgainAt(hold, at) - at };
}

/** Erases what of an erasure is not held back, and ends it when nothing is left. May be killed at any time, and called again. */
export async function goOn(parts: SubjectRequestParts, request: RequestKey): Promise<void> {
  for (const row of await ordersLeft(parts.pool, request)) await lookAtOrder(parts, row);
  await finish(parts, request);
}

/** How many orders are looked at in one statement. */
const PAGE = 200;

/** Goes on with all erasures of whose orders some are to be looked at by now, and with those that broke off. */
export async function goOnWithErasures(parts: SubjectRequestParts): Promise<void> {
  for (;;) {
    const rows = await ordersToLookAt(parts.pool, parts.now(), PAGE);
    for (const row of rows) await lookAtOrder(parts, row);
    if (rows.length < PAGE) break;
  }
  for (const request of await finishedErasures(parts.pool)) await finish(parts, request);
}

/** Conversations and the vault first, which may be asked twice; then it is written down. */
async function lookAtOrder(parts: SubjectRequestParts, row: OrderRow): Promise<void> {
  const { pool, vault, log } = parts;
  const of = { seller: row.order_seller, order: row.order_id };
  const held = await holdOf(parts, of);
  if (held !== undefined) {
    await inTransaction(pool, async (transaction) => {
      await holdOrder(transaction, row, held.hold, held.lookAt);
      const request = await lockRequest(transaction, row.customer, row.request_id);
      if (request !== undefined) await hold(parts, transaction, request);
    });
    return;
  }
  // Withdrawn or refused since it was looked up: then the rest stays.
  const request = await readRequest(pool, row.customer, row.request_id);
  if (request === undefined || !isRunning(request.status)) return;
  await parts.conversations.erase(of);
  const erased = await vault.erase(of, 'customer');
  await inTransaction(pool, async (transaction) => {
    if (!(await markOrderErased(transaction, row, erased))) return;
    const { customer, request_id: id, kind } = request;
    const act = { leaf: parts.newId(), at: erased.erasedAt, request: id, customer, kind, act: 'order_erased' } as const;
    await log.acts(transaction, [{ ...act, order: row.order_id }]);
  });
}

async function hold(
  { now }: SubjectRequestParts,
  transaction: Parameters<typeof moveRequest>[0],
  request: RequestRow,
): Promise<void> {
  const next = moved(movable(request), 'hold', { by: 'service', now: now() });
  if ('status' in next) await moveRequest(transaction, request, next);
}

/** Ends an erasure of which nothing is left, with its statement and the entry in the log that holds its hash. */
async function finish(parts: SubjectRequestParts, key: RequestKey): Promise<void> {
  const { pool, log, newId, now, marketplace } = parts;
  await inTransaction(pool, async (transaction) => {
    const request = await lockRequest(transaction, key.customer, key.request_id);
    if (request === undefined || (await ordersLeft(transaction, key)).length > 0) return;
    const at = now();
    const next = moved(movable(request), 'finish', { by: 'service', now: at });
    if ('refused' in next) return;
    const orders = await ordersOfRequests(transaction, [key.request_id], [key.customer]);
    const text = erasureStatement({ marketplace, request, doneAt: at, orders });
    const leaf = newId();
    await moveRequest(transaction, request, { status: next.status, endedAt: at, statement: { text, leaf } });
    const statement = createHash('sha256').update(text).digest('hex');
    const { customer, request_id: id } = request;
    await log.erasure(transaction, { leaf, at, request: id, customer, orders: orders.length, statement });
  });
}

/** A request as the table of moves sees it. */
export function movable({ kind, status, due_at: dueAt, extension }: RequestRow) {
  return { kind, status, dueAt, extended: extension !== null };
}
