import { type Entry, entryOf, WORD } from './lexicon.ts';
import { readLeet, TOKEN, type Token } from './tokens.ts';

/** A name of an app, a way to pay or a host of mailboxes, however it is broken up or disguised. */
export type Name = { readonly is: number; readonly first: number; readonly last: number; readonly value: string };

/** In how many pieces a name may come. */
const MOST_PIECES = 4;
const NAMES = WORD.app | WORD.weakApp | WORD.payApp | WORD.mailHost;
/** Names of several words. */
const SEVERAL = new Set([
  'cash app',
  'western union',
  'apple pay',
  'google pay',
  'mercado pago',
  'gift card',
  'bird app',
  'green app',
  'blue app',
]);
const FIRSTS = new Set([...SEVERAL].map((name) => name.split(' ')[0]));
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

/** Finds such names in the words of a text. */
export function namesIn(text: string, tokens: readonly Token[]): readonly Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = nameAt(text, tokens, at);
    if (name === undefined) continue;
    names.push(name);
    at = name.last;
  }
  return names;
}

function nameAt(text: string, tokens: readonly Token[], at: number): Name | undefined {
  const token = tokens[at] as Token;
  const whole = nameEntry(token);
  if (whole !== undefined && (whole.is & (WORD.app | WORD.payApp | WORD.mailHost)) !== 0)
    return { is: whole.is & NAMES, first: at, last: at, value: token.value };
  const next = tokens[at + 1];
  if (next !== undefined && FIRSTS.has(token.value) && SEVERAL.has(`${token.value} ${next.value}`))
    return {
      is: next.value === 'app' && token.value !== 'cash' ? WORD.app : WORD.payApp,
      first: at,
      last: at + 1,
      value: `${token.value} ${next.value}`,
    };
  const begins = token.kind === TOKEN.mixed || (token.entry !== undefined && (token.entry.is & WORD.beginning) !== 0);
  if (begins) {
    const joined = joinedName(text, tokens, at);
    if (joined !== undefined) return joined;
  }
  return whole !== undefined && (whole.is & WORD.weakApp) !== 0
    ? { is: WORD.weakApp, first: at, last: at, value: token.value }
    : undefined;
}

/** "whats app", "w h a t s-app", "tele.gram", "p@ypal". */
function joinedName(text: string, tokens: readonly Token[], at: number): Name | undefined {
  let value = readAsLetters(tokens[at] as Token);
  for (let last = at + 1; last < Math.min(tokens.length, at + MOST_PIECES); last++) {
    const [left, right] = [tokens[last - 1] as Token, tokens[last] as Token];
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

/** What is known of a word as it is read: digits for letters, letters drawn out ("whatsappppp"), run together when spelled. */
function nameEntry(token: Token): Entry | undefined {
  const { value } = token;
  if (token.entry !== undefined && (token.entry.is & NAMES) !== 0) return token.entry;
  if (value.length < 5) return undefined;
  const isMixed = token.kind === TOKEN.mixed;
  // A word that is known is no name in disguise.
  if (!isMixed && token.entry !== undefined) return undefined;
  const read = isMixed ? readLeet(value) : value;
  const entry = isMixed ? entryOf(read) : undefined;
  const squeezed = entry ?? (DRAWN_OUT.test(read) ? entryOf(read.replace(/(.)\1+/g, '$1')) : undefined);
  if (squeezed !== undefined && (squeezed.is & NAMES) !== 0) return squeezed;
  // A word that was spelled, or glued to others: "addmeonwhatsapp".
  return value.length > 9 ? glued(read) : undefined;
}

/** Letters that are drawn out: "telegrammm". */
const DRAWN_OUT = /(.)\1\1/;

const GLUED = /whatsapp|telegram|instagram|facebook|snapchat|wechat|viber|discord|tiktok/;
const GLUED_PAY = /paypal|cashapp|zelle|venmo|moneygram|westernunion|bitcoin/;

function glued(read: string): Entry | undefined {
  if (GLUED.test(read)) return { is: WORD.app, digits: '' };
  return GLUED_PAY.test(read) ? { is: WORD.payApp, digits: '' } : undefined;
}
