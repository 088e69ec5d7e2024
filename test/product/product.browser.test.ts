import { testRoles } from './roles.ts';
import type { Look } from './visitor.ts';

const LOOKS: readonly Look[] = [
  ['phone', 'light'],
  ['desktop', 'dark'],
  ['phone', 'dark'],
  ['desktop', 'light'],
];

// Everybody sees one of the looks, and the next one another: together each page is seen in several. All of them for
// everybody are for the long suite.
testRoles((person) => LOOKS.slice(person % LOOKS.length).slice(0, 1));
