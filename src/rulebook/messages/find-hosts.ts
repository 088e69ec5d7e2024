import { WORD } from './lexicon.ts';
import { overlapping } from './overlapping.ts';
import type { Found, Reading } from './reading.ts';
import { isWord, SIGN, TOKEN, type Token } from './tokens.ts';
import { PAY_HOSTS, RARELY_WORDS, SHORT_HOSTS } from './words/hosts.ts';

const SHORT = new Set(SHORT_HOSTS.split(' '));
const PAY = new Set(PAY_HOSTS.split(' '));
const RARE = new Set(RARELY_WORDS.split(' '));
/** Words that are never the name of a host: "the dot com", "arrived.com" is one all the same. */
const NO_NAMES = /^(?:the|a|an|dot|this|that|of|in|and|or|is|el|la|le|les|un|une|o|os|as|de|du|da|do)$/;
/** How many parts a host is followed through. */
const MOST_PARTS = 8;

const POINT = 46;

/** How two parts of a host are joined: undefined when they are not. `sign`: as it should be written; `word`: said or set apart. */
export function dotBetween(
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly next: number; readonly as: 'sign' | 'word' } | undefined {
  const left = tokens[at];
  const right = tokens[at + 1];
  if (left === undefined || right === undefined) return undefined;
  const length = right.start - left.end;
  if (length === 1 && text.charCodeAt(left.end) === POINT) return { next: at + 1, as: 'sign' };
  if (length > 5) return undefined;
  // Most of the time a sentence ends there.
  if (length === 2 && text.charCodeAt(left.end) === POINT && text.charCodeAt(left.end + 1) === SPACE)
    return isClosedBehind(text, right.end) ? { next: at + 1, as: 'word' } : undefined;
  // Or a word begins that is no "dot".
  if (right.before === 0 && (right.word.is & WORD.dot) === 0) return undefined;
  const between = text.slice(left.end, right.start);
  if ((right.before & SIGN.dot) !== 0 && /^\s*[([{<]?\s*\.\s*[)\]}>]?\s*$/.test(between))
    return isEndOfSentence(text, between, right) ? undefined : { next: at + 1, as: 'word' };
  const after = tokens[at + 2];
  if (
    isWord(right, WORD.dot) &&
    after !== undefined &&
    /^[\s([{<*-]*$/.test(between) &&
    /^[\s)\]}>*-]*$/.test(text.slice(right.end, after.start))
  )
    return { next: at + 2, as: 'word' };
  return undefined;
}

/** "Thank you. Com certeza": a full stop, a gap and a word that goes on. "shop. com" alone is a host. */
function isEndOfSentence(text: string, between: string, right: Token): boolean {
  return /^\.\s+$/.test(between) && !isClosedBehind(text, right.end);
}

/** Whether nothing goes on behind a word: the text ends, or a sign stands there that ends a part of a sentence. */
function isClosedBehind(text: string, end: number): boolean {
  // Most of the time the next word begins behind one space.
  if (text.charCodeAt(end) === SPACE && isSmallLetter(text.charCodeAt(end + 1))) return false;
  return CLOSED.test(text.slice(end, end + 3));
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

const CLOSED = /^\s*(?:$|[,;!?)/]|\.(?:\s|$))/;
const SPACE = 32;

/** A host that begins at a token: where its last part is, and how sure it is one. */
export type HostAt = {
  readonly last: number;
  readonly name: string;
  readonly isSaid: boolean;
  readonly hasWeakEnd: boolean;
  /** Its end is none that we know: only "https://" or "www." makes it one. */
  readonly hasUnknownEnd: boolean;
};

export function hostAt(text: string, tokens: readonly Token[], first: number, withUnknown = false): HostAt | undefined {
  let { value: name, last: at } = labelOf(text, tokens, first);
  let last: HostAt | undefined;
  let unknown: HostAt | undefined;
  let isSaid = false;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const dot = dotBetween(text, tokens, at);
    if (dot === undefined) break;
    const label = labelOf(text, tokens, dot.next);
    const token = tokens[dot.next] as Token;
    isSaid ||= dot.as === 'word';
    name += `.${label.value}`;
    at = label.last;
    const isEnd = isWord(token, WORD.strongEnd | WORD.weakEnd) && label.last === dot.next;
    if (isEnd) last = { last: at, name, isSaid, hasWeakEnd: !isWord(token, WORD.strongEnd), hasUnknownEnd: false };
    else if (last === undefined && !isSaid && token.kind === TOKEN.word && token.value.length > 1)
      unknown = { last: at, name, isSaid, hasWeakEnd: true, hasUnknownEnd: true };
    if (dot.as === 'word' && isEnd) break;
  }
  return last ?? (withUnknown ? unknown : undefined);
}

