import { createHash } from 'node:crypto';
import { dueAt } from '../../rulebook/subject-requests/clock.ts';
import { COPY_LASTS, whyNoCopy } from '../../rulebook/subject-requests/copy.ts';
import { isRunning } from '../../rulebook/subject-requests/request.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import { goOn } from './erase.ts';
import { insertOrders } from './orders-store.ts';
import type { OrderOf, SubjectRequestParts } from './parts.ts';
import { bindLink, findSame, insertRequest, type NewRequest, type RequestRow, readRequest } from './store.ts';

/** Somebody asks for a copy of a customer's data or for their erasure. */
export type Asked = {
  readonly customer: string;
  readonly kind: 'access' | 'erasure';
  /** This order only; undefined: all of them. */
  readonly order: string | undefined;
  /** The marketplace's key that asks for the customer, and what it calls the request. */
  readonly asker?: string;
  readonly reference?: string;
  /** The session that the customer asks in. */
  readonly session?: string | undefined;
};

/** Why a request is not taken. */
export type AskRefusal = { readonly refused: 'no-such-own-order' | 'unknown-customer' };

/**
 * Takes a request and, where nothing stands in the way, carries it out at once. One like it that is running is the same request: a
 * second click and a stale page do nothing. Asking again for a copy binds it to the session that asks now.
 */
export async function ask(parts: SubjectRequestParts, asked: Asked): Promise<RequestRow | AskRefusal> {
  const orders = await ordersAsked(parts, asked);
  if ('refused' in orders) return orders;
  const now = parts.now();
  const added: NewRequest = {
    ...{ customer: asked.customer, request_id: parts.newId(), kind: asked.kind, order_id: asked.order ?? null },
    ...{ asker: asked.asker ?? null, reference: asked.reference ?? null, asked_at: now, version_before: null },
    due_at: dueAt(parts.regimes, (await parts.policy()).zone, { askedAt: now, extended: false }),
  };
  const request = await inTransaction(parts.pool, async (transaction) => {
    const isNew = await insertRequest(transaction, added);
    const row = isNew
      ? await readRequest(transaction, added.customer, added.request_id)
      : await findSame(transaction, added);
    if (row === undefined) return undefined;
    if (isNew && asked.kind === 'erasure') await insertOrders(transaction, row, orders, now);
    const isBound = await bind(parts, transaction, row, asked.session);
    if (isNew || isBound) {
      const act = isNew ? ('asked' as const) : ('asked_again' as const);
      const { request_id: id, customer, kind } = row;
      const order = row.order_id ?? undefined;
      await parts.log.acts(transaction, [{ leaf: parts.newId(), at: now, request: id, customer, kind, act, order }]);
    }
    return row;
  });
  // The one that was running ended in this moment: then this one is new.
  if (request === undefined) return ask(parts, asked);
  if (request.kind === 'erasure') await goOn(parts, request);
  return (await readRequest(parts.pool, request.customer, request.request_id)) ?? request;
}

async function ordersAsked(
  parts: SubjectRequestParts,
  { customer, order, asker }: Asked,
): Promise<readonly OrderOf[] | AskRefusal> {
  if (order === undefined) {
    const all = await parts.ordersOf(customer);
    return all.length === 0 && asker !== undefined ? { refused: 'unknown-customer' } : all;
  }
  const own = await parts.ownOrder(customer, order);
  return own === undefined ? { refused: 'no-such-own-order' } : [{ seller: own.seller, order }];
}

/** Lets the session that asks download the copy; false: it could already. */
async function bind(
  parts: SubjectRequestParts,
  transaction: Transaction,
  row: RequestRow,
  session: string | undefined,
): Promise<boolean> {
  if (row.kind !== 'access' || session === undefined || !isRunning(row.status)) return false;
  const digest = sessionDigest(session);
  const now = parts.now();
  const known = { sameSession: row.link_session?.equals(digest) === true, until: row.link_until ?? undefined };
  const isGood = whyNoCopy(known, now) === undefined;
  await bindLink(transaction, row, { session: digest, until: now + COPY_LASTS });
  return !isGood;
}

/** What is kept of a session: enough to know it again, and nothing to sign in with. */
export function sessionDigest(session: string): Buffer {
  return createHash('sha256').update(`own-data/${session}`).digest();
}
