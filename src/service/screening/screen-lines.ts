import { z } from 'zod';
import { screenMessage } from '../../rulebook/messages/screen.ts';
import { EARLIER_READ, type EarlierMessage, PARTIES, type Screened } from '../../rulebook/messages/screening.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';

/** A message of a file: `{id, text, [thread], [sender]}` (contract §2). Those of one `thread` are a conversation, in their order. */
export const messageLine = z.strictObject({
  id: z.string().min(1).max(128),
  text: z.string(),
  thread: z.string().min(1).max(128).optional(),
  sender: z.enum(PARTIES).optional(),
});
export type MessageLine = z.output<typeof messageLine>;

/** Conversations that are remembered at once; of those the one that was silent longest is forgotten first. */
const MOST_THREADS = 100_000;

/** Screens messages one after the other, each beside what its conversation has said so far. */
export function createLineScreen(policy: Policy): (message: MessageLine) => Screened {
  const threads = new Map<string, readonly EarlierMessage[]>();
  return ({ text, thread, sender }) => {
    const earlier = (thread === undefined ? undefined : threads.get(thread)) ?? [];
    const screened = screenMessage(policy, { text, sender, earlier, known: [] });
    if (thread !== undefined) {
      threads.delete(thread);
      threads.set(thread, [...earlier.slice(1 - EARLIER_READ), { text, sender }]);
      const [oldest] = threads.keys();
      if (threads.size > MOST_THREADS && oldest !== undefined) threads.delete(oldest);
    }
    return screened;
  };
}
