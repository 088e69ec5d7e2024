import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/simulation/random.ts';
import { DEVELOPMENT } from '../development/material.ts';
import { DEVELOPMENT_FAMILIES } from '../development/messages.ts';
import { drawSample } from '../generate.ts';
import type { Material } from '../material.ts';
import { drawMix } from '../mix.ts';
import type { Phrases } from '../wording.ts';
import { HELD_OUT, HELD_OUT_FAMILIES } from './material.ts';
import { SPLIT } from './split.ts';

const BOTH = [...DEVELOPMENT_FAMILIES, ...HELD_OUT_FAMILIES];

/** Every sentence that a split is made of. */
function sentencesOf({ clean, carriers, phrases, lookAlikes, details }: Material): readonly string[] {
  const all: readonly Phrases[] = [
    ...[clean, ...Object.values(carriers), ...lookAlikes.map((one) => one.phrases)],
    ...Object.values(phrases).map((one) => one.phrases),
    ...Object.values(details).flatMap(({ carriers: own }) => (typeof own === 'string' ? [] : [own])),
  ];
  return all.flatMap((one) => Object.values(one).flat());
}

describe('the split', () => {
  it('is as its table has it', () => {
    const rows = BOTH.flatMap(({ stratum, name, split, languages }) => [`${stratum} ${name} ${split} ${languages}`]);
    const table = SPLIT.flatMap(([stratum, name, development, heldOut]) => [
      ...(development === '' ? [] : [`${stratum} ${name} development ${development.replaceAll(' ', ',')}`]),
      ...(heldOut === '' ? [] : [`${stratum} ${name} held-out ${heldOut.replaceAll(' ', ',')}`]),
    ]);
    expect(table.toSorted()).toEqual(rows.toSorted());
  });

  it('shares no sentence, no way to hide that is never shown, and keeps two languages back', () => {
    const shown = new Set(sentencesOf(DEVELOPMENT));
    expect(sentencesOf(HELD_OUT).filter((sentence) => shown.has(sentence))).toEqual([]);
    const names = new Set(DEVELOPMENT_FAMILIES.map(({ name }) => name));
    expect(Object.keys(HELD_OUT.hidden ?? {}).filter((name) => names.has(name))).toEqual([]);
    expect(DEVELOPMENT.languages).not.toContain('ht');
    expect(DEVELOPMENT.languages).not.toContain('pt');
  });

  it('has forty sentences and more of everything that takes sense, in each half', () => {
    for (const { phrases } of [DEVELOPMENT, HELD_OUT]) {
      for (const kind of ['payment', 'marketing', 'threats', 'harassment']) {
        expect(Object.values(phrases[kind]?.phrases ?? {}).flat().length, kind).toBeGreaterThanOrEqual(40);
      }
    }
  });
});

describe('messages of the held-out split', () => {
  it('say where their details stand, and have none where nothing may be found', () => {
    const random = new Random(3);
    for (const family of HELD_OUT_FAMILIES) {
      for (const language of family.languages) {
        const { text, spans, kinds } = drawSample(random, family, language);
        expect(text, family.name).not.toMatch(
          /[\ue000\ue001]|\{(item|day|place|number|price|percent|order|tracking|size|path|model|[xabc])\}|undefined/,
        );
        expect(spans.length, family.name).toBe(kinds.length === 0 ? 0 : 1);
        for (const { start, end } of spans) expect(text.slice(start, end).trim(), family.name).not.toBe('');
      }
    }
  });

  it('make the same mix every time, of twenty thousand', () => {
    expect(drawMix(0.01)).toEqual(drawMix(0.01));
    const counts = Map.groupBy(drawMix(), ({ stratum }) => stratum);
    expect([...counts].map(([stratum, samples]) => [stratum, samples.length])).toEqual([
      ...[
        ['clean', 12_064],
        ['look-alike', 4021],
        ['plain', 1997],
      ],
      ...[
        ['obfuscated', 965],
        ['payment', 576],
        ['threat', 377],
      ],
    ]);
  });
});
