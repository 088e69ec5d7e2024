import type { Docket } from '../../rulebook/docket.ts';
import type { ReturnClosing } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { orderFactsOf } from '../../rulebook/order-facts.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { moveReturn, type ReturnAct, type ReturnParty } from '../../rulebook/returns/moves.ts';
import { type OwnSource, ownEvent } from '../events/own-event.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { ReturnParts } from './parts.ts';
import type { Refusal } from './refusal.ts';
import { type SeenReturn, seeReturn } from './see.ts';
import { findReturn, type OfReturn } from './store.ts';
import { type ToldReturn, tellReturn } from './tell.ts';

/** Who does something to which return. `seen`: the version that was looked at; undefined: whatever it is by now. */
export type Acting = {
  readonly of: OfReturn;
  readonly party: ReturnParty;
  readonly seen: number | undefined;
};

/** What is done, and what goes with it in the same transaction. */
export type Deed<Refused = Refusal> = {
  readonly act: Exclude<ReturnAct, 'refund'>;
  /** What the event says besides return and order. */
  readonly data?: Readonly<Record<string, string>>;
  /** Whether exactly this has been done already: then it is answered again, and nothing is done. */
  readonly isDone?: (seen: SeenReturn) => boolean;
  /** Refuses it for what it says, or keeps what goes with it; answers further events. */
  readonly keep?: (
    transaction: Transaction,
    seen: SeenReturn,
  ) => Promise<readonly Record<string, unknown>[] | { readonly refused: Refused }>;
};

/**
 * Does something to a return: the move, its event, what is kept beside it and what others are told are one transaction. Two people on one
 * return come one after the other: the second one is told what it is by now.
 */
export async function actOnReturn(
  parts: ReturnParts,
  acting: Acting,
  deed: Deed,
): Promise<true | { readonly refused: Refusal }> {
  // Of a seller never heard of there is nothing to lock.
  if ((await findReturn(parts.pool, acting.of)) === undefined) return { refused: { code: 'unknown-return' } };
  const policy = await parts.policy();
  const recorded = await parts.ledger.record<Refusal>(acting.of.seller, async (docket, at, transaction) =>
    actWithin(parts, { transaction, docket, at, policy, doneAt: at }, acting, deed),
  );
  return 'refused' in recorded ? recorded : true;
}

/** A transaction that has the seller to itself. `doneAt`: when it was done, at the clock `at` or before. */
export type Within = {
  readonly transaction: Transaction;
  readonly docket: Docket;
  readonly at: Instant;
  readonly doneAt: Instant;
  readonly policy: Policy;
};

/** The same in a transaction of the caller, who appends the events. What is refused has changed nothing. */
export async function actWithin<Refused = Refusal>(
  parts: Omit<ReturnParts, 'ledger'>,
  { transaction, docket, at, doneAt, policy }: Within,
  { of, party, seen: version }: Acting,
  deed: Deed<Refused>,
): Promise<{ readonly events: readonly Record<string, unknown>[] } | { readonly refused: Refusal | Refused }> {
  const row = await findReturn(transaction, of);
  if (row === undefined) return { refused: { code: 'unknown-return' } };
  const seen = seeReturn(row, orderFactsOf(docket, row.order_id), policy, at);
  if (deed.isDone?.(seen) === true) return { events: [] };
  const { state, fulfilment } = seen;
  const move = moveReturn({ state, fulfilment }, { act: deed.act, by: party, outcome: row.outcome ?? undefined });
  if ('code' in move) return { refused: move };
  if (version !== undefined && version !== row.version) return { refused: { code: 'return-changed', state } };
  const more = (await deed.keep?.(transaction, seen)) ?? [];
  if ('refused' in more) return { refused: more.refused };
  const told: ToldReturn = { ...of, order: row.order_id, at: doneAt, type: EVENT_OF[deed.act].type, ...moreOf(deed) };
  // Who says that it arrived is told to others, and is no part of the fact.
  const by = deed.act === 'receive' ? { by: party } : {};
  await tellReturn(transaction, { ...told, more: { ...told.more, ...by } }, at);
  await parts.cases.close(transaction, { ...of, at });
  return { events: [eventOf(parts, told, party), ...more] };
}

/** The event of each act; `why` of those that close a return. */
const EVENT_OF: Readonly<Record<Deed['act'], { readonly type: ToldReturn['type']; readonly why?: ReturnClosing }>> = {
  withdraw: { type: 'return.closed', why: 'withdrawn' },
  lapse: { type: 'return.closed', why: 'not_sent' },
  silence: { type: 'return.closed', why: 'no_word' },
  send: { type: 'return.sent' },
  receive: { type: 'return.received' },
  inspect: { type: 'return.inspected' },
  refuse: { type: 'return.closed', why: 'no_refund' },
};

function moreOf({ act, data }: Pick<Deed, 'act' | 'data'>): { readonly more?: Readonly<Record<string, string>> } {
  const { why } = EVENT_OF[act];
  return { more: { ...data, ...(why === undefined ? {} : { why }) } };
}

/** People of the seller and of the staff stand with their own source, all others with that of the service. */
const SOURCES: Readonly<Record<ReturnParty, OwnSource>> = {
  customer: '/service',
  carrier: '/service',
  seller: '/seller',
  hub: '/service',
  platform: '/staff',
  clock: '/service',
};

function eventOf(
  { newId }: Pick<ReturnParts, 'newId'>,
  { seller, id, order, at, type, more }: ToldReturn & { readonly at: Instant },
  party: ReturnParty,
): Record<string, unknown> {
  return ownEvent(type, SOURCES[party], seller, newId(), at, { returnId: id, orderId: order, ...more });
}
