import { dueAt } from '../../rulebook/subject-requests/clock.ts';
import { type Move, type MoveRefusal, type Mover, moved } from '../../rulebook/subject-requests/moves.ts';
import type { ExtensionReason, RefusalGround } from '../../rulebook/subject-requests/request.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import { movable } from './erase.ts';
import type { RequestAct, SubjectRequestParts } from './parts.ts';
import { customerOf, lockRequest, moveRequest, putOff, type RequestRow, readRequest } from './store.ts';

/** Why a request is not moved. */
export type DecideRefusal = { readonly refused: MoveRefusal | 'unknown-request' };

type Decided = Promise<RequestRow | DecideRefusal>;

/** A customer takes a request back: what of an erasure is not erased yet stays. */
export function withdraw(parts: SubjectRequestParts, customer: string, request: string): Decided {
  return decide(parts, { customer, request, move: 'withdraw', by: 'customer', act: 'withdrawn' }, (transaction, row) =>
    moveRequest(transaction, row, { status: 'withdrawn', endedAt: parts.now() }),
  );
}

/** The data protection officer refuses a request, on a ground of the law. */
export async function refuseRequest(
  parts: SubjectRequestParts,
  { request, ground, person }: { readonly request: string; readonly ground: RefusalGround; readonly person: string },
): Decided {
  const customer = await customerOf(parts.pool, request);
  if (customer === undefined) return { refused: 'unknown-request' };
  const asked = { customer, request, move: 'refuse', by: 'officer', act: 'refused', ground } as const;
  return decide(parts, asked, (transaction, row) =>
    moveRequest(transaction, row, { status: 'refused', endedAt: parts.now(), ground, decidedBy: person }),
  );
}

/** The same puts the answer off, once: by when it must be there is counted anew from the day the request came in. */
export async function extend(
  parts: SubjectRequestParts,
  { request, reason, person }: { readonly request: string; readonly reason: ExtensionReason; readonly person: string },
): Decided {
  const customer = await customerOf(parts.pool, request);
  if (customer === undefined) return { refused: 'unknown-request' };
  const { zone } = await parts.policy();
  const asked = { customer, request, move: 'extend', by: 'officer', act: 'extended' } as const;
  return decide(parts, asked, (transaction, row) => {
    const due = dueAt(parts.regimes, zone, { askedAt: row.asked_at, extended: true });
    return putOff(transaction, row, { dueAt: due, at: parts.now(), reason, by: person });
  });
}

type Asked = {
  readonly customer: string;
  readonly request: string;
  readonly move: Move;
  readonly by: Mover;
  readonly act: RequestAct;
  readonly ground?: RefusalGround;
};

/** Makes a move that the table allows, with its entry in the log. */
async function decide(
  parts: SubjectRequestParts,
  { customer, request: id, move, by, act, ground }: Asked,
  write: (transaction: Transaction, row: RequestRow) => Promise<void>,
): Decided {
  const refused = await inTransaction(parts.pool, async (transaction): Promise<DecideRefusal | undefined> => {
    const row = await lockRequest(transaction, customer, id);
    if (row === undefined) return { refused: 'unknown-request' };
    const next = moved(movable(row), move, { by, now: parts.now() });
    if ('refused' in next) return next;
    await write(transaction, row);
    const { kind, order_id: order } = row;
    const done = { leaf: parts.newId(), at: parts.now(), request: id, customer, kind, act };
    await parts.log.acts(transaction, [{ ...done, order: order ?? undefined, ground }]);
    return undefined;
  });
  return refused ?? ((await readRequest(parts.pool, customer, id)) as RequestRow);
}
