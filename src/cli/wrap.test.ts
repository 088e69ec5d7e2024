import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

const margins = { first: '- ', rest: '  ' };

test('breaks between words, and begins each line as told', () => {
  expect(wrap('One honest mistake is not a pattern.', { ...margins, width: 20 })).toEqual([
    '- One honest mistake',
    '  is not a pattern.',
  ]);
});

test('a word longer than the line stands alone', () => {
  expect(wrap('a kingston-express b', { ...margins, width: 10 })).toEqual(['- a', '  kingston-express', '  b']);
});

test('a percentage is not torn apart', () => {
  expect(wrap('Target at most 4 % now', { ...margins, width: 18 })).toEqual(['- Target at most', '  4 % now']);
});

test('short text is one line', () => {
  expect(wrap('Short.', { ...margins, width: 80 })).toEqual(['- Short.']);
});
