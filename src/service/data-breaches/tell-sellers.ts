import { type BreachAct, type DataBreach, untoldSellers } from '../../rulebook/data-breaches/breach.ts';
import { isSecret } from '../../rulebook/data-breaches/secrecy.ts';
import { PLATFORM } from '../../rulebook/ids.ts';
import type { Instant } from '../../rulebook/instant.ts';
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
            body: {
              ...{ type: 'inquiry.concerns', inquiry: id, at },
              replyUntil: formatTimestamp(act.at + breach.rules.replyWithin),
            },
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

/** When the sellers of whom something was stopped are told by themselves; undefined: nobody waits to be told. */
export function tellAt(breach: DataBreach, now: Instant): Instant | undefined {
  if (untoldSellers(breach).length === 0) return undefined;
  return isSecret(breach, now) ? breach.secrecy?.until : now;
}

/** Tells each of them, as acts of the platform's own, where nobody keeps it secret (any longer). */
export async function tellUntold(
  kept: KeptBreach,
  now: Instant,
  keep: (before: KeptBreach, act: BreachAct) => Promise<KeptBreach>,
): Promise<KeptBreach> {
  if (kept.breach.status === 'closed' || isSecret(kept.breach, now)) return kept;
  let after = kept;
  for (const seller of untoldSellers(kept.breach))
    after = await keep(after, { type: 'tell_seller', by: PLATFORM, at: now, seller });
  return after;
}
