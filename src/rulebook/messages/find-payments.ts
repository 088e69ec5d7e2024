import { WORD } from './lexicon.ts';
import type { Name } from './names.ts';
import type { Found, Reading } from './reading.ts';
import { isWord, SIGN, TOKEN, type Token } from './tokens.ts';

/** Finds accounts (IBAN), wallets, names to pay to, and requests to pay around the marketplace. `original` keeps capital letters, which wallets have. */
export function findPayments(
  reading: Reading,
  original: string,
  names: readonly Name[],
  taken: readonly Found[],
): readonly Found[] {
  const isSigned = (reading.signs & SIGN.dollar) !== 0;
  if (!reading.hasDigits && !isSigned && names.length === 0) return NOTHING;
  const found: Found[] = [];
  if (reading.hasDigits) {
    if (reading.mayHaveIban) ibans(reading, found);
    wallets(reading, original, found);
  }
  if (isSigned) cashTags(reading, names, found);
  for (const name of names) {
    const asked = request(reading, name, taken);
    if (asked !== undefined) found.push(asked);
  }
  return found;
}

const NOTHING: readonly Found[] = [];
const DOLLAR = 36;

/** Lengths of IBANs by country (ISO 13616 registry); those of the places whose languages we read, and their neighbours. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  ad: 24,
  ae: 23,
  at: 20,
  be: 16,
  bg: 22,
  br: 29,
  ch: 21,
  cr: 22,
  cy: 28,
  cz: 24,
  de: 22,
  dk: 18,
  do: 28,
  ee: 20,
  es: 24,
  fi: 18,
  fr: 27,
  gb: 22,
  gi: 23,
  gr: 27,
  gt: 28,
  hr: 21,
  hu: 28,
  ie: 22,
  il: 23,
  is: 26,
  it: 27,
  lc: 32,
  li: 21,
  lt: 20,
  lu: 20,
  lv: 21,
  mc: 27,
  mt: 31,
  nl: 18,
  no: 15,
  pl: 28,
  pt: 25,
  ro: 24,
  sa: 24,
  se: 24,
  sg: 0,
  si: 19,
  sk: 24,
  sm: 27,
  sv: 28,
  tr: 26,
  vg: 24,
};

/** How many pieces the longest IBAN is written in. */
const MOST_PIECES = 34;

function ibans({ canonical: { text }, tokens }: Reading, found: Found[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at] as Token;
    if (!mayBeginIban(first, tokens[at + 1])) continue;
    const wanted = IBAN_LENGTHS[first.value.slice(0, 2)];
    if (wanted === undefined || !/^[a-z]{2}(?:\d{2}[a-z0-9]*)?$/.test(first.value)) continue;
    let value = first.value;
    let last = at;
    while (value.length < wanted && last + 1 < tokens.length && last - at < MOST_PIECES) {
      const next = tokens[last + 1] as Token;
      if (!/^[\s.-]{0,3}$/.test(text.slice((tokens[last] as Token).end, next.start))) break;
      value += next.value;
      last++;
    }
    if (value.length !== wanted || !isIban(value)) continue;
    found.push({
      kind: 'bank_account',
      start: first.start,
      end: (tokens[last] as Token).end,
      confidence: 0.995,
      rule: 'account.iban',
    });
    at = last;
  }
}

/** Two letters and then digits, in one word or in two: most words are told apart by that. */
function mayBeginIban({ kind, value }: Token, next: Token | undefined): boolean {
  if (kind === TOKEN.digits || (kind === TOKEN.word && value.length !== 2)) return false;
  if (isDigit(value.charCodeAt(0)) || isDigit(value.charCodeAt(1))) return false;
  if (value.length === 2) return next !== undefined && isDigit(next.value.charCodeAt(0));
  return isDigit(value.charCodeAt(2));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters name the bank: more of them are words. */
const MOST_LETTERS = 8;

/** The check digits of ISO 13616: the rest of a division by 97. */
function isIban(value: string): boolean {
  if (!/^[a-z]{2}\d{2}[a-z0-9]+$/.test(value) || value.slice(4).replace(/\d/g, '').length > MOST_LETTERS) return false;
  let rest = 0;
  for (const letter of value.slice(4) + value.slice(0, 4)) {
    const digit = Number.parseInt(letter, 36);
    rest = (digit > 9 ? rest * 100 + digit : rest * 10 + digit) % 97;
  }
  return rest === 1;
}

/** Bitcoin (base58 and bech32), Ethereum and Tron, by their alphabets and lengths. */
const WALLET =
  /(?<![A-Za-z0-9])(?:bc1[a-z0-9]{25,60}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33})(?![A-Za-z0-9])/g;

