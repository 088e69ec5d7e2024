import { expect, test } from 'vitest';
import { LEAST_PASSWORD } from '../rulebook/accounts/passwords.ts';
import { PASSWORD_HELP } from './sign-in-en.ts';

test('what is asked of a password is what the rule asks', () => {
  expect(PASSWORD_HELP).toContain(`${LEAST_PASSWORD} characters`);
});
