import { fieldName, valueWords } from '../../words/staff-events-en.ts';

/** A line about an event: its label, and either an instant or words. */
export type EventFact = { readonly term: string; readonly at?: string; readonly words?: string };

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** What an event carries, as lines for people: nested fields under their path, lists of words in one line. */
export function factsOf(data: Readonly<Record<string, unknown>>): readonly EventFact[] {
  return Object.entries(data).flatMap(([field, value]) => factsAbout(fieldName(field), value));
}

function factsAbout(term: string, value: unknown): readonly EventFact[] {
  if (value === undefined) return [];
  if (isScalar(value))
    return [
      typeof value === 'string' && INSTANT.test(value) ? { term, at: value } : { term, words: valueWords(value) },
    ];
  if (Array.isArray(value)) {
    if (value.every(isScalar)) return [{ term, words: value.map(valueWords).join(', ') || valueWords(null) }];
    return value.flatMap((each, index) => factsAbout(value.length === 1 ? term : `${term} ${index + 1}`, each));
  }
  const fields = Object.entries(value as Readonly<Record<string, unknown>>);
  const money = Object.fromEntries(fields);
  if (fields.length === 2 && typeof money['amount'] === 'string' && typeof money['currency'] === 'string') {
    return [{ term, words: `${money['amount']} ${money['currency']}` }];
  }
  return fields.flatMap(([field, inner]) => factsAbout(`${term}: ${fieldName(field).toLowerCase()}`, inner));
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
