import { NOTICE_TITLES, NOTICE_WORDS, NOTICE_SENTENCES as SAY } from '../../../words/notices-en.ts';
import { RETURN_NOTICE as SAYS } from '../../../words/return-notices-en.ts';
import { RETURN_OUTCOME_NAMES } from '../../../words/returns-en.ts';
import { said } from '../../../words/said.ts';
import type { ReturnNews } from '../returns.ts';
import { partsOf } from './compose.ts';
import type { Letter } from './letter.ts';

/** The notice of a step of a return: what happened and what is to be done; an id, never who sends it or why. */
export function returnLetter(news: ReturnNews): Letter {
  return {
    words: NOTICE_WORDS,
    title: said(NOTICE_TITLES[news.type], { order: { id: news.order } }) as Letter['title'],
    parts: partsOf({ ...partsFor(news), ask: [said(SAY.ask)] }),
  };
}

function partsFor(news: ReturnNews): Parameters<typeof partsOf>[0] {
  const { at } = news;
  const order = { id: news.order };
  switch (news.type) {
    case 'return.requested': {
      const isOwn = news.fulfilment === 'seller';
      return {
        what: [said(SAYS.requested.what, { at: { at }, order })],
        works: [said(SAYS.requested.works)],
        todo: isOwn ? [said(SAYS.requested.todo)] : [said(SAYS.hub), said(SAY.nothingToDo)],
      };
    }
    case 'return.received':
      return {
        what: [said(news.by === 'hub' ? SAYS.received.hub : SAYS.received.carrier, { at: { at }, order })],
        todo: news.by === 'hub' ? [said(SAYS.hub), said(SAY.nothingToDo)] : [said(SAYS.received.todo)],
      };
    case 'return.inspected':
      return {
        what: [said(SAYS.inspected.what, { at: { at }, order, outcome: RETURN_OUTCOME_NAMES[news.outcome] })],
        works: [said(SAYS.inspected.works)],
        todo: [said(SAYS.inspected.todo)],
      };
  }
}
