import type { PersonalDataKind } from '../../../words/statements-api-en.ts';

/** Personal data found in a text that will be public: of which kind, and in which field. */
export type FoundPersonalData = { readonly field: string; readonly kind: PersonalDataKind };

/** Days, times and the numbers of laws (2022/2065) are digits too: they are no telephone numbers. */
const DAYS = /\b\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?\b|\b(?:19|20)\d{2}\/\d{1,4}\b/g;

/** A name and a number of a house, in the orders in which people write them. */
const STREETS =
  'street|st|road|rd|avenue|ave|lane|ln|drive|boulevard|blvd|way|close|court|crescent|place|square|terrace|highway|hwy|rue|calle|via';

const PATTERNS: readonly (readonly [PersonalDataKind, RegExp])[] = [
  ['email', /[^\s@<>()]+\s*(?:@|\(at\)|\[at\])\s*[^\s@<>()]+(?:\.|\s*(?:\(dot\)|\[dot\])\s*)\p{L}{2,}/iu],
  ['bank_account', /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,4})?\b/],
  ['phone', /(?:\+|\b)\d(?:[\s().\-–/]{0,3}\d){6,}/],
  ['postal_address', new RegExp(`\\b\\d{1,5}\\p{L}?,?\\s+(?:\\p{Lu}[\\p{L}’'-]*\\.?\\s+){1,4}(?:${STREETS})\\b`, 'iu')],
  ['postal_address', /\b(?:rue|calle|via)\s+(?:\p{L}+\s+){1,4}\d{1,5}\b/iu],
  ['postal_address', /\b\p{Lu}[\p{L}-]*(?:straße|strasse|gasse|straat|weg|platz|allee)\s+\d{1,4}\b/u],
  ['postal_address', /\bP\.?\s?O\.?\s*Box\s+\d+/i],
  ['handle', /(?:^|[\s(“"'])@[\p{L}\d_.]{2,}/u],
];

/**
 * The lint before anything is made public (DSA art. 24(5)): texts may hold no personal data, and none of the references that
 * lead to a person. `references`: ids of orders, events, customers and of the account itself.
 */
export function personalDataIn(
  texts: Readonly<Record<string, string | undefined>>,
  references: readonly string[],
): readonly FoundPersonalData[] {
  const named = references.filter(isTelling).map(asWord);
  return Object.entries(texts).flatMap(([field, text = '']) => {
    const plain = text.normalize('NFKC').replaceAll(DAYS, ' ');
    const kinds = new Set(PATTERNS.filter(([, pattern]) => pattern.test(plain)).map(([kind]) => kind));
    if (named.some((word) => word.test(text))) kinds.add('reference');
    return [...kinds].map((kind) => ({ field, kind }));
  });
}

/** Of ids that are words or short numbers nothing could be told apart: `12` may be twelve of something. */
function isTelling(reference: string): boolean {
  return reference.length >= 3 && (/\d/.test(reference) ? !/^\d{1,4}$/.test(reference) : reference.length >= 5);
}

function asWord(reference: string): RegExp {
  const escaped = reference.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d_-])${escaped}(?![\\p{L}\\d_-])`, 'u');
}
