import { expect, test } from 'vitest';
import { returnOrDispute, titleOfReturnOrDispute } from './return-dispute-names-en.ts';

test('a return or dispute has the id that the marketplace gave it, and none that only machines know', () => {
  expect(returnOrDispute('return', 'R-7')).toBe('return R-7');
  expect(titleOfReturnOrDispute('dispute', 'D-7')).toBe('Dispute D-7');
  const made = '368e22bf-1f81-49c0-b646-fa1d2709f368';
  expect(returnOrDispute('return', made)).toBe('return');
  expect(titleOfReturnOrDispute('dispute', `dispute-${made}`)).toBe('Dispute');
  expect(returnOrDispute('return', '')).toBe('return');
});
