import { expect, test } from 'vitest';
import { type Freeze, isFrozen } from './measures.ts';

test.each<[string, Freeze, boolean, boolean]>([
  ['an order', { kind: 'freeze', what: 'order', id: 'O-1' }, true, false],
  ['a seller', { kind: 'freeze', what: 'seller', id: 'S-1' }, true, false],
  ['everything', { kind: 'freeze', what: 'all', id: 'all' }, true, false],
  ['whoever asks', { kind: 'freeze', what: 'person', id: 'P-1' }, true, true],
  ['somebody else', { kind: 'freeze', what: 'person', id: 'P-2' }, false, false],
  ['another order', { kind: 'freeze', what: 'order', id: 'O-2' }, false, false],
])('a freeze of %s stops sellers, and emergencies', (_, freeze, ...stopped) => {
  const asked = { seller: 'S-1', order: 'O-1', person: 'P-1' };
  expect([true, false].map((isSeller) => isFrozen([freeze], { ...asked, isSeller }))).toEqual(stopped);
});
