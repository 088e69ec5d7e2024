import { z } from 'zod';
import type { Screened } from '../../rulebook/messages/screening.ts';
import { inTransaction } from '../postgres/transaction.ts';
import type { ThreadParts } from './parts.ts';
import { findQuickReplies, writeQuickReplies } from './quick-reply-store.ts';

/** A seller's own texts to answer with. */
export type QuickReplies = { readonly version: number; readonly own: readonly string[] };

const kept = z.array(z.string());

/** What a seller keeps. */
export async function quickRepliesOf({ pool, texts }: ThreadParts, seller: string): Promise<QuickReplies> {
  const row = await findQuickReplies(pool, seller);
  if (row === undefined) return { version: 0, own: [] };
  const text = (await texts.read(pool, seller, [row.text_ref])).get(row.text_ref);
  return { version: row.version, own: text === undefined ? [] : kept.parse(JSON.parse(text)) };
}

/** Why nothing was kept: somebody else changed it meanwhile, or a text is not one that could be sent. */
export type ReplyRefusal =
  | { readonly refused: 'changed-meanwhile' }
  | { readonly refused: 'found'; readonly at: number; readonly kinds: Screened['findings'][number]['kind'][] };

/** Keeps a list in place of the one before. Each text is screened as a message is, by itself. */
export async function changeQuickReplies(
  parts: ThreadParts,
  seller: string,
  { version, own }: QuickReplies,
): Promise<QuickReplies | ReplyRefusal> {
  const { pool, texts, now } = parts;
  const policy = await parts.policy();
  for (const [at, text] of own.entries()) {
    const { verdict, findings } = parts.screen(policy, { text, sender: 'seller', earlier: [], known: [] });
    if (verdict !== 'deliver') return { refused: 'found', at, kinds: [...new Set(findings.map(({ kind }) => kind))] };
  }
  const next = version + 1;
  return inTransaction(pool, async (transaction): Promise<QuickReplies | ReplyRefusal> => {
    const before = await findQuickReplies(transaction, seller, true);
    if ((before?.version ?? 0) !== version) return { refused: 'changed-meanwhile' };
    const ref = await texts.keep(transaction, seller, JSON.stringify(own), now());
    if (!(await writeQuickReplies(transaction, seller, { version: next, text_ref: ref }))) {
      await texts.destroy(transaction, seller, ref);
      return { refused: 'changed-meanwhile' };
    }
    if (before !== undefined) await texts.destroy(transaction, seller, before.text_ref);
    return { version: next, own };
  });
}
