import { expect, test } from 'vitest';
import { senseOf } from './sense.ts';

/** The least of five, in milliseconds: others work on the machine too. */
function timeOf(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    senseOf(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

test.each([
  ['one word', 'a'],
  ['words', 'pay me now '],
  ['sentences', 'i will. '],
  ['signs', '$'],
  ['apostrophes', "a'"],
  ['half surrogates', '\ud800'],
])('given a text four times as long of %s, then it takes about four times as long', (_, piece) => {
  senseOf(piece.repeat(1000));
  const short = timeOf(piece.repeat(Math.ceil(50_000 / piece.length)));
  const long = timeOf(piece.repeat(Math.ceil(200_000 / piece.length)));

  // Sixteen times would be quadratic.
  expect(long).toBeLessThan(10 * short + 5);
});
