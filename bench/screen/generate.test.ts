import { describe, expect, it } from 'vitest';
import { Random } from '../../src/simulation/random.ts';
import { DEVELOPMENT_FAMILIES } from './development/messages.ts';
import { drawSamples } from './generate.ts';

describe('drawing messages by stratum', () => {
  it('gives each stratum its number, its families alike often', () => {
    const samples = drawSamples(new Random(1), DEVELOPMENT_FAMILIES, { threat: 10, clean: 5 });
    expect(Map.groupBy(samples, ({ family }) => family).get('harassment')).toHaveLength(5);
    expect(samples.filter(({ stratum }) => stratum === 'clean')).toHaveLength(5);
  });

  it('refuses a stratum that has no family', () => {
    expect(() => drawSamples(new Random(1), [], { clean: 1 })).toThrow('no family of clean');
  });
});
