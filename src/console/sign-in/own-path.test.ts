import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

test.each(['/seller', '/seller/timeline?kinds=lapse', '/'])('%s is a page of ours', (path) => {
  expect(ownPath(path)).toBe(path);
});

test.each([
  '//evil.test',
  '/\\evil.test',
  '/\t/evil.test',
  'https://evil.test',
  'javascript:alert(1)',
  'seller',
  '',
  undefined,
  7,
])('%j leads elsewhere and is left out', (value) => {
  expect(ownPath(value)).toBeUndefined();
});
