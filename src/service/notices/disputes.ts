import { z } from 'zod';
import { RULINGS } from '../../rulebook/disputes/reasons.ts';
import { DISPUTE_OUTCOMES, DISPUTE_REASONS } from '../../rulebook/facts/choices.ts';
import { instant } from '../http/shapes.ts';
import type { Recipient } from '../ledger/relay.ts';
import { disputeLetter } from './letter/disputes.ts';
import { nameOfKey } from './name-of-key.ts';
import type { NoticeParts } from './notices.ts';
import { hasNotice } from './store.ts';
import { writeNotice } from './write.ts';

/** What sellers are told of disputes; what they have done themselves they know. */
const KINDS = [
  'dispute.opened',
  'dispute.overdue',
  'dispute.resolved',
  'dispute.reopened',
  'dispute.reviewed',
] as const;

const disputeNews = z.object({
  type: z.enum(KINDS),
  order: z.string(),
  dispute: z.string(),
  at: instant,
  reason: z.enum(DISPUTE_REASONS).nullable(),
  answerBy: instant.optional(),
  until: instant.optional(),
  outcome: z.enum(DISPUTE_OUTCOMES).optional(),
  reasons: z.array(z.enum(RULINGS)).optional(),
});
export type DisputeNews = z.output<typeof disputeNews>;

/** Writes what a seller is told of disputes; follows the outbox. The same message a second time changes nothing. */
export function tellDisputes(parts: Pick<NoticeParts, 'pool' | 'team' | 'sendsMail' | 'now'>): Recipient {
  return async ({ seller_id: seller, key, topic, body }) => {
    if (topic !== 'dispute') return;
    const { data: news } = disputeNews.safeParse(body);
    if (news === undefined) return;
    const notice = nameOfKey('q', key);
    if (await hasNotice(parts.pool, seller, notice)) return;
    await writeNotice(parts, {
      ...{ seller, notice, kind: news.type, at: Date.parse(news.at), sequence: 0, action: null },
      ...{ facts: news, letter: disputeLetter(news), remindAt: null },
    });
  };
}
