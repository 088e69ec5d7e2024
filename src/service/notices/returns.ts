import { z } from 'zod';
import { RETURN_OUTCOMES } from '../../rulebook/facts/choices.ts';
import { instant } from '../http/shapes.ts';
import type { Recipient } from '../ledger/relay.ts';
import { returnLetter } from './letter/returns.ts';
import { nameOfKey } from './name-of-key.ts';
import type { NoticeParts } from './notices.ts';
import { hasNotice } from './store.ts';
import { writeNotice } from './write.ts';

/** What sellers are told of returns. Of what the customer says why there is nothing: of a dispatched order it is not the seller's to read. */
const returnNews = z.discriminatedUnion('type', [
  z.object({
    ...{ type: z.literal('return.requested'), at: instant, return: z.string(), order: z.string() },
    fulfilment: z.enum(['seller', 'dispatched']),
  }),
  z.object({
    ...{ type: z.literal('return.received'), at: instant, return: z.string(), order: z.string() },
    // What people of the shop have said themselves they know.
    by: z.enum(['carrier', 'hub']),
  }),
  z.object({
    ...{ type: z.literal('return.inspected'), at: instant, return: z.string(), order: z.string() },
    ...{ by: z.literal('kingston'), outcome: z.enum(RETURN_OUTCOMES) },
  }),
]);
export type ReturnNews = z.output<typeof returnNews>;

/** Writes what a seller is told of returns; follows the outbox. The same message a second time changes nothing. */
export function tellReturns(parts: Pick<NoticeParts, 'pool' | 'team' | 'sendsMail' | 'now'>): Recipient {
  return async ({ seller_id: seller, key, topic, body }) => {
    if (topic !== 'return') return;
    const { data: news } = returnNews.safeParse(body);
    if (news === undefined) return;
    const notice = nameOfKey('w', key);
    if (await hasNotice(parts.pool, seller, notice)) return;
    await writeNotice(parts, {
      ...{ seller, notice, kind: news.type, at: Date.parse(news.at), sequence: 0, action: null },
      ...{ facts: news, letter: returnLetter(news), remindAt: null },
    });
  };
}
