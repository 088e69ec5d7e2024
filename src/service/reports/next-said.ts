import { fill } from '../../words/fill.ts';
import { percentage } from '../../words/quantities-en.ts';
import { due, type Said, said } from '../../words/said.ts';
import { HOME_TEXT, NEXT_BY, NEXT_WORDS } from '../../words/seller-home-en.ts';
import { decidedBy } from '../../words/seller-told-en.ts';
import { mendSentence, violationInSentence } from '../../words/seller-violations-en.ts';
import { WORTH_A_WORD, wayBack } from '../../words/seller-way-back-en.ts';
import type { Report } from './contract.ts';

type Sources = Pick<Report, 'next' | 'rung' | 'metrics' | 'inForce'>;

/** The one next thing, as on the page of the account's health; or that there is none. */
export function nextSaid({ next, rung, metrics, inForce }: Sources): Said & { readonly title: string } {
  const watched = metrics.find(({ metric }) => next?.code === 'watch' && metric === next.metric);
  if (next === undefined || (watched !== undefined && watched.filled < WORTH_A_WORD))
    return {
      title: HOME_TEXT.nothingTitle,
      ...said(rung === 'good' || next !== undefined ? HOME_TEXT.nothing : HOME_TEXT.nothingNow),
    };
  const action = inForce.find((each) => each.action === next.action);
  const violation = action?.violation ?? next.metric ?? '';
  const values = {
    issue: violationInSentence(violation),
    mend: mendSentence(violation, action?.category ?? ''),
    ...(watched === undefined
      ? {}
      : { percent: percentage(Math.floor(watched.filled * 100) / 100), wayBack: wayBack(watched) }),
  };
  const { title, text } = NEXT_WORDS[next.code];
  const by = next.code === 'await_decision' && action !== undefined ? decidedBy(action) : next.by;
  const words = fill(text, values);
  return {
    title: fill(title, values),
    ...(by === undefined ? said(words) : said(`${NEXT_BY[next.code]}. ${words}`, { by: due(by) })),
  };
}
