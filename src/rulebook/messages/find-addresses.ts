import { WORD } from './lexicon.ts';
import type { Found, Reading } from './reading.ts';
import { isWord, TOKEN, type Token } from './tokens.ts';

/** The most words of a street's name. */
const MOST_NAMES = 4;
/** How far behind a street its town and postcode are looked for, in tokens. */
const MOST_REST = 8;

/** Finds postal addresses: a number and a street, or a box, with what follows of town and postcode. */
export function findAddresses(reading: Reading): readonly Found[] {
  const {
    canonical: { text },
    tokens,
  } = reading;
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const address = boxAt(text, tokens, at) ?? numberFirst(text, tokens, at) ?? streetFirst(text, tokens, at);
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
        first: Math.max(0, at - (token.value === 'box' ? 1 : 0)),
        last: at + 1,
        confidence: 0.85,
        rule: 'address.box',
      };
  }
  return undefined;
}

/** "17 Hope Road", "Lot 5 Old Harbour Rd", "12 bis rue de la Paix". */
function numberFirst(text: string, tokens: readonly Token[], at: number): Address | undefined {
  const number = tokens[at] as Token;
  if (number.kind === TOKEN.word || !/^\d{1,5}[a-z]?$/.test(number.value)) return undefined;
  const first = isWord(tokens[at - 1], WORD.place) && !isWord(tokens[at - 1], WORD.noStreetName) ? at - 1 : at;
  for (let names = 0; names <= MOST_NAMES; names++) {
    const token = tokens[at + 1 + names];
    if (token === undefined || !isNear(text, tokens[at + names] as Token, token)) return undefined;
    if (names <= 2 && isWord(token, WORD.streetBefore) && tokens[at + 2 + names]?.kind === TOKEN.word)
      return names === 0 || /^(?:bis|ter|b|a)$/.test(tokens[at + names]?.value ?? '')
        ? { first, last: Math.min(at + 3 + names, tokens.length - 1), confidence: 0.8, rule: 'address.street' }
        : undefined;
    if (
      names > 0 &&
      isWord(token, WORD.streetAfter) &&
      !(token.value === 'place' || token.value === 'close' || token.value === 'drive'
        ? isLoose(tokens, at + names)
        : false)
    )
      return { first, last: at + 1 + names, confidence: 0.85, rule: 'address.street' };
    if (isWord(token, WORD.noStreetName) || token.kind !== TOKEN.word) {
      if (names > 0 || !/^(?:st|de|la)$/.test(token.value)) return undefined;
    }
  }
  return undefined;
}

/** Before "place" or "close" stands a verb or a small word: no street. */
function isLoose(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.value.length ?? 0) < 4 || isWord(tokens[at], WORD.inviting | WORD.unit);
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

/** The town and the postcode behind a street: what follows a comma, or a number. */
function endOfRest(text: string, tokens: readonly Token[], last: number): number {
  let end = last;
  for (let at = last + 1; at < tokens.length && at - last <= MOST_REST; at++) {
    const [left, right] = [tokens[at - 1] as Token, tokens[at] as Token];
    const between = text.slice(left.end, right.start);
    if (!/^[\s,]{1,3}$/.test(between)) break;
    if (isWord(right, WORD.noStreetName) && !between.includes(',')) break;
    if (between.includes(',') || right.kind !== TOKEN.word || isWord(right, WORD.place)) end = at;
    else if (end < at - 1) break;
    else if (at === end + 1 && end > last && tokens[end]?.kind === TOKEN.word) end = at;
    else break;
  }
  return end;
}
