import { type Draw, writingsOf } from '../rulebook/variants/codewords.ts';
import { commonWritings } from '../rulebook/variants/styles.ts';
import { type Compared, type Traced, traceText } from '../rulebook/variants/trace.ts';
import { type VariedField, type VariedValue, waysOf, writeValue } from '../rulebook/variants/value-ways.ts';
import { type AddressKind, type MadeCustomer, makeCustomer } from './made-customers.ts';
import { Random } from './random.ts';
import { retype } from './retype.ts';

/** How a text that is found came to be. */
export const LEAKS = [
  /** Of somebody who was shown it: sign by sign, with the breaks of its lines lost, or the first line alone. */
  ...(['verbatim', 'flattened', 'first_line'] as const),
  /** Of somebody who was shown it: typed anew by a habit of the own, or in small letters without signs. */
  ...(['retyped', 'normalised'] as const),
  /** From elsewhere: as it was deposited, in one style, typed by a habit; the value of somebody who lives next door. */
  ...(['deposited', 'in_style', 'elsewhere_retyped', 'neighbour'] as const),
] as const;
export type Leak = (typeof LEAKS)[number];

/** What became of leaks of one kind: how many, how often who it was stood first, was named, and somebody else was. */
export type Traces = {
  readonly tried: number;
  readonly first: number;
  readonly named: number;
  readonly wrong: number;
};

/** What is tried. */
export type LeakTrial = {
  readonly leak: Leak;
  readonly fields: readonly VariedField[];
  readonly kind: AddressKind;
  /** How many were shown it. */
  readonly viewers: number;
  readonly tried: number;
  readonly seed: number;
};

/** Has values shown to people who do not exist, one of whom passes them on, and asks the tracer; the same seed gives the same. */
export function tryLeaks({ leak, fields, kind, viewers, tried, seed }: LeakTrial): Traces {
  const random = new Random(seed, LEAKS.indexOf(leak));
  const found = { tried, first: 0, named: 0, wrong: 0 };
  for (let round = 0; round < tried; round++) {
    const shown = showTo(random, makeCustomer(random, kind), fields, viewers);
    const who = random.whole(0, viewers - 1);
    const isTheirs = LEAKS.indexOf(leak) < LEAKS.indexOf('deposited');
    const { ranked, verdict } = trace(leakedText(random, leak, shown, who), shown);
    if (isTheirs && ranked[0]?.viewer === nameOf(who)) found.first++;
    if (!('named' in verdict)) continue;
    if (isTheirs && verdict.named.viewer === nameOf(who)) found.named++;
    else found.wrong++;
  }
  return found;
}

/** Values of a customer, and each as it was shown to each. */
export type ShownCustomer = {
  readonly values: readonly VariedValue[];
  /** By viewer, by value. */
  readonly written: readonly (readonly VariedValue[])[];
  readonly compared: Compared;
};

/** Shows values of a customer to so many people, each in a writing of their own. */
export function showTo(
  random: Random,
  customer: MadeCustomer,
  fields: readonly VariedField[],
  viewers: number,
): ShownCustomer {
  const values = fields.map((field) => customer[field]);
  const ways = values.map(waysOf);
  const given = ways.map((each) => writingsOf(each, drawOf(random), viewers));
  const people = Array.from({ length: viewers }, (_, viewer) => viewer);
  const writing = (viewer: number, at: number) => given[at]?.[viewer % Math.max(1, given[at].length)];
  return {
    values,
    written: people.map((viewer) =>
      values.map((value, at) => {
        const [way, theirs] = [ways[at], writing(viewer, at)];
        return way === undefined || theirs === undefined ? value : writeValue(value, way, theirs);
      }),
    ),
    compared: {
      ...{ order: 'O-1', values },
      shown: people.map((viewer) => ({
        viewer: nameOf(viewer),
        fields,
        writings: Object.fromEntries(
          values.flatMap(({ field }, at) => {
            const theirs = writing(viewer, at);
            return theirs === undefined ? [] : [[field, theirs]];
          }),
        ),
      })),
    },
  };
}

function trace(text: string, { compared }: ShownCustomer): Traced {
  return traceText(text, [compared]);
}

function nameOf(viewer: number): string {
  return `P-${viewer}`;
}

function drawOf(random: Random): Draw {
  return Uint8Array.from({ length: 32 }, () => random.whole(0, 255));
}

/** A text as it would be found. */
export function leakedText(random: Random, leak: Leak, { values, written }: ShownCustomer, who: number): string {
  const shown = written[who] ?? values;
  switch (leak) {
    case 'verbatim':
      return textOf(shown);
    case 'flattened':
      return `found: ${textOf(shown).replaceAll('\n', ' ')} (sold online)`;
    case 'first_line':
      return textOf(shown).split('\n')[0] ?? '';
    case 'retyped':
      return retype(random, textOf(shown));
    case 'normalised':
      return textOf(shown)
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
    case 'deposited':
      return textOf(values);
    case 'in_style':
      return textOf(
        values.map((value) => {
          const ways = waysOf(value);
          return writeValue(value, ways, random.pick(commonWritings(ways)));
        }),
      );
    case 'elsewhere_retyped':
      return retype(random, textOf(values));
    case 'neighbour':
      return textOf(values.map((value) => nextDoor(value)));
  }
}

/** What stands on the screen, and so in a picture of it. */
export function textOf(values: readonly VariedValue[]): string {
  return values
    .map(({ field, value }) => {
      if (field !== 'address') return value;
      const place = [value.city, value.region, value.postcode].filter((part) => part !== undefined).join(', ');
      return [...value.lines, place, value.country].join('\n');
    })
    .join('\n');
}

function nextDoor(value: VariedValue): VariedValue {
  const another = (text: string) => text.replaceAll(/[0-9]+/g, (digits) => `${Number(digits) + 2}`);
  if (value.field === 'address')
    return { field: value.field, value: { ...value.value, lines: value.value.lines.map(another) } };
  return { field: value.field, value: value.field === 'name' ? `${value.value} Junior` : another(value.value) };
}