/** A part of a host: letters, digits and hyphens without gaps. */
function labelOf(
  text: string,
  tokens: readonly Token[],
  first: number,
): { readonly value: string; readonly last: number } {
  let last = first;
  let value = tokens[first]?.value ?? '';
  while (last - first < MOST_PARTS) {
    const left = tokens[last];
    const right = tokens[last + 1];
    if (left === undefined || right === undefined || right.start - left.end !== 1) break;
    const sign = text[left.end];
    if (sign !== '-' && sign !== '_') break;
    value += sign + right.value;
    last++;
  }
  return { value, last };
}

/** Finds addresses of pages outside the marketplace. */
export function findHosts(reading: Reading, ownHosts: readonly string[], taken: readonly Found[]): readonly Found[] {
  const { canonical, tokens, seen, signs } = reading;
  const { text } = canonical;
  if ((signs & (SIGN.dot | SIGN.joint)) === 0 && (seen & WORD.dot) === 0) return NOTHING;
  const found: Found[] = [];
  const isTaken = overlapping(taken);
  for (let at = 0; at < tokens.length; at++) {
    if (!leadsOn(tokens, at)) continue;
    if (!isJoinedOn(text, tokens, at)) continue;
    const host = numericAt(text, tokens, at) ?? hostAt(text, tokens, at, true);
    if (host === undefined) continue;
    const first = tokens[at] as Token;
    const last = tokens[host.last] as Token;
    const judged = isTaken(first.start, last.end) ? undefined : judge(text, tokens, at, host);
    if (judged !== undefined && !isOwn(host.name, ownHosts)) found.push(judged);
    if (judged !== undefined || !host.hasUnknownEnd) at = host.last;
  }
  return found;
}

const NOTHING: readonly Found[] = [];

/** Whether something that joins a host stands behind a token: most words end here. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const right = tokens[at + 1];
  return right !== undefined && ((right.before & (SIGN.dot | SIGN.joint)) !== 0 || (right.word.is & WORD.dot) !== 0);
}

/** Whether a host may go on behind a token: with a part of its label, or with a dot. */
function isJoinedOn(text: string, tokens: readonly Token[], at: number): boolean {
  return ((tokens[at + 1] as Token).before & SIGN.joint) !== 0 || dotBetween(text, tokens, at) !== undefined;
}

/** "190.213.4.5": four numbers of a byte each. A version or a date has fewer; that one of an address has a page or a port behind it. */
function numericAt(text: string, tokens: readonly Token[], first: number): HostAt | undefined {
  const last = first + 3;
  if (last >= tokens.length || text.charCodeAt((tokens[first] as Token).start - 1) === POINT) return undefined;
  for (let at = first; at <= last; at++) {
    const { kind, value, start } = tokens[at] as Token;
    if (kind !== TOKEN.digits || value.length > 3 || Number(value) > 255) return undefined;
    const before = tokens[at - 1] as Token;
    if (at > first && (start - before.end !== 1 || text.charCodeAt(before.end) !== POINT)) return undefined;
  }
  const name = text.slice((tokens[first] as Token).start, (tokens[last] as Token).end);
  return { last, name, isSaid: false, hasWeakEnd: true, hasUnknownEnd: true };
}

function isOwn(name: string, ownHosts: readonly string[]): boolean {
  const plain = name.replace(/^www\./, '');
  return ownHosts.some((own) => plain === own || plain.endsWith(`.${own}`));
}

