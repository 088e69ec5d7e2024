import { begin } from '../../rulebook/disputes/decide.ts';
import { type MayOpen, mayOpen } from '../../rulebook/disputes/may-open.ts';
import type { DisputeReason } from '../../rulebook/facts.ts';
import { orderFactsOf } from '../../rulebook/order-facts.ts';
import { ownEvent } from '../events/own-event.ts';
import { insertEntry } from './entry-store.ts';
import type { DisputeParts } from './parts.ts';
import { deadlinesOf, dueOf } from './standing.ts';
import { type DisputeRow, disputesOfOrder, findDispute, insertDispute } from './store.ts';
import { tellDispute } from './tell.ts';
import { keepWords } from './words.ts';

/** A customer opens a dispute. `id`: made by the page, so that what is sent twice is one dispute. */
export type Opening = {
  readonly customer: string;
  readonly order: string;
  readonly id: string;
  readonly reason: DisputeReason;
  readonly text: string;
};

/** Why none is opened. `forgotten`: nothing has happened to the order for so long that only that it was placed is known. */
export type OpenRefusal =
  | { readonly refused: 'no-such-order' | 'forgotten' | 'sent-otherwise' }
  | { readonly refused: 'not-open'; readonly may: Exclude<MayOpen, { may: 'now' }> };

/** Opens one: `dispute.opened` is recorded in one commit with the words and everything that is kept beside them. */
export async function openDispute(
  parts: DisputeParts,
  { customer, order, id, reason, text }: Opening,
): Promise<{ readonly dispute: string; readonly seller: string; readonly isNew: boolean } | OpenRefusal> {
  const own = await parts.ownOrder(customer, order);
  if (own === undefined) return { refused: 'no-such-order' };
  const { seller } = own;
  const of = { seller, dispute: disputeIdOf(id) };
  const policy = await parts.policy();
  let isNew = false;
  const recorded = await parts.ledger.record<OpenRefusal>(seller, async (docket, at, transaction) => {
    isNew = false;
    const known = await findDispute(transaction, of);
    if (known !== undefined) return isSame(known, customer, order, reason) ? { events: [] } : SENT_OTHERWISE;
    const facts = orderFactsOf(docket, order);
    if (facts === undefined) return { refused: { refused: 'forgotten' } };
    const earlier = (await disputesOfOrder(transaction, seller, order)).map(toEarlier);
    const may = mayOpen(policy.disputes, facts, earlier, reason, at);
    if (may.may !== 'now') return { refused: { refused: 'not-open', may } };
    const state = begin(deadlinesOf(policy), facts, at);
    const row = { ...of, order, customer, reason, opened_at: at, state, version: 1, due_at: dueOf(state) ?? null };
    await insertDispute(transaction, { ...row, outcome: null, ended_at: null, reviewed_at: null });
    const place = { seller, known: [order, of.dispute, ...facts.listings], policy, at };
    const words = await keepWords(parts, transaction, place, { text, side: 'customer', toStaff: false });
    await insertEntry(transaction, of, {
      ...{ number: 1, at, move: 'open', by_side: 'customer', person_id: null, outcome: null, reasons: [], ...words },
    });
    const answerBy = state.stage === 'awaiting_answer' ? { answerBy: state.answerBy } : {};
    await tellDispute(transaction, of, 1, { type: 'dispute.opened', order, reason, ...answerBy }, at);
    isNew = true;
    const data = { disputeId: of.dispute, orderId: order, customer, reason };
    return { events: [ownEvent('dispute.opened', '/service', seller, `${of.dispute}-opened`, at, data)] };
  });
  if ('refused' in recorded) return recorded.refused;
  return { ...of, isNew };
}

/** What a dispute of our own pages is called: no dispute of the marketplace’s begins so by chance. */
export function disputeIdOf(id: string): string {
  return `dispute-${id}`;
}

/** A dispute as the rulebook asks about earlier ones. */
export function toEarlier({ dispute: id, reason, outcome }: DisputeRow) {
  return { id, reason: reason ?? undefined, outcome: outcome ?? undefined };
}

const SENT_OTHERWISE = { refused: { refused: 'sent-otherwise' } } as const;

function isSame(row: DisputeRow, customer: string, order: string, reason: DisputeReason): boolean {
  return row.customer === customer && row.order === order && row.reason === reason;
}
