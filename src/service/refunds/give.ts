import { parseFact } from '../../rulebook/facts/parse.ts';
import type { Money } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Judged } from '../../rulebook/marketplace.ts';
import { orderFactsOf } from '../../rulebook/order-facts.ts';
import { decideRefund, leftOf, type RefundRefusal } from '../../rulebook/refunds/refund.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { ownEvent } from '../events/own-event.ts';
import { insertMessages } from '../ledger/outbox-store.ts';
import type { Transaction } from '../postgres/transaction.ts';
import { writtenAmount } from './amounts.ts';
import { type KnownMoney, moneyOf } from './known.ts';
import type { RefundParts } from './parts.ts';
import { type OfOrder, paidFor, refundsOf } from './store.ts';

/** A refund that somebody gives. The id is made where it is given: the same one again pays nothing more. */
export type Giving = OfOrder & {
  readonly id: string;
  readonly by: 'seller' | 'platform';
  readonly person: string;
  readonly amount: Money;
  /** What had been paid back when it was looked at, in minor units; undefined: whatever it is. */
  readonly seenRefunded: number | undefined;
  /** Whoever gives it was told what it would count as, and wants it so. */
  readonly warned: boolean;
};

/** Why nothing was paid back. */
export type GiveRefusal =
  | RefundRefusal
  | { readonly code: 'unknown-order' }
  | { readonly code: 'refund-party' }
  | { readonly code: 'refund-sent-otherwise' }
  | { readonly code: 'refund-changed'; readonly refunded: Money };

/** What became of it. `warn`: nothing yet; this is what it would lead to. */
export type Given =
  | { readonly given: true; readonly isNew: boolean }
  | { readonly warn: { readonly waits: string | undefined; readonly decided: readonly Judged[] } }
  | { readonly refused: GiveRefusal };

/** Pays back, with its event, in one transaction that nobody else's refund of the order comes into; or says why not. */
export async function giveRefund(parts: RefundParts, giving: Giving): Promise<Given> {
  const { seller } = giving;
  if (giving.by === 'platform' && (await parts.sidesOf(giving)).includes(giving.person))
    return { refused: { code: 'refund-party' } };
  let warned: { readonly known: KnownMoney; readonly at: Instant } | undefined;
  let isNew = true;
  const recorded = await parts.ledger.record<GiveRefusal>(seller, async (docket, at, transaction) => {
    [warned, isNew] = [undefined, true];
    const facts = orderFactsOf(docket, giving.order);
    if (facts === undefined) return { refused: { code: 'unknown-order' } };
    const known = await moneyOf(parts, transaction, giving, facts);
    const before = known.refunds.find(({ event_id }) => event_id === eventId(giving.id));
    if (before !== undefined) {
      isNew = false;
      const isSame = before.amount === giving.amount.minor && before.currency === giving.amount.currency;
      return isSame ? { events: [] } : { refused: { code: 'refund-sent-otherwise' } };
    }
    const changed = changedSince(known, giving);
    if (changed !== undefined) return { refused: changed };
    const decided = decideRefund({
      ...{ paid: known.paid, refunded: known.refunded, asked: giving.amount, reviewed: known.reviewed },
      // The marketplace counts nothing against itself.
      warned: giving.warned || giving.by === 'platform',
    });
    if ('refused' in decided) return { refused: decided.refused };
    if ('warn' in decided) {
      warned = { known, at };
      return { events: [] };
    }
    await tellRefund(transaction, { ...giving, amount: decided.give, reviewed: decided.reviewed, at });
    await parts.settled(transaction, { seller, order: giving.order, at });
    if (giving.by === 'platform')
      await parts.writeActs(transaction, [
        { act: 'refund.issued', at, by: giving.person, seller, order: giving.order, about: giving.id },
      ]);
    return { events: [refundEvent({ ...giving, reviewed: decided.reviewed, at })] };
  });
  if ('refused' in recorded) return recorded;
  if (warned === undefined) return { given: true, isNew };
  const { known, at } = warned;
  return { warn: { waits: known.waits, decided: await rehearse(parts, giving, at) } };
}

/** Somebody paid something back between the look and this. */
function changedSince({ paid, refunded }: KnownMoney, { seenRefunded }: Giving): GiveRefusal | undefined {
  if (seenRefunded === undefined || paid === undefined) return undefined;
  const minor = paid.minor - leftOf(paid, refunded);
  return minor === seenRefunded ? undefined : { code: 'refund-changed', refunded: { minor, currency: paid.currency } };
}

function eventId(id: string): string {
  return `refund-${id}`;
}

type Paid = Pick<Giving, 'seller' | 'order' | 'id' | 'by' | 'amount'> & {
  readonly reviewed: boolean;
  readonly at: Instant;
};

function refundEvent({ seller, order, id, by, amount, reviewed, at }: Paid): Record<string, unknown> {
  const data = { orderId: order, by, amount: writtenAmount(amount), reviewed };
  return ownEvent('refund.issued', by === 'seller' ? '/seller' : '/staff', seller, eventId(id), at, data);
}

/** The marketplace's systems pay: this tells them so, once. */
async function tellRefund(transaction: Transaction, paid: Paid): Promise<void> {
  const { seller, order, id, by, amount, reviewed, at } = paid;
  const told = { type: 'refund.issued', at: formatTimestamp(at), refund: id, order, by, reviewed };
  const body = JSON.stringify({ ...told, amount: writtenAmount(amount) });
  await insertMessages(
    transaction,
    [{ seller, key: `refund.issued/${seller}/${order}/${id}`, topic: 'return', body }],
    at,
  );
}

/** What would be decided if it were given: on a copy, nothing of it is kept. */
async function rehearse(parts: RefundParts, giving: Giving, at: Instant): Promise<readonly Judged[]> {
  const fact = parseFact(refundEvent({ ...giving, reviewed: false, at }), Number.POSITIVE_INFINITY);
  if (fact.type !== 'refund.issued') throw new Error(`a refund was read as ${fact.type}`);
  const decided = await parts.ledger.rehearse(giving.seller, (docket, judged) => {
    docket.fold(fact, docket.clock);
    return [...judged];
  });
  return decided ?? [];
}

/** The marketplace's refund of all that is left of an order's price, for what the hub has found; with what is told of it. */
export async function refundLeftOf(
  transaction: Transaction,
  { seller, order, at, id }: OfOrder & { readonly at: Instant; readonly id: string },
): Promise<readonly Record<string, unknown>[]> {
  const paid = await paidFor(transaction, { seller, order });
  if (paid === undefined) return [];
  const refunds = await refundsOf(transaction, { seller, order });
  const refunded = refunds.map(({ amount, currency }) => ({ minor: amount, currency }));
  const asked = { minor: leftOf(paid, refunded), currency: paid.currency };
  const decided = decideRefund({ paid, refunded, asked, reviewed: true, warned: true });
  if (!('give' in decided)) return [];
  const giving = { seller, order, id, by: 'platform', amount: asked, reviewed: true, at } as const;
  await tellRefund(transaction, giving);
  return [refundEvent(giving)];
}
