import { readLeet } from './leet.ts';
import { bitOfLetter, entryOf, WORD } from './lexicon.ts';
import { NAMES, SEVERAL } from './name-of-word.ts';
import type { Reading } from './reading.ts';
import { TOKEN, type Token } from './tokens.ts';
import { TRAIT } from './word.ts';

/** A name of an app, a way to pay or a host of mailboxes, however it is broken up or disguised. */
export type Name = { readonly is: number; readonly first: number; readonly last: number; readonly value: string };

/** In how many pieces a name may come. */
const MOST_PIECES = 4;
const STANDS_FOR: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '*': '',
  '.': '',
  '-': '',
  _: '',
  ' ': '',
  "'": '',
};

/** Most words are no name and begin none. */
const MAY_BE_NAME = TRAIT.name | TRAIT.beginningOfName | TRAIT.firstOfName;
const NONE: readonly Name[] = [];

/** Finds such names in the words of a text. */
export function namesIn({ canonical: { text }, tokens, traits }: Reading): readonly Name[] {
  if ((traits & MAY_BE_NAME) === 0) return NONE;
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (((tokens[at] as Token).word.traits & MAY_BE_NAME) === 0) continue;
    const name = nameAt(text, tokens, at);
    if (name === undefined) continue;
    names.push(name);
    at = name.last;
  }
  return names;
}

function nameAt(text: string, tokens: readonly Token[], at: number): Name | undefined {
  const { word, value } = tokens[at] as Token;
  const whole = word.name;
  if (whole !== undefined && (whole.is & (WORD.app | WORD.payApp | WORD.mailHost)) !== 0)
    return { is: whole.is & NAMES, first: at, last: at, value };
  const next = tokens[at + 1];
  if (next !== undefined && (word.traits & TRAIT.firstOfName) !== 0 && SEVERAL.has(`${value} ${next.value}`))
    return {
      is: next.value === 'app' && value !== 'cash' ? WORD.app : WORD.payApp,
      first: at,
      last: at + 1,
      value: `${value} ${next.value}`,
    };
  if (next !== undefined && goesOn(text, tokens[at] as Token, next)) {
    const joined = joinedName(text, tokens, at);
    if (joined !== undefined) return joined;
  }
  return whole !== undefined && (whole.is & WORD.weakApp) !== 0
    ? { is: WORD.weakApp, first: at, last: at, value }
    : undefined;
}

/** Whether a name that begins with a word can go on with the next one, by its first letter. */
function goesOn(text: string, left: Token, right: Token): boolean {
  const { continuations } = left.word;
  if (continuations === 0) return false;
  // Most of the time one space is between them.
  if (right.before === 0 && right.start - left.end === 1) return (continuations & right.word.firstLetter) !== 0;
  for (let at = left.end; at < right.start; at++) {
    const letter = STANDS_FOR[text[at] as string];
    if (letter === undefined) return false;
    if (letter !== '') return (continuations & bitOfLetter(letter.charCodeAt(0))) !== 0;
  }
  return (continuations & right.word.firstLetter) !== 0;
}

/** "whats app", "w h a t s-app", "tele.gram", "p@ypal". */
function joinedName(text: string, tokens: readonly Token[], at: number): Name | undefined {
  let value = readAsLetters(tokens[at] as Token);
  for (let last = at + 1; last < Math.min(tokens.length, at + MOST_PIECES); last++) {
    const left = tokens[last - 1] as Token;
    const right = tokens[last] as Token;
    const between = text.slice(left.end, right.start);
    if (between.length > 3) return undefined;
    for (const sign of between) {
      const letter = STANDS_FOR[sign];
      if (letter === undefined) return undefined;
      value += letter;
    }
    value += readAsLetters(right);
    const entry = entryOf(value);
    if (value.length >= 5 && entry !== undefined && (entry.is & (WORD.app | WORD.payApp | WORD.mailHost)) !== 0)
      return { is: entry.is & NAMES, first: at, last, value };
    if (entry === undefined) return undefined;
  }
  return undefined;
}

function readAsLetters({ kind, value }: Token): string {
  return kind === TOKEN.word ? value : readLeet(value);
}
