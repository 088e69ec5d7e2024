import { expect, test, vi } from 'vitest';
import { problem, withAccountsApp } from '../../../../test/accounts/app.ts';
import { PASSWORD } from '../../../../test/accounts/service.ts';
import { withDatabase } from '../../../../test/database.ts';

const database = withDatabase();
const { ask, logged, signIn } = withAccountsApp(database);

const CANARY = 'canary-password-that-nobody-may-read';
const WRONG = `${CANARY} but wrong`;
const EMAIL = 'canary@example.com';

/** Whatever was written past the log. */
function watchConsole(): () => string {
  const written: unknown[] = [];
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...said) => void written.push(...said.map(String)));
  }
  return () => written.join('\n');
}

/** Joins, signs in rightly and wrongly, and changes things; what was secret in it. */
async function live(): Promise<readonly string[]> {
  const invitation = { email: EMAIL, role: 'staff-agent' };
  const { body: invited } = await ask('POST /v1/invitations', { as: 'admin', body: invitation });
  const token: string = invited.link.split('#')[1];
  for (const password of ['too short', CANARY, CANARY]) {
    await ask('POST /v1/invitations/acceptance', { body: { token, name: 'Canary', password } });
  }
  for (const email of [EMAIL, `${EMAIL}\n`])
    await ask('POST /auth/sign-in/email', { body: { email, password: WRONG } });
  const evil = { body: { email: EMAIL, password: CANARY }, headers: { origin: `http://${CANARY}.test` } };
  await ask(`POST /auth/sign-in/email?password=${CANARY}`, evil);
  const headers = await signIn(EMAIL, CANARY);
  const change = { currentPassword: WRONG, newPassword: `${CANARY}2` };
  await ask('POST /auth/change-password', { body: change, headers });
  const { body: second } = await ask('POST /auth/two-factor/enable', { body: { password: CANARY }, headers });
  const wanted = { kind: 'integrator', name: 'K', scopes: ['events:write'] };
  const { body: key } = await ask('POST /v1/keys', { as: 'admin', body: wanted });
  await ask('GET /v1/me', { headers: { authorization: `Bearer ${key.secret}` } });

  // And on a day on which the database is broken.
  await database().pool.query('alter table auth.session rename to away');
  expect(await ask('GET /v1/me', { headers })).toMatchObject(problem(500, 'internal'));
  const broken = await ask('POST /auth/sign-in/email', { body: { email: EMAIL, password: CANARY } });
  expect(broken).toMatchObject(problem(500, 'internal'));
  await database().pool.query('alter table auth.away rename to session');

  const session = decodeURIComponent(headers.cookie.split('=')[1] ?? '').split('.')[0] ?? '';
  const secret = new URL(second.totpURI).searchParams.get('secret') ?? '';
  return [token, session, key.secret, secret, ...second.backupCodes];
}

test('nothing that must stay secret is in the log', async () => {
  const written = watchConsole();
  const secrets = await live();
  const text = `${logged()}\n${written()}`;
  expect(logged().split('\n').length).toBeGreaterThan(15);
  for (const secret of secrets) expect(secret.length).toBeGreaterThan(8);
  for (const hidden of [...secrets, CANARY, 'too short', 'example.com', PASSWORD]) {
    expect(text.includes(hidden), hidden).toBe(false);
  }
  expect(written()).toBe('');
});
