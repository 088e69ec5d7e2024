import type { Choice, Look, Ways, Writing } from './ways.ts';

/** Looks that one hand keeps to; the first that a choice has is the one it takes. */
type Style = readonly Look[];

const WORDS: readonly Look[] = ['long', 'short', 'dotted'];
const FLATS: readonly Look[] = ['behind_comma', 'behind', 'before'];
const DIGITS: readonly Style[] = [
  ['space', 'joined'],
  ['dash', 'joined'],
  ['dot', 'space', 'joined'],
  ['joined', 'space'],
  ['bracket_space', 'dash', 'space'],
  ['bracket_space', 'space'],
  ['bracket_dash', 'dash'],
];

/** Every way in which somebody writes who keeps to one way. */
const STYLES: readonly Style[] = WORDS.flatMap((word) =>
  FLATS.flatMap((flat) =>
    (['plain', 'comma'] as const).map((comma): Style => [word, flat, flat === 'before' ? 'before' : 'behind', comma]),
  ),
);

/** How a value is written by people who do not have it from us: as it was deposited, or throughout in one style. */
export function commonWritings(ways: Ways): readonly Writing[] {
  const isPhone = ways.choices.some(({ ways: looks }) => looks.includes('joined'));
  const styles = isPhone ? DIGITS : STYLES;
  const written = [ways.deposited, ...styles.map((style) => ways.choices.map((choice) => wayIn(choice, style)))];
  const seen = new Set<string>();
  return written.filter((writing) => {
    const key = writing.join(' ');
    return !seen.has(key) && seen.add(key).size > 0;
  });
}

function wayIn({ ways }: Choice, style: Style): number {
  for (const look of style) {
    const way = ways.indexOf(look);
    if (way >= 0) return way;
  }
  return 0;
}
