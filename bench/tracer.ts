import type { VariedField } from '../src/rulebook/variants/value-ways.ts';
import { LEAKS, type Leak, type Traces, tryLeaks } from '../src/simulation/leaks.ts';
import type { AddressKind } from '../src/simulation/made-customers.ts';
import type { Bench } from './bench.ts';
import { figureOf } from './figure.ts';

const SIZES = { long: 1000, short: 150 } as const;

/** What must come out over so many viewers: research/privacy.md §6, T2; a wrong name is policy's one in a hundred. */
const VIEWERS = 50;
const FIRST = 0.95;
const WRONG = 0.01;

const COPIES: readonly Leak[] = ['verbatim', 'flattened'];
const OTHERS: readonly Leak[] = LEAKS.filter((leak) => !COPIES.includes(leak));

type Shown = { readonly name: string; readonly kind: AddressKind; readonly fields: readonly VariedField[] };

const ALL = ['name', 'address', 'phone'] as const;
const SHOWN: readonly Shown[] = [
  { name: 'address with a flat', kind: 'flat', fields: ['address'] },
  { name: 'name, address with a flat, phone', kind: 'flat', fields: ALL },
  { name: 'address of a house', kind: 'street', fields: ['address'] },
  { name: 'name, address of a house, phone', kind: 'street', fields: ALL },
  { name: 'address without a street', kind: 'district', fields: ['address'] },
  { name: 'phone', kind: 'street', fields: ['phone'] },
  { name: 'name', kind: 'street', fields: ['name'] },
];

/** What is enough for fifty viewers; for what is less the figures are for information. */
const ENOUGH = new Set([
  'address with a flat',
  'name, address with a flat, phone',
  'address of a house',
  'name, address of a house, phone',
]);

/** Values are shown to people who do not exist; one of them, or somebody else, lets a text out; the tracer says whose it is. */
export const tracer: Bench = {
  name: 'tracer',
  about: 'leaked texts traced to whom they were shown: who stands first, who is named, and how often that is wrong',
  async *run({ short, progress }) {
    const tried = short ? SIZES.short : SIZES.long;
    for (const shown of SHOWN) {
      progress(shown.name);
      const copies = sum(COPIES.map((leak) => tryOne(shown, leak, VIEWERS, tried / COPIES.length)));
      const figure = (facts: Parameters<typeof figureOf>[1]) => figureOf('tracer', { unit: '', ...facts });
      const note = `${copies.tried} copies, one of ${VIEWERS} viewers each`;
      const limit = ENOUGH.has(shown.name) ? { limit: FIRST, must: 'at least' as const } : {};
      yield figure({ figure: `${shown.name}: stands first`, value: copies.first / copies.tried, ...limit, note });
      yield figure({ figure: `${shown.name}: named`, value: copies.named / copies.tried, note });
      const few = tryOne(shown, 'verbatim', 3, tried / 2);
      yield figure({
        figure: `${shown.name}: named of 3`,
        value: few.named / few.tried,
        note: 'as many as see one order',
      });
      const others = sum(
        [3, 10, VIEWERS].flatMap((viewers) => OTHERS.map((leak) => tryOne(shown, leak, viewers, tried / 5))),
      );
      const all = sum([copies, few, others]);
      yield figure({
        ...{ figure: `${shown.name}: somebody else named`, value: all.wrong / all.tried, limit: WRONG },
        note: `${all.tried} texts: ${LEAKS.join(', ')}; over 3, 10 and ${VIEWERS} viewers`,
      });
    }
    yield* eachKind(tried);
  },
};

/** Kind by kind, where most can be told. */
function* eachKind(tried: number) {
  const [, shown] = SHOWN as readonly [Shown, Shown];
  for (const leak of OTHERS) {
    const { wrong, tried: all } = tryOne(shown, leak, VIEWERS, tried);
    yield figureOf('tracer', {
      figure: `${leak}: somebody else named`,
      value: wrong / all,
      limit: WRONG,
      note: shown.name,
    });
  }
}

function tryOne({ kind, fields }: Shown, leak: Leak, viewers: number, tried: number): Traces {
  return tryLeaks({ leak, fields, kind, viewers, tried: Math.ceil(tried), seed: 20260302 });
}

function sum(all: readonly Traces[]): Traces {
  const add = (key: keyof Traces) => all.reduce((total, each) => total + each[key], 0);
  return { tried: add('tried'), first: add('first'), named: add('named'), wrong: add('wrong') };
}
