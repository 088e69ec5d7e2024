import { DAY } from '../../rulebook/instant.ts';
import { RUNGS as RUNG_WORDS } from '../../words/console-en.ts';
import { GUIDE, GUIDE_FIGURES as WORDS } from '../../words/guide-en.ts';
import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import { capital, count, days, percentage } from '../../words/quantities-en.ts';
import { type Html, html } from '../http/reference/html.ts';
import type { Book } from './book.ts';
import { guideFrame } from './guide-frame.ts';
import {
  ACTIONS_OVER,
  type ActionsShown,
  APPEALS_OVER,
  LEAST_APPEALS,
  LEAST_SELLERS,
  type Practice,
  type RungShown,
  type Shown,
} from './practice.ts';
import { tableView } from './table-view.ts';

/** What the rules come to in practice. `time`: when it was counted, in words. */
export function practiceView(book: Book, practice: Practice, time: string): string {
  const main = html`<h1>${WORDS.title}</h1>
<p class="lead">${WORDS.lead(days([ACTIONS_OVER / DAY]), count(LEAST_SELLERS))}</p><p class="about">${WORDS.asOf(time)}</p>
<h2 id="rungs">${WORDS.rungs}</h2>${rungsView(practice.rungs)}
<h2 id="actions">${WORDS.actions}</h2>${actionsView(practice.actions)}
<h2 id="appeals">${WORDS.appeals}</h2><p>${appealsText(practice)}</p>`;
  return guideFrame(book, { title: `${WORDS.title} · ${GUIDE.figures}`, main });
}

function rungsView(rungs: readonly RungShown[] | undefined): Html {
  if (rungs === undefined) return html`<p>${WORDS.noSellers}</p>`;
  const rows = rungs.map(({ rung, sellers, share }) => [
    RUNG_WORDS[rung].name,
    shownText(sellers),
    share === undefined ? WORDS.noShare : percentage(share),
  ]);
  return tableView(WORDS.rungs, WORDS.rungsHead, rows);
}

function actionsView(actions: readonly ActionsShown[]): Html {
  if (actions.length === 0) return html`<p>${WORDS.noActions}</p>`;
  const rows = actions.map(({ category, counts }) => [
    capital(POLICY_TERMS.category[category]),
    ...counts.map(shownText),
  ]);
  return tableView(WORDS.actions, WORDS.actionsHead, rows);
}

function shownText(shown: Shown): string {
  if (shown === 'few') return WORDS.few(LEAST_SELLERS);
  return shown === 'hidden' ? WORDS.hidden : shown.toLocaleString('en');
}

function appealsText({ appeals }: Practice): string {
  const over = days([APPEALS_OVER / DAY]);
  if (appeals === undefined) return WORDS.appealsFew(LEAST_APPEALS, over);
  const { decided, overturned } = appeals;
  return WORDS.overturned(percentage(Math.round((overturned / decided) * 100) / 100), count(decided), over);
}
