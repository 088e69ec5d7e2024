import { type Entry, entryOf } from './lexicon.ts';

/** What a token is made of. */
export const TOKEN = { word: 1, digits: 2, mixed: 3 } as const;

/** A run of letters and digits of a canonical text. What stands between two tokens is the text between them. */
export type Token = {
  readonly kind: (typeof TOKEN)[keyof typeof TOKEN];
  readonly start: number;
  readonly end: number;
  /** What it says; of a word that was spelled letter by letter, its letters. */
  readonly value: string;
  readonly entry: Entry | undefined;
};

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;

const CLASSES = new Uint8Array(128);
for (let code = 97; code <= 122; code++) CLASSES[code] = LETTER;
for (let code = 65; code <= 90; code++) CLASSES[code] = LETTER;
for (let code = 48; code <= 57; code++) CLASSES[code] = DIGIT;

function classOf(code: number): number {
  if (code < 128) return CLASSES[code] as number;
  // Punctuation, arrows, signs and emoji are no letters; of everything else it does not matter which script it is.
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040)) return OTHER;
  return code >= 0xd800 && code < 0xf900 ? OTHER : LETTER;
}

/** The tokens of a canonical text; words that are spelled letter by letter are one. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let singles = 0;
  for (let at = 0; at < text.length; ) {
    if (classOf(text.charCodeAt(at)) === OTHER) {
      at++;
      continue;
    }
    const start = at;
    let made = 0;
    for (
      let kind = classOf(text.charCodeAt(at));
      kind !== OTHER;
      kind = at < text.length ? classOf(text.charCodeAt(at)) : OTHER
    ) {
      made |= kind;
      at++;
    }
    const value = text.slice(start, at);
    tokens.push({
      kind: made as Token['kind'],
      start,
      end: at,
      value,
      entry: made === DIGIT ? undefined : entryOf(value),
    });
    if (value.length === 1) singles++;
  }
  return singles < FEWEST_SPELLED ? tokens : joinSpelled(text, tokens);
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
  return { kind, start: first.start, end: last.end, value, entry: entryOf(value) };
}

const LEET: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  2: 'z',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g',
};

/** A word in which digits stand for letters, as it is read. */
export function readLeet(value: string): string {
  return value.replace(/\d/g, (digit) => LEET[digit] as string);
}

/** Whether a token is one of these kinds of word. */
export function isWord(token: Token | undefined, is: number): boolean {
  return token?.entry !== undefined && (token.entry.is & is) !== 0;
}
