import { RUNGS, type Rung } from '../../rulebook/policy/policy.ts';
import { RUNGS as RUNG_WORDS } from '../../words/console-en.ts';
import { GUIDE_BLOCKS as WORDS } from '../../words/guide-en.ts';
import { table } from './markdown-text.ts';

const PAGE_OF: Readonly<Record<Rung, string>> = {
  good: '/guide/ladder#in-good-standing',
  warned: '/guide/warnings',
  restricted: '/guide/restrictions',
  suspended: '/guide/suspensions',
  removed: '/guide/removal',
};

/** The rungs from the lowest to the last, with what each means: the same words as in the console. */
export function rungsTable(): string {
  const rows = RUNGS.map((rung) => [`[${RUNG_WORDS[rung].name}](${PAGE_OF[rung]})`, RUNG_WORDS[rung].meaning]);
  return table(WORDS.rungsHead, rows);
}
