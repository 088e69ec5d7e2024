import { type Draft, fixedGap, fixedWord } from './draft.ts';
import { type Token, tokensOf } from './token.ts';
import type { Look, Piece } from './ways.ts';
import { formsOf, namedWord, type Shortened, streetWord, unitWord } from './words.ts';

/** A line of an address in pieces: a street, a flat, or both. */
export type LinePieces = {
  /** All of it, in the order in which it was deposited. */
  readonly pieces: readonly Piece[];
  readonly street: readonly Piece[] | undefined;
  readonly unit: readonly Piece[] | undefined;
  /** How the two stand to each other, where both are there and may be turned round. */
  readonly deposited: 'behind' | 'behind_comma' | 'before' | undefined;
};

const FORMS: readonly Look[] = ['long', 'short', 'dotted'];
const NUMBER = /^[0-9]{1,5}[A-Za-z]?$/;
const WHICH_UNIT = /^(?:[0-9]{1,4}[A-Za-z]?|[A-Za-z][0-9]{0,3})$/;

/** Takes a line apart. What is not known for sure stays as it is. */
export function linePieces(line: string, part: number, draft: Draft): LinePieces {
  const tokens = tokensOf(line);
  const read: Line = { line, part, tokens, unitAt: unitOf(line, tokens) };
  const pieces: Piece[] = [];
  const starts: number[] = [];
  tokens.forEach((token, at) => {
    pieces.push(...gapPieces(read, at, draft));
    starts.push(pieces.length);
    pieces.push(wordPiece(read, token, at, draft));
  });
  const end = line.slice(tokens.at(-1)?.to ?? 0);
  if (end !== '') pieces.push(fixedGap(part, end));
  return { pieces, ...split(read, pieces, starts, end === '') };
}

type Line = {
  readonly line: string;
  readonly part: number;
  readonly tokens: readonly Token[];
  /** Where what the flat is called stands; -1: there is none. */
  readonly unitAt: number;
};

function between(line: string, tokens: readonly Token[], at: number): string {
  return line.slice(tokens[at - 1]?.to ?? 0, tokens[at]?.from ?? line.length);
}

/** Where a flat stands: two words at the end of a line, or at its beginning. */
function unitOf(line: string, tokens: readonly Token[]): number {
  const isUnit = (at: number): boolean => {
    const [name, which] = [tokens[at], tokens[at + 1]];
    return (
      name !== undefined &&
      which !== undefined &&
      unitWord(name.folded) !== undefined &&
      WHICH_UNIT.test(which.text) &&
      between(line, tokens, at + 1) === ' '
    );
  };
  if (isUnit(tokens.length - 2)) return tokens.length - 2;
  return isUnit(0) ? 0 : -1;
}

function gapPieces(read: Line, at: number, draft: Draft): readonly Piece[] {
  const { line, part, tokens } = read;
  const text = between(line, tokens, at);
  if (text === '') return [];
  if (!isBehindNumber(read, at)) return [fixedGap(part, text)];
  const choice = draft.add(['plain', 'comma'], text === ' ' ? 0 : 1);
  return [{ part, word: undefined, texts: [' ', ', '], choice, reading: 'comma' }];
}

/** Behind the number of a house, before the name of its street: people write a comma there and none. */
function isBehindNumber(read: Line, at: number): boolean {
  const { line, tokens, unitAt } = read;
  const first = unitAt === 0 ? 2 : 0;
  const [number, name] = [tokens[first], tokens[first + 1]];
  if (at !== first + 1 || number === undefined || name === undefined) return false;
  const begins = unitAt === 0 ? between(line, tokens, 2) === ', ' : number.from === 0;
  const [gap, isNumber] = [between(line, tokens, at), NUMBER.test(number.text)];
  const isWord = name.isLetters && name.folded.length > 2 && unitWord(name.folded) === undefined;
  const hasStreet = tokens.some((_, place) => place > at && isStreetAt(read, place));
  return begins && isNumber && isWord && hasStreet && (gap === ' ' || gap === ', ');
}

/** Whether the kind of a street stands here: at the end of its name, so that *St* is no saint and *Dr* nobody's title. */
function isStreetAt({ line, tokens, unitAt }: Line, at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  if (before === undefined || word === undefined) return false;
  if (!before.isLetters || !word.isLetters || streetWord(word.folded) === undefined) return false;
  if (between(line, tokens, at) !== ' ') return false;
  const isEnd = at === tokens.length - 1 || between(line, tokens, at + 1).startsWith(',');
  return isEnd || (unitAt > 0 && at + 1 === unitAt);
}

function wordPiece(read: Line, token: Token, at: number, draft: Draft): Piece {
  const { line, part, tokens, unitAt } = read;
  const { text, folded } = token;
  const forms = isStreetAt(read, at)
    ? streetWord(folded)
    : at === unitAt
      ? unitWord(folded)
      : namedAt(line, tokens, at)
        ? namedWord(folded)
        : undefined;
  return forms === undefined || forms === 'plain' ? fixedWord(part, folded, text) : wordOf(part, forms, token, draft);
}

/** A word with its forms, where it is written as one of them. */
export function wordOf(part: number, forms: Shortened, { text, folded }: Token, draft: Draft): Piece {
  const found = formsOf(forms, text);
  if (found === undefined) return fixedWord(part, folded, text);
  const choice = draft.add(FORMS, found.deposited);
  return { part, word: folded, texts: found.texts, choice, reading: 'word' };
}

/** Whether *St* or *Mt* begins a name here, and so ends none. */
export function namedAt(line: string, tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (word === undefined || next === undefined || namedWord(word.folded) === undefined) return false;
  const begins = before === undefined || !before.isLetters || between(line, tokens, at).includes(',');
  return begins && next.isLetters && next.folded.length > 2 && between(line, tokens, at + 1) === ' ';
}

/** The street and the flat of a line, where it is nothing else. */
function split(
  read: Line,
  pieces: readonly Piece[],
  starts: readonly number[],
  isClean: boolean,
): Omit<LinePieces, 'pieces'> {
  const { line, tokens, unitAt } = read;
  const nothing = { street: undefined, unit: undefined, deposited: undefined };
  const last = tokens.length - 1;
  if (!isClean || tokens[0]?.from !== 0) return nothing;
  const slice = (from: number, to: number) => pieces.slice(starts[from], (starts[to] ?? 0) + 1);
  if (unitAt === 0 && last === 1) return { ...nothing, unit: slice(0, 1) };
  const [from, to] = unitAt === 0 ? [2, last] : [0, unitAt < 0 ? last : unitAt - 1];
  const isOne = tokens.every((_, at) => at <= from + 1 || at > to || between(line, tokens, at) === ' ');
  if (!isOne || to <= from || !isStreetAt(read, to)) return nothing;
  const street = slice(from, to);
  if (unitAt < 0) return { ...nothing, street };
  const gap = between(line, tokens, unitAt === 0 ? 2 : unitAt);
  const unit = slice(unitAt, unitAt + 1);
  if (gap === ', ') return { street, unit, deposited: unitAt === 0 ? 'before' : 'behind_comma' };
  return gap === ' ' && unitAt > 0 ? { street, unit, deposited: 'behind' } : nothing;
}
