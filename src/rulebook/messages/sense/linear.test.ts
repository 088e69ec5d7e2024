import { expect, test } from 'vitest';
import { shippedModel } from './model.ts';
import { sumUp } from './score.ts';
import { senseOf } from './sense.ts';
import { wordsOf } from './words.ts';

const PIECES = ['a', 'pay me now ', 'i will. ', '$', "a'", '\ud800', 'kill you, ', 'a.b'].map((piece) => ({ piece }));

test.each(PIECES)(
  'given a long text of $piece, then each of its characters costs a bounded number of looks',
  ({ piece }) => {
    const text = piece.repeat(5000);
    const words = wordsOf(text);

    const { counts } = sumUp(text, words, shippedModel());

    expect(counts[words.count] ?? 0).toBeLessThanOrEqual(20 * text.length);
  },
);

test.each(PIECES)('given a quarter of a megabyte of $piece, then it is judged while somebody waits', ({ piece }) => {
  const text = piece.repeat(Math.ceil(262_144 / piece.length));
  const start = performance.now();

  senseOf(text);

  // A tenth of a second; if its sentences or words were compared with each other, it were minutes.
  expect(performance.now() - start).toBeLessThan(5000);
});
