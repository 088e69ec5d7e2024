import { DISPUTE_NOTICE as SAYS } from '../../../words/dispute-notices-en.ts';
import { DISPUTE_REASON_NAMES, OUTCOME_SENTENCES, RULING_SENTENCES } from '../../../words/dispute-rulings-en.ts';
import { NOTICE_TITLES, NOTICE_WORDS, NOTICE_SENTENCES as SAY } from '../../../words/notices-en.ts';
import { due, said } from '../../../words/said.ts';
import type { DisputeNews } from '../disputes.ts';
import { partsOf } from './compose.ts';
import type { Letter } from './letter.ts';

/** The notice of a step of a dispute: what happened, what it counts as, what can be done by when. Nothing that anybody wrote. */
export function disputeLetter(news: DisputeNews): Letter {
  return {
    words: NOTICE_WORDS,
    title: said(NOTICE_TITLES[news.type], { order: { id: news.order } }) as Letter['title'],
    parts: partsOf({ ...partsFor(news), ask: [said(SAY.ask)] }),
  };
}

function partsFor(news: DisputeNews): Parameters<typeof partsOf>[0] {
  const { type, at, answerBy, until } = news;
  const order = { id: news.order };
  const outcome = news.outcome === undefined ? '' : OUTCOME_SENTENCES[news.outcome];
  switch (type) {
    case 'dispute.opened': {
      const reason = (news.reason === null ? 'Something else' : DISPUTE_REASON_NAMES[news.reason]).toLowerCase();
      const isAsked = answerBy !== undefined;
      return {
        what: [
          said(SAYS.opened.what, { at: { at }, order, reason }),
          ...(isAsked ? [] : [said(SAYS.opened.marketplace)]),
        ],
        works: [said(SAYS.opened.works)],
        todo: isAsked
          ? [said(SAYS.opened.todo, { by: due(answerBy) }), said(SAYS.opened.silence)]
          : [said(SAY.nothingToDo)],
      };
    }
    case 'dispute.overdue':
      return {
        what: [said(SAYS.overdue.what, { order })],
        works: [said(SAYS.overdue.works)],
        todo: [said(SAYS.overdue.todo)],
      };
    case 'dispute.resolved':
      return {
        what: [said(SAYS.resolved.what, { at: { at }, order, outcome }), ...reasonsSaid(news)],
        works: [countsSaid(news)],
        ...(until !== undefined && { appeal: [said(SAYS.resolved.again, { until: due(until) })] }),
      };
    case 'dispute.reopened':
      return {
        what: [said(SAYS.reopened.what, { order })],
        ...(until !== undefined && { works: [said(SAYS.reopened.works, { until: due(until) })] }),
      };
    case 'dispute.reviewed':
      return {
        what: [said(SAYS.reviewed.what, { at: { at }, order, outcome }), ...reasonsSaid(news)],
        works: [countsSaid(news)],
      };
  }
}

function reasonsSaid({ reasons = [] }: DisputeNews) {
  return reasons.map((ruling) => said(SAYS.resolved.because, { reason: RULING_SENTENCES[ruling] }));
}

function countsSaid({ outcome }: DisputeNews) {
  return said(outcome === 'seller_fault' ? SAYS.resolved.counts : SAYS.resolved.countsNot);
}
