import { expect, test } from 'vitest';
import { REVEAL_INSTEAD, REVEAL_RULES } from '../../words/customer-data-en.ts';
import { CUSTOMER_FIELDS } from '../policy/customer-data.ts';
import { maskOf } from './masks.ts';

test('T19: a mask has one shape for each field and nothing of a value: it is told none', () => {
  expect(maskOf.length).toBe(1);
  for (const field of CUSTOMER_FIELDS) {
    expect(maskOf(field)).toMatch(/•/);
    expect(maskOf(field)).not.toMatch(/[\p{L}\p{N}]/u);
  }
});

test('the masks of two fields differ, so that one sees what stands there', () => {
  const masks = CUSTOMER_FIELDS.map(maskOf);
  expect(new Set(masks).size).toBe(masks.length);
});

test('every rule and every way on has a sentence that blames nobody', () => {
  for (const sentence of [...Object.values(REVEAL_RULES), ...Object.values(REVEAL_INSTEAD)]) {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toMatch(/!|\b(must not|forbidden|violation|illegal|suspicious)\b/i);
  }
});
