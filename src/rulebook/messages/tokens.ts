import { knownWord, LAST_LETTERS } from './known-words.ts';
import type { Entry } from './lexicon.ts';
import { MADE_OF, type MadeOf, readWord, type Word } from './word.ts';

/** What a token is made of. */
export const TOKEN = { word: MADE_OF.letters, digits: MADE_OF.digits, mixed: MADE_OF.both } as const;

/** A run of letters and digits of a canonical text. What stands between two tokens is the text between them. */
export class Token {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  /** The signs between it and the token before it, as bits of `SIGN`; 0: only spaces. */
  readonly before: number;

  constructor(word: Word, start: number, end: number, before: number) {
    this.word = word;
    this.start = start;
    this.end = end;
    this.before = before;
  }

  get kind(): MadeOf {
    return this.word.kind;
  }

  /** What it says; of a word that was spelled letter by letter, its letters. */
  get value(): string {
    return this.word.value;
  }

  get entry(): Entry | undefined {
    return this.word.entry;
  }

  /** It is read as another word than it is written: spelled letter by letter, or more letters than digits ("p4y", "k1ll"). */
  get isHidden(): boolean {
    return this.word.isLeet || this.word.value.length !== this.end - this.start;
  }
}

/** Signs that stand between words, one bit each: finders that need one ask whether it is there. */
export const SIGN = {
  at: 1 << 0,
  dot: 1 << 1,
  /** "-" and "_", which join parts of names as dots do. */
  joint: 1 << 2,
  dollar: 1 << 3,
  /** Beyond ASCII. */
  foreign: 1 << 4,
  /** Any other one. */
  other: 1 << 5,
} as const;

const OTHER = 0;
const LETTER = MADE_OF.letters;
const DIGIT = MADE_OF.digits;
/** Letters beyond a–z: nothing of them is kept. */
const BEYOND = 4;

/** What each unit is: a letter, a digit, or something between words. */
const CLASSES = new Uint8Array(0x10000);
/** Which sign it is, if it is between words. */
const SIGNS = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++) {
  CLASSES[code] = classOf(code);
  SIGNS[code] = code < 128 ? SIGN.other : SIGN.foreign;
}
SIGNS[32] = 0;
SIGNS[64] = SIGN.at;
SIGNS[46] = SIGN.dot;
SIGNS[45] = SIGNS[95] = SIGN.joint;
SIGNS[36] = SIGN.dollar;

function classOf(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 97 && code <= 122) return LETTER;
  if (code >= 65 && code <= 90) return LETTER | BEYOND;
  // Punctuation, arrows, signs and emoji are no letters; of everything else it does not matter which script it is.
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040)) return OTHER;
  return code >= 0xd800 && code < 0xf900 ? OTHER : LETTER | BEYOND;
}

/** The tokens of a text, and the signs between them. */
export type Tokens = {
  readonly tokens: readonly Token[];
  readonly signs: number;
  /** Whether any of them may be spelled letter by letter. */
  readonly isSpelled: boolean;
};

/** The tokens of a canonical text, in one pass; words that are spelled letter by letter are one. */
export function tokenise(text: string): Tokens {
  const tokens: Token[] = [];
  const length = text.length;
  let signs = 0;
  let before = 0;
  // Tokens of one character in a row, and the letters among them.
  let letters = 0;
  let isSpelled = false;
  for (let at = 0; at < length; ) {
    let code = text.charCodeAt(at);
    let kind = CLASSES[code] as number;
    if (kind === OTHER) {
      before |= SIGNS[code] as number;
      at++;
      continue;
    }
    const start = at;
    let made = kind;
    // What `knownWord` knows it by.
    let last = code & 31;
    let first = 0;
    for (at++; at < length; at++) {
      code = text.charCodeAt(at);
      kind = CLASSES[code] as number;
      if (kind === OTHER) break;
      made |= kind;
      first = (first << 5) | (last >>> 25);
      last = ((last << 5) & LAST_LETTERS) | (code & 31);
    }
    const word =
      made === LETTER
        ? knownWord(text, start, at, last, first)
        : readWord(text.slice(start, at), (made & MADE_OF.both) as MadeOf);
    tokens.push(new Token(word, start, at, before));
    signs |= before;
    before = 0;
    if (at - start > 1) letters = 0;
    else if (made !== DIGIT && ++letters >= FEWEST_SPELLED) isSpelled = true;
  }
  return { tokens: isSpelled ? joinSpelled(text, tokens) : tokens, signs: signs | before, isSpelled };
}

/** As many letters alone are a word that is spelled; fewer are "a" and "I". */
const FEWEST_SPELLED = 3;
/** What may stand between its letters, at most. */
const WIDEST_GAP = 3;

function joinSpelled(text: string, tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = endOfSpelled(text, tokens, at);
    const letters = tokens.slice(at, end);
    if (letters.filter(({ kind }) => kind !== TOKEN.digits).length < FEWEST_SPELLED) {
      // The last one may begin a word that is spelled with other gaps.
      const next = Math.max(at + 1, end - 1);
      while (at < next) joined.push(tokens[at++] as Token);
      continue;
    }
    joined.push(spelled(letters));
    at = end;
  }
  return joined;
}

/** Letters alone in a row, all as far from one another: where the distance grows, another word begins. */
function endOfSpelled(text: string, tokens: readonly Token[], first: number): number {
  let end = first;
  let gap: string | undefined;
  for (; end < tokens.length && tokens[end]?.value.length === 1; end++) {
    if (end === first) continue;
    const between = text.slice((tokens[end - 1] as Token).end, (tokens[end] as Token).start);
    if (between.length > WIDEST_GAP || /[@]/.test(between) || (gap !== undefined && gap !== between)) break;
    gap = between;
  }
  return Math.max(end, first + 1);
}

function spelled(letters: readonly Token[]): Token {
  const value = letters.map((letter) => letter.value).join('');
  const [first, last] = [letters[0] as Token, letters.at(-1) as Token];
  const kind = letters.some((letter) => letter.kind === TOKEN.digits) ? TOKEN.mixed : TOKEN.word;
  return new Token(readWord(value, kind), first.start, last.end, first.before);
}

/** Whether a token is one of these kinds of word. */
export function isWord(token: Token | undefined, is: number): boolean {
  return token !== undefined && (token.word.is & is) !== 0;
}
