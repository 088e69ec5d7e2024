import { fill } from '../../words/fill.ts';
import { MESSAGES_TEXT as TEXT } from '../../words/messages-en.ts';
import { returnOrDispute } from '../../words/return-dispute-names-en.ts';
import type { Audience, ThreadSummary } from './shapes.ts';

/** What a conversation is called: `Order O-1, return R-7`, or `Order O-1, return` where nobody knows the id; to a customer with the shop. */
export function nameOf(
  { order, shop, about }: Pick<ThreadSummary, 'order' | 'shop' | 'about'>,
  audience: Audience,
): string {
  const whole = audience === 'seller' ? fill(TEXT.order, { order }) : fill(TEXT.from, { shop, order });
  const part = partOf(about);
  return part === undefined ? whole : `${whole}, ${part}`;
}

/** `return R-7`; undefined for the conversation about the order as a whole. */
export function partOf({ kind, id = '' }: ThreadSummary['about']): string | undefined {
  return kind === 'order' ? undefined : returnOrDispute(kind, id);
}
