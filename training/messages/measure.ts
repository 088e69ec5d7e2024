import { SENSE_KINDS, type SenseKind, type SenseModel } from '../../src/rulebook/messages/sense/model.ts';
import { findBy } from '../../src/rulebook/messages/sense/sense.ts';
import type { Example } from './examples.ts';

/** How often a kind was there and found, there and missed, found and not there. */
export type Tally = { hits: number; misses: number; false: number };

/** What the model finds in examples of which we know what they are, by kind and language. */
export function tally(model: SenseModel, examples: readonly Example[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const example of examples) {
    const found = kindsIn(model, example.text);
    for (const kind of SENSE_KINDS) {
      if (example.perhaps.includes(kind)) continue;
      for (const key of [`${kind} ${example.language}`, `${kind} all`])
        count(tallies, key, example.kinds.includes(kind), found.has(kind));
    }
  }
  return tallies;
}

function count(tallies: Map<string, Tally>, key: string, is: boolean, found: boolean): void {
  const counts = tallies.get(key) ?? { hits: 0, misses: 0, false: 0 };
  if (is && found) counts.hits += 1;
  else if (is) counts.misses += 1;
  else if (found) counts.false += 1;
  tallies.set(key, counts);
}

/** The kinds that are found in a text. */
export function kindsIn(model: SenseModel, text: string): ReadonlySet<SenseKind> {
  return new Set(findBy(model, text).map(({ kind }) => kind));
}

/** Which part of texts that are all clean is flagged, by kind and altogether. */
export function falseFlags(model: SenseModel, texts: readonly string[]): ReadonlyMap<string, number> {
  const flags = new Map<string, number>([...SENSE_KINDS, 'any'].map((kind) => [kind, 0]));
  for (const text of texts) {
    const found = kindsIn(model, text);
    for (const kind of found) flags.set(kind, (flags.get(kind) ?? 0) + 1);
    if (found.size > 0) flags.set('any', (flags.get('any') ?? 0) + 1);
  }
  return new Map([...flags].map(([kind, number]) => [kind, number / Math.max(1, texts.length)]));
}
