import type { FindingKind } from '../../rulebook/policy/screening.ts';
import type { NotWritable } from '../../rulebook/threads/may-write.ts';
import type { MessageState } from '../../rulebook/threads/message-state.ts';
import { deliveredBetween, findMessage } from './message-store.ts';
import { openMessages } from './opened.ts';
import type { OfThread, ThreadParts } from './parts.ts';
import { seeThread } from './read.ts';
import { send } from './send.ts';

/** What a customer has not read of a conversation. */
type Unread = {
  readonly isOpen: boolean;
  readonly muted: boolean;
  /** As it was delivered: what is held or blocked is not among them. */
  readonly messages: readonly { readonly place: number; readonly text: string; readonly pictures: number }[];
};

/** Of the seller’s messages after a place, and up to another one where it is given, those that the customer has not read. Undefined: there is no such conversation. */
export async function unreadByCustomer(
  parts: ThreadParts,
  of: OfThread,
  { after, to, most }: { readonly after: number; readonly to: number | undefined; readonly most: number },
): Promise<Unread | undefined> {
  const found = await seeThread(parts, of, 'customer');
  if (found === undefined) return undefined;
  const { row, seen } = found;
  const from = Math.max(after, row.customer_read);
  const rows = await deliveredBetween(parts.pool, of, { from, to, most });
  const opened = await openMessages(parts, of, rows);
  const messages = opened.flatMap(({ row: { place, pictures }, delivered }) =>
    delivered === undefined ? [] : [{ place, text: delivered, pictures }],
  );
  return { isOpen: seen.standing.state === 'open', muted: row.customer_muted, messages };
}

/** Whether a conversation is open (policy §5). */
export async function isOpen(parts: ThreadParts, of: OfThread): Promise<boolean> {
  return (await seeThread(parts, of, 'customer'))?.seen.standing.state === 'open';
}

/** What became of a message that a customer sent by mail. */
type SentByMail =
  | { readonly outcome: MessageState | 'coached'; readonly kinds: readonly FindingKind[] }
  | { readonly outcome: 'refused'; readonly why: NotWritable | 'unknown' }
  | { readonly outcome: 'sent-otherwise' };

/** Sends what a customer wrote by mail, as if they had written it on the page. */
export async function sendByMail(
  parts: ThreadParts,
  of: OfThread,
  customer: string,
  { id, text }: { readonly id: string; readonly text: string },
): Promise<SentByMail> {
  const answer = await send(
    parts,
    of,
    { side: 'customer', person: customer },
    { id, text, coached: false, pictures: [] },
  );
  if ('refused' in answer) {
    const { why } = answer.refused;
    if (why === 'unknown-picture') throw new Error('a message by mail has no pictures');
    return why === 'sent-otherwise' ? { outcome: why } : { outcome: 'refused', why };
  }
  if ('coached' in answer) return { outcome: 'coached', kinds: kindsOf(answer.coached) };
  const row = await findMessage(parts.pool, of.seller, answer.message);
  if (row === undefined) throw new Error('a message that was just sent is not there');
  return { outcome: row.state, kinds: kindsOf(row) };
}

function kindsOf({ findings }: { readonly findings: readonly { readonly kind: FindingKind }[] }) {
  return [...new Set(findings.map(({ kind }) => kind))];
}
