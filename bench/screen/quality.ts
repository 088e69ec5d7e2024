import { type Figure, figureOf } from '../figure.ts';
import { drawEach, drawMix } from './mix.ts';
import { LANGUAGES, type Sample, type Stratum } from './sample.ts';
import { isFlagged, messageOf, type Screen } from './verdict.ts';

/** What issue and data ask for; aims in the notes. */
type Demand = { readonly limit: number; readonly aim: number };

/** A judged message. */
export type Judged = { readonly sample: Sample; readonly flagged: boolean };

export function judgeAll(screen: Screen, samples: readonly Sample[]): readonly Judged[] {
  return samples.map((sample) => ({ sample, flagged: isFlagged(sample, screen(messageOf(sample))) }));
}

export function shareFlagged(judged: readonly Judged[]): number {
  if (judged.length === 0) throw new Error('nothing was judged');
  return judged.filter(({ flagged }) => flagged).length / judged.length;
}

const OBFUSCATED = { limit: 0.9, aim: 0.97 };
const PRECISION = { limit: 0.85, aim: 0.93 };
const EACH_FAMILY = { limit: 0.7, aim: 0.85 };
const IN_WORDS = { limit: 0.75, aim: 0.9 };

/** What of each kind must be found, each family alike often. */
const RECALLS: readonly (readonly [Stratum, string, Demand | undefined])[] = [
  ['plain', 'plain contact', { limit: 0.98, aim: 0.995 }],
  ['never shown', 'families never shown', { limit: 0.6, aim: 0.8 }],
  ['payment', 'payment requests', IN_WORDS],
  ['marketing', 'marketing', IN_WORDS],
  ['threat', 'threats and harassment', IN_WORDS],
  ['spread', 'spread over a conversation', { limit: 0.75, aim: 0.9 }],
  ['account', 'accounts, cards, wallets', undefined],
  ['postal', 'postal addresses', undefined],
  ['invitation', 'wishes to talk elsewhere', undefined],
];

/** What may be flagged of that in which nothing is. */
const FALSE_FLAGS: readonly (readonly [Stratum, string, Demand])[] = [
  ['clean', 'clean messages', { limit: 0.005, aim: 0.003 }],
  ['look-alike', 'hard look-alikes', { limit: 0.02, aim: 0.005 }],
  ['clean-conversation', 'clean conversations with figures', { limit: 0.02, aim: 0.005 }],
];

/** Strata that are one pool of sentences: more of each family. */
const POOLS: readonly Stratum[] = ['payment', 'marketing', 'threat', 'invitation'];

/** How well the screen finds, and how rarely it is wrong. Of held-out families figures only, never texts. */
export function* qualityFigures(screen: Screen, each: number): Generator<Figure> {
  yield* mixFigures(judgeAll(screen, drawMix()));
  yield* familyFigures('obfuscated', judgeEach(screen, 'obfuscated', each), EACH_FAMILY);
  for (const [stratum, name, demand] of RECALLS) {
    const families = judgeEach(screen, stratum, POOLS.includes(stratum) ? 4 * each : each);
    const all = [...families.values()].flat();
    yield figure({ figure: `${name}: found`, value: shareFlagged(all), ...atLeast(demand, `of ${all.length}`) });
    if (demand !== undefined) yield* languageFigures(name, all);
    yield* familyFigures(name, families, undefined);
  }
  for (const [stratum, name, demand] of FALSE_FLAGS) {
    const families = judgeEach(screen, stratum, stratum === 'look-alike' ? each : 20 * each);
    const all = [...families.values()].flat();
    yield figure({ figure: `${name}: flagged`, value: shareFlagged(all), ...atMost(demand, `of ${all.length}`) });
    yield* familyFigures(name, families, undefined);
  }
}

function* mixFigures(judged: readonly Judged[]): Generator<Figure> {
  const flagged = (wanted: (sample: Sample) => boolean): number =>
    judged.filter((one) => one.flagged && wanted(one.sample)).length;
  const wrong = flagged(({ kinds }) => kinds.length === 0);
  const hidden = judged.filter(({ sample }) => sample.stratum === 'obfuscated');
  const right = hidden.filter((one) => one.flagged).length;
  const mix = `${judged.length.toLocaleString('en')} messages, ${hidden.length} of them hide a detail`;
  yield figure({ figure: 'obfuscated contact: found', value: shareFlagged(hidden), ...atLeast(OBFUSCATED, mix) });
  yield figure({
    ...{ figure: 'obfuscated contact: precision', value: right / Math.max(1, right + wrong) },
    ...atLeast(PRECISION, `${wrong} clean ones flagged`),
  });
  const found = flagged(({ kinds }) => kinds.length > 0);
  yield figure({ figure: 'all kinds: precision', value: found / Math.max(1, found + wrong) });
  yield* languageFigures('obfuscated contact', hidden);
}

function* languageFigures(name: string, judged: readonly Judged[]): Generator<Figure> {
  for (const language of LANGUAGES) {
    const own = judged.filter(({ sample }) => sample.language === language);
    if (own.length > 0)
      yield figure({ figure: `${name} in ${language}: found`, value: shareFlagged(own), note: `of ${own.length}` });
  }
}

/** Families that are never shown have numbers here: a name would give them away. They are in `bench/screen/held-out`. */
function* familyFigures(
  name: string,
  families: ReadonlyMap<string, readonly Judged[]>,
  demand: Demand | undefined,
): Generator<Figure> {
  if (families.size === 1) return;
  let number = 0;
  for (const [family, judged] of families) {
    number++;
    const told = name === 'obfuscated' ? family : String(number).padStart(2, '0');
    const value = shareFlagged(judged);
    yield figure({ figure: `${name}, ${told}`, value, ...atLeast(demand, `of ${judged.length}`) });
  }
}

function judgeEach(screen: Screen, stratum: Stratum, each: number): ReadonlyMap<string, readonly Judged[]> {
  return new Map([...drawEach(stratum, each)].map(([family, samples]) => [family, judgeAll(screen, samples)]));
}

function atLeast(demand: Demand | undefined, note: string) {
  return demand === undefined
    ? { note }
    : { limit: demand.limit, must: 'at least' as const, note: `aim ${demand.aim}; ${note}` };
}

export function atMost(demand: Demand, note: string) {
  return { limit: demand.limit, must: 'at most' as const, note: `aim ${demand.aim}; ${note}` };
}

function figure(facts: Parameters<typeof figureOf>[1]): Figure {
  return figureOf('screen', facts);
}
