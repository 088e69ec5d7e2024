import type { WantedType } from '../rulebook/facts/problem.ts';
import { nearest } from './nearest.ts';

/** What is wrong with one place of a request. `what` is the kind of thing that was there, never its value. */
export type FieldTrouble =
  | { readonly code: 'missing' }
  | { readonly code: 'wrong-type'; readonly wanted: WantedType; readonly what: string }
  | { readonly code: 'not-whole' }
  | { readonly code: 'not-one-of'; readonly allowed: readonly string[] }
  | { readonly code: 'below'; readonly least: number; readonly unit: FieldUnit }
  | { readonly code: 'above'; readonly most: number; readonly unit: FieldUnit }
  | { readonly code: 'not-a-time' }
  | { readonly code: 'unknown-fields'; readonly names: readonly string[] }
  | { readonly code: 'unknown-parameter'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'fits-no-form' }
  /** The shape says in its own words what belongs there: `must be …`. */
  | { readonly code: 'said'; readonly sentence: string };

export type FieldUnit = 'characters' | 'entries' | 'number';

/** The sentence for it, with the cure. It can follow the name of a field. */
export function describeField(trouble: FieldTrouble): string {
  switch (trouble.code) {
    case 'missing':
      return 'is missing';
    case 'wrong-type':
      return `is ${trouble.what}; give ${WANTED[trouble.wanted]}`;
    case 'not-whole':
      return 'is not a whole number';
    case 'not-one-of':
      return `must be ${trouble.allowed.length === 1 ? trouble.allowed[0] : `one of ${trouble.allowed.join(', ')}`}`;
    case 'below':
      return `must ${describeAmount(trouble.least, trouble.unit)} or more`;
    case 'above':
      return `must ${describeAmount(trouble.most, trouble.unit)} at most`;
    case 'not-a-time':
      return 'must be an RFC 3339 time in UTC, like 2026-03-02T10:00:00Z';
    case 'unknown-fields':
      return `has fields that nobody knows here (${trouble.names.join(', ')}); leave them out`;
    case 'unknown-parameter':
      return describeParameter(trouble.name, trouble.known);
    case 'fits-no-form':
      return 'has none of the forms that are allowed here';
    case 'said':
      return trouble.sentence;
  }
}

function describeParameter(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'is no parameter here: this address takes none; leave it out';
  const meant = nearest(name, known);
  const question = meant === undefined ? '' : `; did you mean ${meant}?`;
  return `is no parameter here${question === '' ? '.' : question} This address takes ${known.join(', ')}`;
}

function describeAmount(amount: number, unit: FieldUnit): string {
  switch (unit) {
    case 'number':
      return `be ${amount}`;
    case 'characters':
      return `have ${amount} ${amount === 1 ? 'character' : 'characters'}`;
    case 'entries':
      return `have ${amount} ${amount === 1 ? 'entry' : 'entries'}`;
  }
}

const WANTED: Readonly<Record<WantedType, string>> = {
  text: 'a text',
  number: 'a number',
  'true-or-false': 'true or false',
  list: 'a list',
  object: 'an object',
};