/** The shortest wallet. */
const SHORTEST_WALLET = 26;

function wallets({ canonical, tokens }: Reading, original: string, found: Found[]): void {
  if (!hasLongToken(tokens)) return;
  let at = 0;
  for (const { index, 0: value } of original.matchAll(WALLET)) {
    if (!/\d/.test(value) || !/[a-zA-Z]/.test(value)) continue;
    // Wallets and tokens are in the order of the text.
    while (at < tokens.length && canonical.endOf((tokens[at] as Token).end - 1) <= index) at++;
    const token = tokens[at];
    if (token === undefined || canonical.startOf(token.start) > index) continue;
    const { start, end } = token;
    found.push({ kind: 'payment_handle', start, end, confidence: 0.9, rule: 'payment.wallet' });
  }
}

function hasLongToken(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const { start, end } = tokens[at] as Token;
    if (end - start >= SHORTEST_WALLET) return true;
  }
  return false;
}

/** "$adalove": a name to pay to; "$20" and "$USD" are amounts. */
function cashTags({ canonical: { text }, tokens }: Reading, names: readonly Name[], found: Found[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === TOKEN.digits || text.charCodeAt(token.start - 1) !== DOLLAR) continue;
    if (!/^[a-z][a-z0-9-]{3,}$/.test(token.value)) continue;
    const previous = tokens[at - 1];
    // "ca$h": inside a word.
    if (previous !== undefined && previous.end === token.start - 1) continue;
    if (isWord(token, WORD.currency)) continue;
    const isNear = names.some(({ is, last }) => (is & WORD.payApp) !== 0 && Math.abs(at - last) <= NEAR);
    found.push({
      kind: 'payment_handle',
      start: token.start - 1,
      end: token.end,
      confidence: isNear ? 0.95 : 0.7,
      rule: 'payment.tag',
    });
  }
}

const NEAR = 6;
/** Takes away what a request would be: money comes back, or the marketplace's own way is meant. */
const GIVING_BACK =
  /^(?:refund|refunded|reembolso|reembolsar|rembourse|remboursement|remboursa|ranbouse|checkout|accept|accepts|aceptan|acceptez|supports|supported|option|card|price|sticker|wallet|case)$/;

/** "pay me through Zelle", "my PayPal is ada@…": the marketplace's payment is passed by. */
function request({ tokens }: Reading, { is, first, last }: Name, taken: readonly Found[]): Found | undefined {
  if ((is & WORD.payApp) === 0) return undefined;
  let isPaying = false;
  let isMe = false;
  let isBack = false;
  let nearest = first;
  let farthest = last;
  for (let at = Math.max(0, first - NEAR); at <= Math.min(tokens.length - 1, last + NEAR); at++) {
    const token = tokens[at] as Token;
    isBack ||= GIVING_BACK.test(token.value);
    if (at >= first && at <= last) continue;
    const counts = isWord(token, WORD.paying) || isWord(token, WORD.me);
    isPaying ||= isWord(token, WORD.paying);
    isMe ||= isWord(token, WORD.me);
    if (!counts) continue;
    nearest = Math.min(nearest, at);
    farthest = Math.max(farthest, at);
  }
  const { start, end } = { start: (tokens[nearest] as Token).start, end: (tokens[farthest] as Token).end };
  const handle = taken.find(
    (each) => HANDLES.has(each.kind) && each.start >= (tokens[first] as Token).start && each.start - end < 40,
  );
  if (handle !== undefined && !isBack)
    return {
      kind: 'payment_handle',
      start: (tokens[first] as Token).start,
      end: handle.end,
      confidence: 0.85,
      rule: 'payment.named',
    };
  if (isBack || !isPaying) return undefined;
  return isMe ? { kind: 'off_platform_payment', start, end, confidence: 0.8, rule: 'payment.asked' } : undefined;
}

const HANDLES: ReadonlySet<string> = new Set(['email', 'phone', 'handle']);
