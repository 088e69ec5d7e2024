import { describe, expect, it } from 'vitest';
import { Random } from '../../src/simulation/random.ts';
import { developmentMessages } from './development/messages.ts';
import { TRANSFORMS } from './transforms.ts';

const ALIKE = { А: 'A', С: 'C', Е: 'E', О: 'O', Р: 'P', Х: 'X', І: 'I', Ѕ: 'S', Α: 'A', Ε: 'E', Ο: 'O', Τ: 'T' };

/** Text as everybody reads it. */
function read(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .toUpperCase()
    .replace(/[АСЕОРХІЅΑΕΟΤ]/g, (letter) => ALIKE[letter as keyof typeof ALIKE]);
}

describe('transforms of a message', () => {
  const samples = developmentMessages(5, 500);

  it.each(Object.entries(TRANSFORMS))('%s: changes it, and it reads as before', (_, transform) => {
    const random = new Random(1);
    const changed = samples.filter((sample) => {
      const text = transform(sample, random);
      if (text !== undefined) expect(read(text)).toBe(read(sample.text));
      return text !== undefined && text !== sample.text;
    });
    expect(changed.length).toBeGreaterThan(400);
  });
});
