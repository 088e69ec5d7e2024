import { expect, test } from 'vitest';
import { authenticator } from '../accounts/authenticator.ts';
import { join, PASSWORD, serverOver } from '../accounts/service.ts';
import { codeOf } from '../accounts/totp.ts';
import { type Visitor, visitor } from '../accounts/visitor.ts';
import { withDatabase } from '../database.ts';

const database = withDatabase();

/** Somebody with an authenticator app, signed in. `uri` is what it read from the screen. */
async function withSecondStep(email: string): Promise<{ readonly person: Visitor; readonly uri: string }> {
  const accounts = serverOver(database().pool);
  await join(accounts, email);
  const person = visitor(accounts);
  await person.signIn(email);
  const { body } = await person.post('/auth/two-factor/enable', { password: PASSWORD });
  expect((await person.post('/auth/two-factor/verify-totp', { code: codeOf(body.totpURI, 0) })).status).toBe(200);
  return { person, uri: body.totpURI };
}

test('one code, seen once, does not open the account for a month: no device is trusted', async () => {
  const { uri } = await withSecondStep('ada@example.com');
  const thief = visitor(serverOver(database().pool));
  await thief.signIn('ada@example.com');
  const answer = await thief.post('/auth/two-factor/verify-totp', { code: codeOf(uri), trustDevice: true });
  expect(answer.status).toBe(200);
  expect([...thief.cookies.keys()]).toEqual(['kingston.session_token']);
  await thief.post('/auth/sign-out');
  expect((await thief.signIn('ada@example.com')).body).toMatchObject({ twoFactorRedirect: true });
});

test('what stands between the two steps is no session, whatever is asked with it', async () => {
  await withSecondStep('bea@example.com');
  const accounts = serverOver(database().pool);
  const half = visitor(accounts);
  await half.signIn('bea@example.com');
  expect(await accounts.authenticate(half.headers())).toEqual({ kind: 'nobody' });
  const asked = await Promise.all([
    half.get('/auth/passkey/generate-register-options'),
    half.get('/auth/passkey/list-user-passkeys'),
    half.post('/auth/two-factor/disable', { password: PASSWORD }),
    half.post('/auth/two-factor/enable', { password: PASSWORD }),
    half.post('/auth/two-factor/generate-backup-codes', { password: PASSWORD }),
    half.post('/auth/change-password', { currentPassword: PASSWORD, newPassword: 'granite-lullaby-77-fern' }),
    half.post('/auth/passkey/verify-registration', {
      response: authenticator().register({ challenge: 'bm90aGluZw' }),
      name: 'Mine',
    }),
  ]);
  for (const { status, body } of asked) expect([status, body.type]).toEqual([401, '/problems/sign-in-needed']);
  // The cookie between the steps is not one of a session under another name.
  const value = half.cookies.get('kingston.two_factor') ?? '';
  const headers = new Headers({ cookie: `kingston.session_token=${value}` });
  expect(await accounts.authenticate(headers)).toEqual({ kind: 'nobody' });
});

test('a second step that was begun for one account does not end in another one', async () => {
  const [mine] = await Promise.all([withSecondStep('me@example.com'), withSecondStep('you@example.com')]);
  const half = visitor(serverOver(database().pool));
  await half.signIn('you@example.com');
  // A code of the own app, for the account of somebody else.
  const answer = await half.post('/auth/two-factor/verify-totp', {
    code: codeOf(mine.uri),
    userId: 'anybody',
    email: 'me@example.com',
  });
  expect(answer).toMatchObject({ status: 401, body: { type: '/problems/wrong-code' } });
});
