import { testRoles } from './roles.ts';
import type { Look } from './visitor.ts';

const HALVES: readonly (readonly Look[])[] = [
  [
    ['phone', 'light'],
    ['desktop', 'dark'],
  ],
  [
    ['phone', 'dark'],
    ['desktop', 'light'],
  ],
];

// Everybody sees half of the looks, and the next one the other half: together each page is seen in all.
testRoles((person) => HALVES[person % 2] ?? []);
