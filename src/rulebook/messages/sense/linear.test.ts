import { expect, test } from 'vitest';
import { senseOf } from './sense.ts';

/** The least of three, in milliseconds: others work on the machine too. */
function timeOf(text: string): number {
  const times = Array.from({ length: 3 }, () => {
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
])('given a text sixteen times as long of %s, then it does not take the square of it', (_, piece) => {
  senseOf(piece.repeat(1000));
  const short = timeOf(piece.repeat(Math.ceil(12_000 / piece.length)));
  const long = timeOf(piece.repeat(Math.ceil(192_000 / piece.length)));

  // 256 times would be quadratic.
  expect(long).toBeLessThan(64 * short + 20);
});
