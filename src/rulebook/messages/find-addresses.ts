import { WORD } from './lexicon.ts';
import type { Found, Reading } from './reading.ts';
import { isWord, TOKEN, type Token } from './tokens.ts';
import { TOWNS } from './words/places.ts';

const TOWN = new Set(TOWNS.split(' '));

/** The most words of a street's name. */
const MOST_NAMES = 4;
/** How far behind a street its town and postcode are looked for, in tokens. */
const MOST_REST = 8;

const STREETS = WORD.streetAfter | WORD.streetBefore | WORD.place;

/** Finds postal addresses: a number and a street, or a box, with what follows of town and postcode. */
export function findAddresses(reading: Reading): readonly Found[] {
  const {
    canonical: { text },
    tokens,
  } = reading;
  if (tokens.length < 3 || !reading.hasDigits || (reading.seen & STREETS) === 0) return [];
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const address =
      boxAt(text, tokens, at) ??
      numberFirst(text, tokens, at) ??
      streetFirst(text, tokens, at) ??
      placeFirst(text, tokens, at) ??
      postOfficeAt(text, tokens, at);
    if (address === undefined) continue;
    const last = endOfRest(text, tokens, address.last);
    found.push({
      kind: 'postal_address',
      start: (tokens[address.first] as Token).start,
      end: (tokens[last] as Token).end,
      confidence: address.confidence,
      rule: address.rule,
    });
    at = last;
  }
  return found;
}

type Address = { readonly first: number; readonly last: number; readonly confidence: number; readonly rule: string };

/** "P.O. Box 12", "apartado 34", "boîte postale 5". */
function boxAt(text: string, tokens: readonly Token[], at: number): Address | undefined {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.value === 'box' || token.value === 'postale' || token.value === 'postal' || token.value === 'apartado') {
    const before = text.slice(Math.max(0, token.start - 6), token.start);
    const isBox =
      token.value === 'apartado' ||
      token.value === 'postale' ||
      /p\.?\s?o\.?\s?$/.test(before) ||
      tokens[at - 1]?.value === 'caixa';
    if (isBox && next?.kind === TOKEN.digits)
      return {
        first: Math.max(0, at - (token.value !== 'box' ? 0 : tokens[at - 2]?.value === 'p' ? 2 : 1)),
        last: at + 1,
        confidence: 0.85,
        rule: 'address.box',
      };
  }
  return undefined;
}

/** "17 Hope Road", "1428 E 42nd St", "12 bis rue de la Paix". */
function numberFirst(text: string, tokens: readonly Token[], at: number): Address | undefined {
  const number = tokens[at] as Token;
  if (number.kind === TOKEN.word || !/^\d{1,5}[a-z]?$/.test(number.value)) return undefined;
  const first = isWord(tokens[at - 1], WORD.place) && !isWord(tokens[at - 1], WORD.noStreetName) ? at - 1 : at;
  for (let names = 0; names <= MOST_NAMES; names++) {
    const token = tokens[at + 1 + names];
    if (token === undefined || !isNear(text, tokens[at + names] as Token, token)) return undefined;
    const street = names > 0 && isStreet(text, tokens, at + 1 + names);
    if (street) return { first, last: at + 1 + names, confidence: 0.85, rule: 'address.street' };
    const isBefore = isWord(token, WORD.streetBefore) && tokens[at + 2 + names]?.kind === TOKEN.word;
    if (isBefore && (names === 0 || /^(?:bis|ter|b|a)$/.test(tokens[at + names]?.value ?? '')))
      return { first, last: Math.min(at + 3 + names, tokens.length - 1), confidence: 0.8, rule: 'address.street' };
    if (!isNameOfStreet(token)) return undefined;
  }
  return undefined;
}

/** What a street is called by, and after a word that can be its name. "Place", "close" and "st" are more often something else. */
function isStreet(text: string, tokens: readonly Token[], at: number): boolean {
  const [name, token] = [tokens[at - 1], tokens[at] as Token];
  return isWord(token, WORD.streetAfter) && (!LOOSE.test(token.value) || isClosed(text, tokens, at, name));
}

const LOOSE =
  /^(?:place|pl|close|drive|st|way|court|ct|square|park|view|heights|gardens|mews|path|hill|walk|row|meadows|estate|rise)$/;

