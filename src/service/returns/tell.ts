import type { Instant } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { insertMessages } from '../ledger/outbox-store.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { OfReturn } from './store.ts';

/** What of a return the marketplace's systems are told, besides what they told themselves. */
export type ToldReturn = OfReturn & {
  readonly order: string;
  readonly at: Instant;
  readonly type:
    | 'return.requested'
    | 'return.sent'
    | 'return.received'
    | 'return.inspected'
    | 'return.closed'
    | 'return.due';
  readonly more?: Readonly<Record<string, string>>;
};

/** In which order a return goes through its steps: keys of one length leave in the order of instant and step. */
const STEPS: readonly ToldReturn['type'][] = [
  'return.requested',
  'return.sent',
  'return.received',
  'return.due',
  'return.inspected',
  'return.closed',
];

/** Puts what was done into the outbox, in the transaction that does it. */
export async function tellReturn(transaction: Transaction, told: ToldReturn, wall: Instant): Promise<void> {
  const { seller, id, order, at, type, more } = told;
  const body = JSON.stringify({ type, at: formatTimestamp(at), return: id, order, ...more });
  const key = `return/${seller}/${id}/${at}/${STEPS.indexOf(type)}`;
  await insertMessages(transaction, [{ seller, key, topic: 'return', body }], wall);
}
