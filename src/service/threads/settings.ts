import { inTransaction } from '../postgres/transaction.ts';
import type { ThreadParts } from './parts.ts';
import type { SeenThread } from './read.ts';
import { tellThread } from './tell.ts';
import { lockConversation, lockThread, writeSettings } from './thread-store.ts';
import type { Talker } from './who.ts';

/** What a side can set. */
export type Settings = { readonly muted: boolean; readonly blocked: boolean };

/** Mutes or blocks a conversation for one side. Said again, nothing changes. */
export async function changeSettings(
  parts: ThreadParts,
  { of }: SeenThread,
  { side }: Talker,
  { muted, blocked }: Settings,
): Promise<void> {
  const changed = await inTransaction(parts.pool, async (transaction) => {
    await lockConversation(transaction, of);
    const thread = await lockThread(transaction, of);
    if (thread[`${side}_muted`] === muted && thread[`${side}_blocked`] === blocked) return false;
    await writeSettings(transaction, of, { side, muted, blocked, counter: thread.counter + 1 });
    return true;
  });
  if (changed) await tellThread(parts, of);
}
