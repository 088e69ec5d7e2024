import { type BreachAct, REPLY_TIME } from '../../rulebook/data-breaches/breach.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { insertMessages } from '../ledger/outbox-store.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { KeptBreach } from './store.ts';

/** What a seller is told by a notice and by mail: ids and dates, never what somebody wrote. Follows from an act, in its transaction. */
export async function tellSellers(transaction: Transaction, after: KeptBreach, act: BreachAct): Promise<void> {
  const { id, acts, breach } = after;
  const at = formatTimestamp(act.at);
  const news =
    act.type === 'tell_seller'
      ? [
          {
            seller: act.seller,
            body: { type: 'inquiry.concerns', inquiry: id, at, replyUntil: formatTimestamp(act.at + REPLY_TIME) },
          },
        ]
      : act.type === 'sign_off'
        ? Object.entries(breach.sellers).map(([seller, { confirmed }]) => ({
            seller,
            body: { type: 'inquiry.closed', inquiry: id, at, confirmed: confirmed.length > 0 },
          }))
        : [];
  const place = String(acts.length).padStart(6, '0');
  const messages = news.map(({ seller, body }) => ({
    ...{ seller, key: `inquiry/${seller}/${id}/${place}`, topic: 'inquiry' },
    body: JSON.stringify(body),
  }));
  if (messages.length > 0) await insertMessages(transaction, messages, act.at);
}
