import { testRoles } from './roles.ts';

// Everybody sees every page in all looks.
testRoles(() => [
  ['phone', 'light'],
  ['phone', 'dark'],
  ['tablet', 'light'],
  ['tablet', 'dark'],
  ['desktop', 'light'],
  ['desktop', 'dark'],
]);
