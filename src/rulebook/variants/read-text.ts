import { digitsOf, isLeftOut, type Token, tokensOf } from './token.ts';
import type { VariedField } from './value-ways.ts';
import type { Layout, Piece, Ways } from './ways.ts';

/**
 * What of a value stands in a text, choice by choice: the ways in which it may be written there. All of them: that part is not in the
 * text, or does not tell. None: it is written in a way that we never write.
 */
export type Seen = readonly (readonly number[])[];

/** A text that somebody found, read once. */
export type FoundText = {
  readonly text: string;
  readonly words: readonly Token[];
  readonly digits: readonly Token[];
  /** Small letters and capitals are both in it; otherwise neither says anything. */
  readonly hasCases: boolean;
  /** There are commas, full stops or dashes in it; a text without any may have lost them all. */
  readonly hasSigns: boolean;
};

export function readText(text: string): FoundText {
  return {
    text,
    words: tokensOf(text).filter((token) => !isLeftOut(token)),
    digits: digitsOf(text),
    hasCases: /\p{Lu}/u.test(text) && /\p{Ll}/u.test(text),
    hasSigns: /[,.()-]/.test(text),
  };
}

/** How a value is written where it stands in a text; undefined: it is not there. Part of it will do, as long as it is no other value’s. */
export function seenIn(found: FoundText, field: VariedField, ways: Ways): Seen | undefined {
  const tokens = field === 'phone' ? found.digits : found.words;
  const matched = ways.layouts.map((layout) => longestRun(layout, tokens));
  const longest = Math.max(...matched.map(({ length }) => length));
  const best = matched.flatMap((run, at) => (run.length === longest ? [{ run, at }] : []));
  const [first] = best;
  const layout = first === undefined ? undefined : ways.layouts[first.at];
  if (first === undefined || layout === undefined || !isEnough(field, layout, first.run)) return undefined;
  // Where one layout alone has so much of it, the order was seen; of what several have alike only the pieces were.
  return best.length === 1
    ? narrow(found, ways, layout, first.run, tokens, first.at)
    : together(best.map(({ run, at }) => narrow(found, ways, ways.layouts[at] ?? layout, run, tokens, at)));
}

/** Words of a layout and of the text that are the same, one behind the other. */
type Run = { readonly wordFrom: number; readonly tokenFrom: number; readonly length: number };

function wordsOf({ pieces }: Layout): readonly { readonly word: string; readonly at: number }[] {
  return pieces.flatMap(({ word }, at) => (word === undefined ? [] : [{ word, at }]));
}

function longestRun(layout: Layout, tokens: readonly Token[]): Run {
  const words = wordsOf(layout);
  let best: Run = { wordFrom: 0, tokenFrom: 0, length: 0 };
  let before: number[] = [];
  words.forEach(({ word }, place) => {
    const row = tokens.map((token, at) => (token.folded === word ? (before[at - 1] ?? 0) + 1 : 0));
    row.forEach((length, at) => {
      if (length > best.length) best = { wordFrom: place - length + 1, tokenFrom: at - length + 1, length };
    });
    before = row;
  });
  return best;
}

/** So many digits are one number and no other. */
const DIGITS = 7;
/** So many words of the lines are one address, when a house number is among them. */
const WORDS = 3;

function isEnough(field: VariedField, layout: Layout, { wordFrom, length }: Run): boolean {
  const words = wordsOf(layout);
  switch (field) {
    case 'phone':
      return length >= DIGITS && wordFrom + length === words.length;
    case 'name':
      return length === words.length && length > 1;
    case 'address': {
      const run = words.slice(wordFrom, wordFrom + length);
      const isOfLines = ({ at }: { readonly at: number }) => (layout.pieces[at]?.part ?? 0) < linesOf(layout);
      const ofLines = run.filter(isOfLines);
      const hasNumber = ofLines.some(({ word }) => /[0-9]/.test(word));
      const all = words.filter(isOfLines).length;
      const [begin] = ofLines;
      // In the middle of a line the number of the house may be another one.
      if (begin === undefined || !beginsLine(layout, begin.at)) return false;
      return ofLines.length >= WORDS ? hasNumber || ofLines.length === all : ofLines.length === all && length > WORDS;
    }
  }
}

