import { LISTING_NOTICE as SAYS } from '../../../words/listing-notices-en.ts';
import { FINDING_SENTENCES, LISTING_RULING_SENTENCES, RESTORED_SENTENCES } from '../../../words/listing-rulings-en.ts';
import { NOTICE_TITLES, NOTICE_WORDS, NOTICE_SENTENCES as SAY } from '../../../words/notices-en.ts';
import { due, said } from '../../../words/said.ts';
import type { ListingNews } from '../listings.ts';
import { partsOf } from './compose.ts';
import type { Letter } from './letter.ts';

/** The notice of what became of a listing: what was found and why, what follows, what can be done by when. */
export function listingLetter(news: ListingNews): Letter {
  return {
    words: NOTICE_WORDS,
    title: said(NOTICE_TITLES[news.type], { listing: { id: news.listing } }) as Letter['title'],
    parts: partsOf({ ...partsFor(news), ask: [said(SAY.ask)] }),
  };
}

function partsFor(news: ListingNews): Parameters<typeof partsOf>[0] {
  const about = { at: { at: news.at }, listing: { id: news.listing } };
  switch (news.type) {
    case 'listing.found':
      return {
        what: [said(SAYS.found.what, { ...about, finding: FINDING_SENTENCES[news.finding] }), ...reasonsSaid(news)],
        works: [said(SAYS.found.works)],
        todo: [said(SAYS.found.todo)],
      };
    case 'listing.taken_down':
      return {
        what: [said(SAYS.takenDown.what, { ...about, finding: FINDING_SENTENCES[news.finding] }), ...reasonsSaid(news)],
        works: [said(SAYS.takenDown.works)],
        todo: [said(SAYS.takenDown.todo)],
        appeal: [said(SAYS.takenDown.appeal, { until: due(news.until) })],
      };
    case 'listing.restored':
      return { what: [said(SAYS.restored.what, { ...about, why: RESTORED_SENTENCES[news.why] })] };
    case 'listing.kept':
      return {
        what: [said(news.appealed ? SAYS.kept.appeal : SAYS.kept.again, about)],
        todo: [said(SAYS.kept.todo)],
      };
  }
}

function reasonsSaid({ reasons }: Extract<ListingNews, { reasons: unknown }>) {
  return reasons.map((ruling) => said(SAYS.found.because, { reason: LISTING_RULING_SENTENCES[ruling] }));
}
