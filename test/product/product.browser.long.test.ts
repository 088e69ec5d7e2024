import { testRoles } from './roles.ts';
import type { Look } from './visitor.ts';

const LOOKS: readonly (readonly Look[])[] = [
  [
    ['phone', 'light'],
    ['tablet', 'dark'],
    ['desktop', 'light'],
  ],
  [
    ['phone', 'dark'],
    ['tablet', 'light'],
    ['desktop', 'dark'],
  ],
];

// Everybody sees every page in three looks, and the next one in the three others: together each page is seen in all.
testRoles((person) => LOOKS[person % LOOKS.length] as readonly Look[]);
