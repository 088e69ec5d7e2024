import { likelihoodOf } from './likelihood.ts';
import type { Seen } from './read-text.ts';
import type { Compared, Ranked } from './trace.ts';
import type { VariedField } from './value-ways.ts';
import type { Ways, Writing } from './ways.ts';

/** What was read of an order. */
export type Read = {
  readonly compared: Compared;
  readonly found: readonly { readonly field: VariedField; readonly ways: Ways; readonly seen: Seen }[];
};

/** How much likelier the text is from each of them than from elsewhere. */
export type Weighed = Omit<Ranked, 'probability'> & {
  readonly factor: number;
  /** How likely a text from elsewhere is to be written as they were shown it. */
  readonly byChance: number;
  /** What the factor would be, were it a copy of what they were shown. */
  readonly could: number;
  /** Which share of the factor comes of copies. */
  readonly copied: number;
};

/** Weighs everybody who was shown something of what stands in a text. */
export function weigh({ compared, found }: Read): readonly Weighed[] {
  return compared.shown.flatMap(({ viewer, writings, fields }) => {
    const theirs = found.filter(({ field }) => fields.includes(field));
    if (theirs.length === 0) return [];
    const weights = theirs.map(({ field, ways, seen }) => {
      const writing = writings[field];
      if (writing === undefined) return { factor: 1, byChance: 1, could: 1, copied: 1 };
      const actual = likelihoodOf(ways, seen);
      const asShown = likelihoodOf(ways, maskedBy(ways, seen, writing));
      return {
        factor: actual.of(writing) / actual.elsewhere,
        byChance: asShown.elsewhere,
        could: asShown.of(writing) / asShown.elsewhere,
        copied: actual.asCopy(writing) / actual.of(writing),
      };
    });
    const product = (key: 'factor' | 'byChance' | 'could' | 'copied') =>
      weights.reduce((all, each) => all * each[key], 1);
    return [
      {
        ...{ order: compared.order, viewer, fields: theirs.map(({ field }) => field) },
        ...{ factor: product('factor'), byChance: product('byChance'), could: product('could') },
        copied: product('copied'),
      },
    ];
  });
}

/** What would be seen of a writing where as much of it stood in the text. */
function maskedBy(ways: Ways, seen: Seen, writing: Writing): Seen {
  return ways.choices.map(({ ways: looks }, choice) => {
    // What leaves two ways open is counted as not seen: the bound errs on the careful side.
    return (seen[choice] ?? []).length < 2 ? [writing[choice] ?? 0] : looks.map((_, way) => way);
  });
}
