import { writeThreadId } from '../../rulebook/threads/thread-id.ts';
import type { OfThread, ThreadParts } from './parts.ts';

/** By what live views of a conversation are woken: ids, nothing that was said. */
export function wakeName({ seller, order, about }: OfThread): string {
  return `${seller}/${writeThreadId({ order, about })}`;
}

/** Wakes whoever looks at a conversation, on any server. After the commit; what is missed is read at the next beat of the view. */
export async function tellThread({ listener }: Pick<ThreadParts, 'listener'>, of: OfThread): Promise<void> {
  // What was done is done, whoever hears of it when.
  await listener.tell(wakeName(of)).catch(() => undefined);
}
