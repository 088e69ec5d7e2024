import { INQUIRY_NOTICE as SAYS } from '../../../words/inquiry-notices-en.ts';
import { NOTICE_TITLES, NOTICE_WORDS, NOTICE_SENTENCES as SAY } from '../../../words/notices-en.ts';
import { due, said } from '../../../words/said.ts';
import type { InquiryNews } from '../inquiries.ts';
import { partsOf } from './compose.ts';
import type { Letter } from './letter.ts';

/** The notice of an inquiry that concerns a seller: no accusation, what goes on, how to reply by when; and of its end. */
export function inquiryLetter(news: InquiryNews): Letter {
  return {
    words: NOTICE_WORDS,
    title: said(NOTICE_TITLES[news.type]) as Letter['title'],
    parts: partsOf({ ...partsFor(news), ask: [said(SAY.ask)] }),
  };
}

function partsFor(news: InquiryNews): Parameters<typeof partsOf>[0] {
  const at = { at: { at: news.at } };
  switch (news.type) {
    case 'inquiry.concerns':
      return {
        what: [said(SAYS.concerns.what, at)],
        works: [said(SAYS.concerns.works)],
        todo: [said(SAYS.concerns.todo, { until: due(news.replyUntil) }), said(SAYS.concerns.early)],
      };
    case 'inquiry.closed':
      return {
        what: [said(SAYS.closed.what, at), said(news.confirmed ? SAYS.closed.confirmed : SAYS.closed.nothing)],
        works: [said(SAYS.closed.works)],
      };
  }
}