/** Nothing goes on behind it: the end, a comma, a town or a number. */
function isClosed(text: string, tokens: readonly Token[], at: number, name: Token | undefined): boolean {
  if (name === undefined || isWord(name, WORD.inviting | WORD.unit | WORD.noStreetName) || name.value.length < 3)
    return false;
  const next = tokens[at + 1];
  const between = text.slice((tokens[at] as Token).end, next?.start ?? text.length);
  return next === undefined || /[,.\n]/.test(between) || TOWN.has(next.value) || next.kind !== TOKEN.word;
}

/** A word, a direction or "42nd". */
function isNameOfStreet(token: Token): boolean {
  if (/^(?:\d{1,3}(?:st|nd|rd|th)|[nsew]|[ns][ew]|st|de|la)$/.test(token.value)) return true;
  return token.kind === TOKEN.word && !isWord(token, WORD.noStreetName);
}

/** "Lot 12 Hellshire, Portmore": a place, its number, and a town behind it. */
function placeFirst(text: string, tokens: readonly Token[], at: number): Address | undefined {
  const number = tokens[at + 1];
  if (!isWord(tokens[at], WORD.place) || number === undefined || number.kind === TOKEN.word || number.value.length > 5)
    return undefined;
  for (let names = 2; names <= MOST_NAMES + 2; names++) {
    const token = tokens[at + names];
    if (token === undefined || !isNear(text, tokens[at + names - 1] as Token, token)) return undefined;
    if (TOWN.has(token.value)) return { first: at, last: at + names, confidence: 0.75, rule: 'address.place' };
    if (isWord(token, WORD.noStreetName)) return undefined;
  }
  return undefined;
}

/** "Calle Mayor 12", "Rua das Flores, 45". */
function streetFirst(text: string, tokens: readonly Token[], at: number): Address | undefined {
  if (!isWord(tokens[at], WORD.streetBefore)) return undefined;
  for (let names = 1; names <= MOST_NAMES + 1; names++) {
    const token = tokens[at + names];
    if (token === undefined || !isNear(text, tokens[at + names - 1] as Token, token)) return undefined;
    if (token.kind !== TOKEN.word)
      return names > 1 && /^\d{1,5}[a-z]?$/.test(token.value)
        ? { first: at, last: at + names, confidence: 0.8, rule: 'address.street' }
        : undefined;
  }
  return undefined;
}

function isNear(text: string, left: Token, right: Token): boolean {
  return /^[\s,.#'º°-]{1,4}(?:no\.?\s|n[°º]\s)?$/.test(text.slice(left.end, right.start));
}

/** "Bog Walk PO, St. Catherine": a post office and its parish, as where no street has a number. */
function postOfficeAt(text: string, tokens: readonly Token[], at: number): Address | undefined {
  const isOffice = tokens[at]?.value === 'po' || (tokens[at]?.value === 'p' && tokens[at + 1]?.value === 'o');
  const name = tokens[at - 1];
  if (!isOffice || name === undefined || name.kind !== TOKEN.word || isWord(name, WORD.noStreetName)) return undefined;
  const office = tokens[at]?.value === 'po' ? at : at + 1;
  for (let next = office + 1; next <= office + 3; next++) {
    const token = tokens[next];
    if (token === undefined || !isNear(text, tokens[next - 1] as Token, token)) return undefined;
    if (TOWN.has(token.value)) return { first: at - 1, last: next, confidence: 0.75, rule: 'address.office' };
  }
  return undefined;
}

/** The town and the postcode behind a street: what follows a comma, or a number. */
function endOfRest(text: string, tokens: readonly Token[], last: number): number {
  let end = last;
  for (let at = last + 1; at < tokens.length && at - last <= MOST_REST; at++) {
    const [left, right] = [tokens[at - 1] as Token, tokens[at] as Token];
    const between = text.slice(left.end, right.start);
    if (!/^[\s,]{1,3}$/.test(between)) break;
    if (isWord(right, WORD.noStreetName) && !between.includes(',')) break;
    const goesOn = between.includes(',') || right.kind !== TOKEN.word || isWord(right, WORD.place);
    // A town of two words.
    if (!goesOn && !(end > last && left.kind === TOKEN.word)) break;
    end = at;
  }
  return end;
}
