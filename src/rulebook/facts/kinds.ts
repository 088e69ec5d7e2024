/**
 * What a field of an event may hold. Plain data, so that the parser's slow path, the tests and the OpenAPI document
 * all read the same description.
 */
export type Kind =
  /** Letters, digits, `.`, `_`, `-`; at most 128. */
  | { readonly kind: 'id' }
  /** The same, at most 64, and not `platform`. */
  | { readonly kind: 'seller-id' }
  /** Text without control characters, 1 to `most` UTF-16 units. */
  | { readonly kind: 'text'; readonly most: number }
  /** RFC 3339. */
  | { readonly kind: 'time' }
  | { readonly kind: 'choice'; readonly allowed: readonly string[] }
  /** A kind of breach that people confirm: a choice, with a word of its own for metrics. */
  | { readonly kind: 'conduct' }
  | { readonly kind: 'flag' }
  /** A whole number from `least` to `most`. */
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  /** A number from 0 to 1. */
  | { readonly kind: 'share' }
  /** `{amount: "45.00", currency: "USD"}`. */
  | { readonly kind: 'money' }
  | { readonly kind: 'list'; readonly of: Kind; readonly most: number }
  | { readonly kind: 'record'; readonly fields: Fields }
  /** Taken as it is: part of the event's content, without meaning for us. */
  | { readonly kind: 'anything' };

export type Field = { readonly kind: Kind; readonly optional: boolean };
export type Fields = { readonly [name: string]: Field };

/** The longest name of a place, a carrier, a number on a parcel, a person who decides, in characters. */
export const NAME_LENGTH = 128;
/** The longest event id, source or reference to a text. */
export const REFERENCE_LENGTH = 256;
/** The longest sentence (the conditions of a reinstatement). */
export const SENTENCE_LENGTH = 1000;

/** Lists may be this long. */
export const MOST_ITEMS = 1_000;
export const MOST_EVIDENCE = 10_000;
export const MOST_NAMES = 1_000;

export const id = { kind: { kind: 'id' }, optional: false } as const;
export const sellerId = { kind: { kind: 'seller-id' }, optional: false } as const;
export const name = { kind: { kind: 'text', most: NAME_LENGTH }, optional: false } as const;
export const reference = { kind: { kind: 'text', most: REFERENCE_LENGTH }, optional: false } as const;
export const sentence = { kind: { kind: 'text', most: SENTENCE_LENGTH }, optional: false } as const;
export const time = { kind: { kind: 'time' }, optional: false } as const;
export const flag = { kind: { kind: 'flag' }, optional: false } as const;
export const conduct = { kind: { kind: 'conduct' }, optional: false } as const;
export const share = { kind: { kind: 'share' }, optional: false } as const;
export const money = { kind: { kind: 'money' }, optional: false } as const;
export const count = { kind: { kind: 'whole', least: 0, most: Number.MAX_SAFE_INTEGER }, optional: false } as const;
export const anything = { kind: { kind: 'anything' }, optional: false } as const;

export function whole(least: number, most: number): Field {
  return { kind: { kind: 'whole', least, most }, optional: false };
}

export function choice(allowed: readonly string[]): Field {
  return { kind: { kind: 'choice', allowed }, optional: false };
}

export function list(of: Field, most: number): Field {
  return { kind: { kind: 'list', of: of.kind, most }, optional: false };
}

export function record(fields: Fields): Field {
  return { kind: { kind: 'record', fields }, optional: false };
}

/** The same field, which may be left out or null. */
export function optional(field: Field): Field {
  return { kind: field.kind, optional: true };
}
