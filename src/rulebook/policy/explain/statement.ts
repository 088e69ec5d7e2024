import type { Duration } from '../../instant.ts';

/** The lists of names a sentence may take its words from. */
export type Vocabulary =
  | 'affected'
  | 'category'
  | 'conduct'
  | 'context'
  | 'customer field'
  | 'dispute reason'
  | 'exception'
  | 'feature'
  | 'finding'
  | 'metric'
  | 'moment'
  | 'purpose'
  | 'reason'
  | 'rung'
  | 'step'
  | 'weekday';

/** A value in a sentence before it is put into words. A bare number is a count, a bare string a proper name. */
export type Figure =
  | number
  | string
  | { readonly duration: Duration }
  | { readonly durations: readonly Duration[] }
  | { readonly share: number }
  | { readonly ordinal: number }
  | { readonly times: number }
  | { readonly days: readonly number[] }
  | { readonly terms: readonly string[]; readonly of: Vocabulary; readonly join: 'and' | 'or' };

/** One thing to say about a policy: a code of the catalogue, and the figures its sentence shows. */
export type Statement = { readonly say: string; readonly figures: Readonly<Record<string, Figure>> };

/** Statements about one thing: a metric, a category, a rung. */
export type Part = { readonly about: string; readonly of: Vocabulary; readonly statements: readonly Statement[] };

export const SECTIONS = [
  'short',
  'measured',
  'conduct',
  'customer_data',
  'messages',
  'returns',
  'disputes',
  'data_breaches',
  'never',
  'excused',
  'ladder',
  'immediate',
  'decides',
  'appeals',
  'help',
] as const;
export type SectionCode = (typeof SECTIONS)[number];

export type Section = {
  readonly section: SectionCode;
  readonly statements: readonly Statement[];
  readonly parts: readonly Part[];
};

export function statement(say: string, figures: Readonly<Record<string, Figure>> = {}): Statement {
  return { say, figures };
}

/** A statement that is only made when it is true of this policy. */
export function statementIf(holds: boolean, say: string, figures: Readonly<Record<string, Figure>> = {}): Statement[] {
  return holds ? [{ say, figures }] : [];
}

export function terms(of: Vocabulary, names: readonly string[], join: 'and' | 'or' = 'and'): Figure {
  return { terms: names, of, join };
}
