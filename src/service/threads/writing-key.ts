import type { Policy } from '../../rulebook/policy/policy.ts';
import type { NotWritable } from '../../rulebook/threads/may-write.ts';
import type { OfThread, ThreadParts } from './parts.ts';
import { aboutOf, knownNames, type SeenOrder, seeOrder } from './see.ts';
import { type ConversationRow, findConversation, findThread } from './thread-store.ts';
import type { Talker } from './who.ts';
import { writableBy } from './writable.ts';

/** Why a message is not sent. `sent-otherwise`: the id was used for something else; `unknown-picture`: one of its pictures is not there. */
export type SendRefusal =
  | { readonly why: 'unknown' }
  | { readonly why: NotWritable; readonly action: string | undefined }
  | { readonly why: 'sent-otherwise' }
  | { readonly why: 'unknown-picture'; readonly picture: string };

/** The key to seal with what somebody writes or uploads now, and which of the order's keys it is. */
export type WritingKey = { readonly key: Buffer; readonly generation: number };

/** The same, with the numbers and names of the marketplace's own that screening knows. */
type KeyAndKnown = WritingKey & { readonly known: readonly string[] };

/** The key of the conversations of an order for somebody who may write in one. Made only when there is something to seal. */
export async function keyFor(
  parts: ThreadParts,
  of: OfThread,
  { side }: Talker,
  { customerData }: Policy,
): Promise<KeyAndKnown | { readonly refused: SendRefusal }> {
  const [conversation, thread] = await Promise.all([findConversation(parts.pool, of), findThread(parts.pool, of)]);
  const seen = await parts.ledger.look(of.seller, (docket) => seeOrder(docket, customerData, of.order, conversation));
  const about = seen && aboutOf(seen, of);
  if (seen === undefined || about === undefined) return { refused: { why: 'unknown' } };
  if (seen.known === undefined) return { refused: side === 'seller' ? { why: 'unknown' } : notWritable('over', seen) };
  const may = writableBy(side, seen, about, thread ?? NOT_BLOCKED, 'customer');
  if (!may.allowed) return { refused: notWritable(may.why, seen) };
  const generation = nextGeneration(conversation);
  const key = await parts.keys.take({ ...of, generation });
  // Destroyed in this moment: it is not written down yet.
  return key === undefined ? { refused: notWritable('over', seen) } : { key, generation, known: knownNames(of, seen) };
}

const NOT_BLOCKED = { seller_blocked: false, customer_blocked: false };

/** What was destroyed stays so: what is written afterwards has a further key. */
export function nextGeneration(conversation: ConversationRow | undefined): number {
  if (conversation === undefined) return 1;
  return conversation.destroyed_at === null ? conversation.generation : conversation.generation + 1;
}

export function notWritable(why: NotWritable, { restrictedBy }: Pick<SeenOrder, 'restrictedBy'>): SendRefusal {
  return { why, action: why === 'restricted' ? restrictedBy : undefined };
}
