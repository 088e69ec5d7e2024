import { createHash } from 'node:crypto';
import { z } from 'zod';
import { LISTING_FINDINGS } from '../../rulebook/facts/choices.ts';
import { RESTORED_WHY } from '../../rulebook/listings/listing.ts';
import { RULINGS } from '../../rulebook/listings/reasons.ts';
import { instant } from '../http/shapes.ts';
import type { Recipient } from '../ledger/relay.ts';
import { listingLetter } from './letter/listings.ts';
import type { NoticeParts } from './notices.ts';
import { hasNotice } from './store.ts';
import { writeNotice } from './write.ts';

const about = { listing: z.string(), at: instant };
const found = { finding: z.enum(LISTING_FINDINGS), reasons: z.array(z.enum(RULINGS)) };

/** What sellers are told of their listings. */
const listingNews = z.discriminatedUnion('type', [
  z.object({ type: z.literal('listing.found'), ...about, ...found }),
  z.object({ type: z.literal('listing.taken_down'), ...about, ...found, until: instant }),
  z.object({ type: z.literal('listing.restored'), ...about, why: z.enum(RESTORED_WHY) }),
  z.object({ type: z.literal('listing.kept'), ...about, appealed: z.boolean() }),
]);
export type ListingNews = z.output<typeof listingNews>;

/** Writes what a seller is told of a listing; follows the outbox. The same message a second time changes nothing. */
export function tellListings(parts: Pick<NoticeParts, 'pool' | 'team' | 'sendsMail' | 'now'>): Recipient {
  return async ({ seller_id: seller, key, topic, body }) => {
    if (topic !== 'listing') return;
    const { data: news } = listingNews.safeParse(body);
    if (news === undefined) return;
    const notice = noticeOf(key);
    if (await hasNotice(parts.pool, seller, notice)) return;
    await writeNotice(parts, {
      ...{ seller, notice, kind: news.type, at: Date.parse(news.at), sequence: 0, action: null },
      ...{ facts: news, letter: listingLetter(news), remindAt: null },
    });
  };
}

/** A notice is named by a letter and digits: those of what it follows from, as a digest. */
function noticeOf(key: string): string {
  const digest = createHash('sha256').update(key).digest();
  return `q${digest.readBigUInt64BE(0) / 10n}`;
}
