import type { ListedThreads } from './list.ts';
import { listThreads } from './list.ts';
import type { ThreadParts } from './parts.ts';

/** A conversation in which something of a customer's is unread; `turn`: whose it is to write. */
export type WaitingThread = {
  readonly thread: string;
  readonly order: string;
  /** When something was said last, RFC 3339. */
  readonly at: string;
  readonly turn: 'seller' | 'customer';
};

/** No mail tells more; the list does. */
const MOST = 20;

/** The conversations of a seller in which something is unread and that nobody has muted, the latest first. Nothing that was said. */
export async function waitingThreads(
  parts: ThreadParts,
  seller: string,
): Promise<{ readonly count: number; readonly threads: readonly WaitingThread[] }> {
  const talker = { side: 'seller', seller, person: '', role: 'seller-member' } as const;
  const asked = { after: undefined, limit: MOST, order: undefined, show: 'unread', words: false } as const;
  const { items, unread } = await listThreads(parts, talker, asked);
  const threads = items.flatMap(toWaiting);
  return { count: Math.max(unread, threads.length), threads };
}

function toWaiting({ id, order, muted, latest }: ListedThreads['items'][number]): readonly WaitingThread[] {
  if (muted || latest === undefined) return [];
  const turn = latest.sender === 'customer' ? 'seller' : 'customer';
  return [{ thread: id, order, at: String(latest.at), turn }];
}
