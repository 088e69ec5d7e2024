import { WORD } from './lexicon.ts';
import type { Found, Reading } from './reading.ts';
import { isWord, TOKEN, type Token } from './tokens.ts';
import { TRAIT } from './word.ts';

/** How many words there may be between a network and somebody's name there. */
const NEAR = 4;
/** Shorter ones are sizes and parts. */
const SHORTEST = 5;

/** Finds names that look like nothing else ("its_ana", "brown97", "ana.bailey39") near the name of a network: "I am brown97 on Facebook". */
export function besideNetworks(
  { canonical: { text }, tokens, seen, traits, signs, hasDigits }: Reading,
  isTaken: (start: number, end: number) => boolean,
): readonly Found[] {
  if ((seen & NETWORKS) === 0 && (traits & TRAIT.network) === 0) return NOTHING;
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const last = endOfName(text, tokens, at);
    if (last === at && (!hasDigits || !looksLikeName(tokens[at] as Token))) continue;
    const { start } = tokens[at] as Token;
    const { end } = tokens[last] as Token;
    if (isAccount(text, tokens, at, last) && !isTaken(start, end) && isBeside(text, tokens, at, last))
      found.push({ kind: 'handle', start, end, confidence: 0.75, rule: 'handle.beside' });
    at = last;
  }
  return signs === 0 && !hasDigits ? NOTHING : found;
}

const NOTHING: readonly Found[] = [];
const NETWORKS = WORD.app | WORD.weakApp;

/** Where a name ends whose parts are joined by ".", "_" and "-" without gaps. */
function endOfName(text: string, tokens: readonly Token[], first: number): number {
  let last = first;
  while (last + 1 < tokens.length && last - first < 6) {
    const left = tokens[last] as Token;
    const right = tokens[last + 1] as Token;
    if (right.start - left.end !== 1 || !JOINTS.includes(text[left.end] as string)) break;
    last++;
  }
  return last;
}

const JOINTS = '._-';

/** "brown97": letters that are no word, and a few digits. */
function looksLikeName({ kind, value, entry }: Token): boolean {
  return (
    kind === TOKEN.mixed &&
    entry === undefined &&
    value.length > SHORTEST &&
    /^[a-z]{3,}\d{1,4}$/.test(value) &&
    !PRODUCTS.test(value)
  );
}

const PRODUCTS =
  /^(?:iphone|galaxy|ipad|ipod|redmi|note|pixel|windows|win|android|usb|version|ver|size|model|type|item|order|oda|pedido|commande|size|taille|talla|covid|web|mp|ps|rtx|gtx|ddr|pack|lot|step|part|day|week|room|apt|unit|box|row|page|gate|route|formula|vitamin|omega|mach|class|grade|level|phase|stage|kx|ref|sku|inv|awb|trk)\d+$/;

/** Joined by "_", or with digits at the end: words that only lack a gap between them have neither. */
function isAccount(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  const value = text.slice((tokens[first] as Token).start, (tokens[last] as Token).end);
  if (value.length < SHORTEST || !/[a-z]{3}/.test(value)) return false;
  if (first === last) return true;
  for (let at = first; at <= last; at++) if (((tokens[at] as Token).word.is & WORD.app) !== 0) return false;
  return /[a-z]_|_[a-z]/.test(value) || /^[a-z]+(?:[._-][a-z]+)*[._-]?\d{1,4}$/.test(value);
}

/** Whether a network stands near, in the same sentence. One whose name is a word as well must be meant as one. */
function isBeside(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - NEAR; at--) {
    if (endsThere(text, (tokens[at] as Token).end, (tokens[at + 1] as Token).start)) break;
    if (isNetwork(text, tokens, at)) return true;
  }
  for (let at = last + 1; at < tokens.length && at <= last + NEAR; at++) {
    if (endsThere(text, (tokens[at - 1] as Token).end, (tokens[at] as Token).start)) break;
    if (isNetwork(text, tokens, at)) return true;
  }
  return false;
}

function endsThere(text: string, from: number, to: number): boolean {
  return /[!?\n]|\.\s/.test(text.slice(from, to));
}

function isNetwork(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (isWord(token, WORD.app) || (token.word.traits & TRAIT.network) !== 0) return true;
  if (!isWord(token, WORD.weakApp)) return false;
  return MEANT.test(tokens[at - 1]?.value ?? '') || /^\s?[:@]/.test(text.slice(token.end, token.end + 2));
}

/** "my line", "on X": before the name of a network that is a word as well. */
const MEANT = /^(?:on|en|in|sur|nan|no|na|pan|pon|por|via|my|mi|mon|mwen|meu|minha|pseudo|usuario|user)$/;