function judge(
  text: string,
  tokens: readonly Token[],
  first: number,
  { last, name, isSaid, hasWeakEnd, hasUnknownEnd }: HostAt,
): Found | undefined {
  const [from, to] = [tokens[first] as Token, tokens[last] as Token];
  const scheme = /(?:h\s?[tx]{2}\s?p\s?s?\s?[:;]?\s?[/\\]{0,2}\s?|w{3}\s?)$/.exec(
    text.slice(Math.max(0, from.start - 12), from.start),
  );
  const hasScheme =
    (scheme !== null && scheme[0] !== '') ||
    name.startsWith('www.') ||
    /^h[tx]{2}ps?$/.test(tokens[first - 1]?.value ?? '');
  const port = /^:\d{2,5}(?!\d)/.exec(text.slice(to.end, to.end + 7))?.[0] ?? '';
  const behind = to.end + port.length;
  const path = /^\s?\/[^\s]*/.exec(text.slice(behind, behind + 200))?.[0] ?? '';
  const end = behind + path.length;
  const start = scheme === null ? from.start : from.start - scheme[0].length;
  const plain = name.replace(/^www\./, '');
  const named = plain.split('.')[0] as string;
  const isShort = SHORT.has(plain);
  if (PAY.has(plain)) return { kind: 'payment_handle', start, end, confidence: 0.95, rule: 'host.payment' };
  if (isShort || hasScheme)
    return { kind: 'url', start, end, confidence: 0.95, rule: isShort ? 'host.short' : 'host.scheme' };
  const isNumeric = from.kind === TOKEN.digits && to.kind === TOKEN.digits;
  if (isNumeric)
    return port !== '' || path.length > 1
      ? { kind: 'url', start, end, confidence: 0.8, rule: 'host.numeric' }
      : undefined;
  // An end that we do not know, of a host of three parts with a page behind it, or with a port.
  const isWhole = port.length > 4 || (path !== '' && /^[^.]{2,}\.[^.]{2,}\.[^.]{2,}/.test(name));
  if ((hasUnknownEnd && !isWhole) || (from.kind === TOKEN.digits && named.length < 3)) return undefined;
  if (NO_NAMES.test(named)) return undefined;
  if (isSaid) {
    // Said with a word, or with a gap: "my shop dot com", "mi tienda . com", and no end of a sentence before a new one.
    if (hasWeakEnd && !isWeakHost(from, to, named)) return undefined;
    return { kind: 'url', start, end, confidence: named.length < 3 ? 0.5 : 0.8, rule: 'host.said' };
  }
  if (!hasWeakEnd) return { kind: 'url', start, end, confidence: 0.9, rule: 'host.name' };
  // "Thanks.it came": a missing gap, and no host.
  if (path.length > 1 || port !== '' || /\d|-/.test(named) || (path === '/' && isAlone(text, end)))
    return { kind: 'url', start, end, confidence: 0.7, rule: 'host.path' };
  const isLed = LEADING.test(tokens[first - 1]?.value ?? '');
  return isNameWithEnd(from, to, named, isLed)
    ? { kind: 'url', start, end, confidence: 0.65, rule: 'host.rare' }
    : undefined;
}

function isAlone(text: string, at: number): boolean {
  return at >= text.length || /[\s.,;!?)]/.test(text[at] as string);
}

/** What leads to a page: "see more at …", "visitez …". */
const LEADING =
  /^(?:at|on|visit|visite|visitez|vizite|from|via|en|sur|pon|pan|site|website|web|sitio|store|tienda|boutique|url|link|to|sou|em|loja|acesse|check|out|see|go|open|browse|directo|directement|www)$/;

/** "rosafabrics.fr": a name that is no word, and an end that seldom is one; of other ends it takes a word that leads there, and a long name. */
function isNameWithEnd(from: Token, to: Token, named: string, isLed: boolean): boolean {
  if (from.entry !== undefined && named.length === from.value.length) return false;
  const isRare = RARE.has(to.value) && to.value !== 'me';
  if (isRare) return named.length >= 5;
  return isLed && named.length >= (to.value === 'me' ? 6 : 8) && (to.value === 'me' || to.value.length >= 4);
}

/** "pedro-style . co", "anagadgets(dot)co": an end that is a word as well, behind a name that is none. */
function isWeakHost(from: Token, to: Token, named: string): boolean {
  const isName = from.entry === undefined || named.length > from.value.length;
  return isName && named.length >= 6 && /^(?:co|me|ly|io|tk|cc)$/.test(to.value);
}
