import { createHash } from 'node:crypto';
import { z } from 'zod';
import { instant } from '../http/shapes.ts';
import type { Recipient } from '../ledger/relay.ts';
import { inquiryLetter } from './letter/inquiries.ts';
import type { NoticeParts } from './notices.ts';
import { hasNotice } from './store.ts';
import { writeNotice } from './write.ts';

const about = { inquiry: z.uuid(), at: instant };

/** What sellers are told of an inquiry into a suspected data breach that concerns them. */
const inquiryNews = z.discriminatedUnion('type', [
  z.object({ type: z.literal('inquiry.concerns'), ...about, replyUntil: instant }),
  z.object({ type: z.literal('inquiry.closed'), ...about, confirmed: z.boolean() }),
]);
export type InquiryNews = z.output<typeof inquiryNews>;

/** Writes what a seller is told of an inquiry; follows the outbox. The same message a second time changes nothing. */
export function tellInquiries(parts: Pick<NoticeParts, 'pool' | 'team' | 'sendsMail' | 'now'>): Recipient {
  return async ({ seller_id: seller, key, topic, body }) => {
    if (topic !== 'inquiry') return;
    const { data: news } = inquiryNews.safeParse(body);
    if (news === undefined) return;
    const notice = noticeOf(key);
    if (await hasNotice(parts.pool, seller, notice)) return;
    await writeNotice(parts, {
      ...{ seller, notice, kind: news.type, at: Date.parse(news.at), sequence: 0, action: null },
      ...{ facts: news, letter: inquiryLetter(news), remindAt: null },
    });
  };
}

/** A notice is named by a letter and digits: those of what it follows from, as a digest. */
function noticeOf(key: string): string {
  const digest = createHash('sha256').update(key).digest();
  return `i${digest.readBigUInt64BE(0) / 10n}`;
}
