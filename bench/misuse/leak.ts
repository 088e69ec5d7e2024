import { createHash } from 'node:crypto';
import { writingAt } from '../../src/rulebook/variants/codewords.ts';
import { type Compared, traceText } from '../../src/rulebook/variants/trace.ts';
import { type VariedValue, waysOf, writeValue } from '../../src/rulebook/variants/value-ways.ts';
import type { Random } from '../../src/simulation/random.ts';
import { retype } from '../../src/simulation/retype.ts';
import type { ShopRun } from './shop-run.ts';

/** How many addresses of a list that turned up staff put into the tracer. */
const LINES = 10;
const STREETS = ['Hope', 'Barbican', 'Molynes', 'Old Hope', 'Red Hills', 'Constant Spring', 'Spanish Town', 'Maxfield'];
const KINDS = ['Road', 'Avenue', 'Street', 'Drive', 'Crescent', 'Lane'];
const PLACES = [
  ['Kingston 6', 'Saint Andrew'],
  ['Montego Bay', 'Saint James'],
  ['Mandeville', 'Manchester'],
  ['Portmore', 'Saint Catherine'],
  ['Ocho Rios', 'Saint Ann'],
] as const;

/** What the tracer says of a list of addresses that somebody sold. */
export type ListTraced = {
  readonly lines: number;
  /** Lines that named who it was, somebody else, and nobody. */
  readonly right: number;
  readonly wrong: number;
  readonly cannotTell: number;
};

/** Puts some of what an insider took into the tracer, copied as it was shown or typed anew. */
export function traceList(run: ShopRun, insider: string, isCopied: boolean, random: Random): ListTraced {
  const counts = { lines: 0, right: 0, wrong: 0, cannotTell: 0 };
  for (const order of [...run.taken.keys()].slice(0, LINES)) {
    const { compared, shownTo } = showAddress(run, order, random);
    const text = shownTo(insider);
    if (text === undefined) continue;
    counts.lines++;
    const { verdict } = traceText(isCopied ? text : retype(random, text), [compared]);
    if ('cannotTell' in verdict) counts.cannotTell++;
    else if (verdict.named.viewer === insider) counts.right++;
    else counts.wrong++;
  }
  return counts;
}

/** The order's address as each of those was shown it who looked at it, in the order in which they did. */
function showAddress(
  run: ShopRun,
  order: string,
  random: Random,
): { readonly compared: Compared; readonly shownTo: (viewer: string) => string | undefined } {
  const value = drawAddress(random);
  const ways = waysOf(value);
  const draw = createHash('sha256').update(`the key of a simulation, ${order}`).digest();
  const viewers = [...new Set(run.lane.shown.filter((each) => each.order === order).map(({ person }) => person))];
  const written = viewers.map((viewer, place) => ({ viewer, writing: writingAt(ways, draw, place) }));
  return {
    compared: {
      ...{ order, values: [value] },
      shown: written.map(({ viewer, writing }) => ({
        viewer,
        fields: ['address'],
        writings: writing === undefined ? {} : { address: writing },
      })),
    },
    shownTo(viewer) {
      const writing = written.find((each) => each.viewer === viewer)?.writing;
      return writing === undefined ? undefined : textOf(writeValue(value, ways, writing));
    },
  };
}

function drawAddress(random: Random): VariedValue {
  const [city, region] = random.pick(PLACES);
  const street = `${random.whole(1, 220)} ${random.pick(STREETS)} ${random.pick(KINDS)}`;
  const lines = random.chance(0.5) ? [street, `Apartment ${random.whole(1, 40)}`] : [street];
  return { field: 'address', value: { lines, city, region, country: 'JM' } };
}

function textOf(value: VariedValue): string {
  if (value.field !== 'address') return value.value;
  const { lines, city, region, country } = value.value;
  return [...lines, `${city}, ${region}`, country].join('\n');
}
