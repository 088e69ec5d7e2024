import { commonWritings } from './styles.ts';
import { countWritings, distance, type Ways, type Writing } from './ways.ts';

/** What writings are drawn with: made of a key that only the service has, of the order and of the field. At least 16 bytes. */
export type Draw = Uint8Array;

/** As many writings of a value are given out; whoever comes after that shares one. */
export const GIVEN_OUT = 128;

/**
 * The first so many are chosen out of few drawn ones, as hardly any order is shown to more people and each reveal waits for it; those
 * after them out of many more.
 */
const FIRST = { given: 12, drawn: 40 } as const;
const LATER = { drawn: 320 } as const;

/**
 * The writings of a value in the order in which they are given out to those who are shown it, the first to the first. Each is as far as
 * can be from those before it, from the value as it was deposited, and from how people write who keep to one style: what is told apart
 * best is given out first (docs/adr/0030-viewers-own-writings.md). Which ones they are is drawn by a key, so nobody who knows all this
 * writes as a colleague would be shown it. Empty: there is one writing only.
 */
export function writingsOf(ways: Ways, draw: Draw, most: number): readonly Writing[] {
  const all = countWritings(ways);
  if (all === 1) return [];
  const common = commonWritings(ways);
  const drawn = drawnWritings(ways, all, drawing(draw));
  const first = farthest(drawn(FIRST.drawn), common, [], Math.min(most, FIRST.given));
  if (most <= FIRST.given) return first;
  return farthest(drawn(LATER.drawn), common, first, Math.min(most, GIVEN_OUT));
}

/** Takes the writing that is farthest from all before it, again and again. */
function farthest(
  pool: readonly Writing[],
  common: readonly Writing[],
  before: readonly Writing[],
  most: number,
): readonly Writing[] {
  const taken = new Set(before);
  const nearest = pool.map((writing) => {
    if (taken.has(writing)) return -1;
    let least = writing.length;
    for (const each of common) least = Math.min(least, distance(writing, each));
    for (const each of before) least = Math.min(least, distance(writing, each));
    return least;
  });
  const given = [...before];
  while (given.length < Math.min(most, pool.length)) {
    const best = nearest.indexOf(Math.max(...nearest));
    const writing = pool[best];
    if (writing === undefined) break;
    given.push(writing);
    pool.forEach((other, at) => {
      nearest[at] = Math.min(nearest[at] ?? 0, distance(writing, other));
    });
    nearest[best] = -1;
  }
  return given;
}

/** The writing of whoever is shown a value in this place, from 0; undefined: it has one writing only. */
export function writingAt(ways: Ways, draw: Draw, place: number): Writing | undefined {
  const wrapped = place % GIVEN_OUT;
  const given = writingsOf(ways, draw, wrapped + 1);
  return given.length === 0 ? undefined : given[wrapped % given.length];
}

/** Draws writings by the key, each one once and never the deposited one; asked again, it goes on behind those that it has drawn. */
function drawnWritings(ways: Ways, all: number, next: () => number): (most: number) => readonly Writing[] {
  const pool = new Map<number, Writing>();
  const deposited = rankOf(ways, ways.deposited);
  return (most) => {
    const wanted = Math.min(most, all - 1);
    while (pool.size < wanted) {
      const rank = Math.floor(next() * all);
      if (rank !== deposited && !pool.has(rank)) pool.set(rank, unrank(ways, rank));
    }
    return [...pool.values()];
  };
}

function rankOf({ choices }: Ways, writing: Writing): number {
  return choices.reduce((rank, { ways }, at) => rank * ways.length + (writing[at] ?? 0), 0);
}

function unrank({ choices }: Ways, rank: number): Writing {
  const writing = choices.map(() => 0);
  let rest = rank;
  for (let at = choices.length - 1; at >= 0; at--) {
    const { length } = choices[at]?.ways ?? [0];
    writing[at] = rest % length;
    rest = Math.floor(rest / length);
  }
  return writing;
}

/** Numbers from 0 to 1 out of a draw (the generator sfc32): the same ones each time. */
function drawing(draw: Draw): () => number {
  const word = (at: number) =>
    (draw[at] ?? 0) | ((draw[at + 1] ?? 0) << 8) | ((draw[at + 2] ?? 0) << 16) | ((draw[at + 3] ?? 0) << 24) | 0;
  let [a, b, c, d] = [word(0), word(4), word(8), word(12)];
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}