function beginsLine({ pieces }: Layout, at: number): boolean {
  return pieces.slice(0, at).findLast(({ word }) => word !== undefined)?.part !== pieces[at]?.part;
}

/** Lines come first; the city, region, postcode and country are the last four parts. */
function linesOf({ pieces }: Layout): number {
  return Math.max(1, (pieces.at(-1)?.part ?? 0) - 3);
}

function narrow(found: FoundText, ways: Ways, layout: Layout, run: Run, tokens: readonly Token[], at: number): Seen {
  const seen = ways.choices.map(({ ways: looks }) => looks.map((_, way) => way));
  if (ways.layoutChoice !== undefined && ways.layouts.length > 1) seen[ways.layoutChoice] = [at];
  const words = wordsOf(layout);
  for (let place = 0; place < run.length; place++) {
    const word = words[run.wordFrom + place];
    const token = tokens[run.tokenFrom + place];
    if (word === undefined || token === undefined) continue;
    keep(seen, layout.pieces[word.at], (text, reading) => isWritten(token.text, text, reading, found));
    const next = words[run.wordFrom + place + 1];
    const upTo = tokens[run.tokenFrom + place + 1];
    if (place + 1 === run.length || next === undefined || upTo === undefined) continue;
    const gap = found.text.slice(token.to, upTo.from);
    const between = layout.pieces.slice(word.at + 1, next.at);
    if (between.some(({ reading }) => reading === 'exact'))
      keepExact(seen, between, gap.replaceAll(/\s+/g, ' '), found);
    else for (const piece of between) keep(seen, piece, (text) => isGap(gap, text, piece, found));
  }
  return seen;
}

/** Leaves of the ways of a piece's choice those that the text may have. */
function keep(
  seen: number[][],
  piece: Piece | undefined,
  isSeen: (text: string, reading: Piece['reading']) => boolean,
): void {
  if (piece?.choice === undefined) return;
  seen[piece.choice] = (seen[piece.choice] ?? []).filter((way) => isSeen(piece.texts[way] ?? '', piece.reading));
}

/** Signs between two digits can come of two choices: leaves those ways with which they come out together. */
function keepExact(seen: number[][], pieces: readonly Piece[], gap: string, { hasSigns }: FoundText): void {
  const kept = new Map<number, Set<number>>();
  const isSame = (text: string) => (hasSigns ? text === gap : text.replaceAll(/[^0-9]+/g, ' ') === gap);
  const walk = (at: number, text: string, taken: ReadonlyMap<number, number>): void => {
    const piece = pieces[at];
    if (piece === undefined) {
      if (isSame(text)) for (const [choice, way] of taken) kept.set(choice, (kept.get(choice) ?? new Set()).add(way));
      return;
    }
    const { choice, texts } = piece;
    if (choice === undefined) return walk(at + 1, text + (texts[0] ?? ''), taken);
    for (const way of seen[choice] ?? []) walk(at + 1, text + (texts[way] ?? ''), new Map(taken).set(choice, way));
  };
  walk(0, '', new Map());
  for (const { choice } of pieces) if (choice !== undefined) seen[choice] = [...(kept.get(choice) ?? [])];
}

function isWritten(token: string, text: string, reading: Piece['reading'], found: FoundText): boolean {
  if (reading === 'cased') return !found.hasCases || token.replace(/\.$/, '') === text;
  const [one, other] = [token.toLowerCase(), text.toLowerCase()];
  return one === other || (!found.hasSigns && one === other.replace(/\.$/, ''));
}

function isGap(gap: string, text: string, { reading }: Piece, { hasSigns }: FoundText): boolean {
  switch (reading) {
    case 'comma':
      return !hasSigns || gap.includes(',') === text.includes(',');
    case 'parish':
      return /parish/i.test(gap) === /parish/i.test(text);
    case 'exact':
    case 'word':
    case 'cased':
      return true;
  }
}

/** What is possible by any of several readings. */
function together(seen: readonly Seen[]): Seen {
  const [first] = seen;
  return (first ?? []).map((_, choice) =>
    [...new Set(seen.flatMap((each) => each[choice] ?? []))].toSorted((a, b) => a - b),
  );
}
