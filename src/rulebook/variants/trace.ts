import { type FoundText, readText, seenIn } from './read-text.ts';
import { type VariedField, type VariedValue, waysOf } from './value-ways.ts';
import type { Writing } from './ways.ts';
import { type Read, type Weighed, weigh } from './weigh.ts';

/** Who was shown values of an order, each in a writing of their own. */
export type ShownTo = {
  readonly viewer: string;
  /** By field; a field that they were not shown, or that has one writing only, is not there. */
  readonly writings: Readonly<Partial<Record<VariedField, Writing>>>;
};

/** An order whose values a text is compared with. */
export type Compared = {
  readonly order: string;
  readonly values: readonly VariedValue[];
  /** The fields that each of them was shown. */
  readonly shown: readonly (ShownTo & { readonly fields: readonly VariedField[] })[];
};

/** Why nobody is named. */
export const CANNOT_TELL = [
  /** None of the values stands in the text. */
  'no_value',
  /** One does, and it was shown to nobody. */
  'shown_to_nobody',
  /** The value, or what is there of it, can be written in too few ways for so many people. */
  'too_few_ways',
  /** It is written as nobody was shown it: anew, by a habit, or from elsewhere. */
  'written_anew',
  /** Two people or more come out alike. */
  'several',
] as const;
export type CannotTell = (typeof CANNOT_TELL)[number];

/** Somebody who was shown what stands in a text, and how likely it is that it came from what they were shown. */
export type Ranked = {
  readonly order: string;
  readonly viewer: string;
  readonly fields: readonly VariedField[];
  readonly probability: number;
};

/** What a text says of where it came from. */
export type Traced = {
  /** The likeliest first. */
  readonly ranked: readonly Ranked[];
  /** How likely it is that it came from nothing that was shown. */
  readonly elsewhere: number;
  /** Of texts that came from elsewhere, and of which so much could be read, so many at most would name somebody: the error bound. */
  readonly wrongAtMost: number;
  readonly verdict: { readonly named: Ranked } | { readonly cannotTell: CannotTell };
};

/** Before anything is read: as likely from elsewhere as from all who were shown it together. */
const ELSEWHERE = 0.5;
/** Nobody is named who is less likely than that. */
export const NAMED_FROM = 0.95;
/** Nobody is named where texts from elsewhere would name somebody more often than that. */
export const WRONG_AT_MOST = 0.01;
/** Nor by a text that is rather typed anew than copied: what is left of a writing then speaks for too many. */
const COPIED_FROM = 0.5;

/** Whether a value stands in a text, in whatever writing. */
export function standsIn(found: FoundText, value: VariedValue): boolean {
  return seenIn(found, value.field, waysOf(value)) !== undefined;
}

/**
 * From which of those who were shown a value a text came: how likely each is, and somebody’s name only where that is sure enough. The text
 * and the values stay in memory; nothing of either is in what is answered.
 */
export function traceText(text: string, compared: readonly Compared[]): Traced {
  const found = readText(text);
  const read = compared.map((each): Read => {
    const values = each.values.flatMap((value) => {
      const ways = waysOf(value);
      const seen = seenIn(found, value.field, ways);
      return seen === undefined ? [] : [{ field: value.field, ways, seen }];
    });
    return { compared: each, found: values };
  });
  const matched = read.filter((each) => each.found.length > 0);
  const people = matched.flatMap(weigh).toSorted((one, other) => other.factor - one.factor);
  if (people.length === 0) return nobody(matched.length === 0 ? 'no_value' : 'shown_to_nobody');
  const prior = (1 - ELSEWHERE) / people.length;
  const all = ELSEWHERE + people.reduce((sum, { factor }) => sum + prior * factor, 0);
  const ranked = people.map(({ order, viewer, fields, factor }) => {
    return { order, viewer, fields, probability: (prior * factor) / all };
  });
  const couldBeNamed = people.filter(({ could }) => (prior * could) / (ELSEWHERE + prior * could) >= NAMED_FROM);
  const wrongAtMost = Math.min(
    1,
    couldBeNamed.reduce((sum, { byChance }) => sum + byChance, 0),
  );
  const isTold = couldBeNamed.length * 2 > people.length && wrongAtMost <= WRONG_AT_MOST;
  return { ranked, elsewhere: ELSEWHERE / all, wrongAtMost, verdict: verdictOf(ranked, people, wrongAtMost, isTold) };
}

function nobody(cannotTell: CannotTell): Traced {
  return { ranked: [], elsewhere: 1, wrongAtMost: 0, verdict: { cannotTell } };
}

/** `isTold`: a copy of what they were shown would name most of those who were. */
function verdictOf(
  [first, second]: readonly Ranked[],
  people: readonly Weighed[],
  wrongAtMost: number,
  isTold: boolean,
): Traced['verdict'] {
  const [likeliest] = people;
  if (first === undefined || likeliest === undefined) return { cannotTell: 'no_value' };
  const isSure = first.probability >= NAMED_FROM && wrongAtMost <= WRONG_AT_MOST;
  if (isSure && likeliest.copied >= COPIED_FROM) return { named: first };
  const isTie = second !== undefined && second.probability > first.probability / 4;
  if (isTie && first.probability + second.probability >= ELSEWHERE) return { cannotTell: 'several' };
  const isCopy = likeliest.factor > likeliest.could / 2 && likeliest.could > 1;
  return { cannotTell: isTold && !isCopy ? 'written_anew' : 'too_few_ways' };
}
