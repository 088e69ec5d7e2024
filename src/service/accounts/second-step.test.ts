import { describe, expect, test } from 'vitest';
import { join, PASSWORD, serverOver } from '../../../test/accounts/service.ts';
import { codeOf, secretOf } from '../../../test/accounts/totp.ts';
import { type Visitor, visitor } from '../../../test/accounts/visitor.ts';
import { withDatabase } from '../../../test/database.ts';

const database = withDatabase();

/** Somebody with an authenticator app, signed in. `uri` is what it read from the screen. */
async function withSecondStep(email: string): Promise<{ person: Visitor; uri: string; recovery: readonly string[] }> {
  const accounts = serverOver(database().pool);
  await join(accounts, email);
  const person = visitor(accounts);
  await person.signIn(email);
  const { body } = await person.post('/auth/two-factor/enable', { password: PASSWORD });
  const enabled = await person.post('/auth/two-factor/verify-totp', { code: codeOf(body.totpURI, 0) });
  expect(enabled).toMatchObject({ status: 200 });
  return { person, uri: body.totpURI, recovery: body.backupCodes };
}

describe('the second step', () => {
  test('is switched on with a code of the app, and asked for from then on', async () => {
    const { person, uri } = await withSecondStep('ada@example.com');
    const accounts = serverOver(database().pool);
    expect(uri).toMatch(/^otpauth:\/\/totp\/Kingston%20Trust:ada%40example\.com\?/);
    expect(await accounts.sessionOf(person.headers())).toMatchObject({ person: { secondStep: true } });

    const elsewhere = visitor(accounts);
    const first = await elsewhere.signIn('ada@example.com');
    expect(first).toMatchObject({ status: 200, body: { twoFactorRedirect: true, twoFactorMethods: ['totp'] } });
    expect([...elsewhere.cookies.keys()]).toEqual(['kingston.two_factor']);
    expect(await accounts.authenticate(elsewhere.headers())).toEqual({ kind: 'nobody' });

    const second = await elsewhere.post('/auth/two-factor/verify-totp', { code: codeOf(uri) });
    expect(second).toMatchObject({ status: 200, body: { user: { email: 'ada@example.com' } } });
    expect(second.body).not.toHaveProperty('token');
    expect(await accounts.authenticate(elsewhere.headers())).toMatchObject({ kind: 'person' });
  });

  test('takes each code once, on whichever server', async () => {
    const { uri } = await withSecondStep('bea@example.com');
    const [one, other] = [visitor(serverOver(database().pool)), visitor(serverOver(database().pool))];
    await one.signIn('bea@example.com');
    await other.signIn('bea@example.com');
    const code = codeOf(uri);
    expect(await one.post('/auth/two-factor/verify-totp', { code })).toMatchObject({ status: 200 });
    const again = await other.post('/auth/two-factor/verify-totp', { code });
    expect(again).toMatchObject({ status: 401, body: { type: '/problems/wrong-code' } });
    expect(again.headers.getSetCookie()).toEqual([]);
    const accounts = serverOver(database().pool);
    const [{ id } = { id: '' }] = (await accounts.listPeople({ limit: 100 })).filter(
      ({ email }) => email === 'bea@example.com',
    );
    // The one it was switched on with, and the one that it was used for.
    expect(await accounts.listSessions(id)).toHaveLength(2);
  });

  test('cannot be guessed: five codes a sign-in, ten wrong ones an account', async () => {
    const { uri } = await withSecondStep('cleo@example.com');
    const accounts = serverOver(database().pool);
    const wrong = String((Number(codeOf(uri)) + 500_000) % 1_000_000).padStart(6, '0');
    const types: string[] = [];
    for (const attempts of [6, 5]) {
      const guesser = visitor(accounts);
      await guesser.signIn('cleo@example.com');
      for (let attempt = 0; attempt < attempts; attempt++) {
        types.push((await guesser.post('/auth/two-factor/verify-totp', { code: wrong })).body.type);
      }
    }
    const [code, over] = ['/problems/wrong-code', '/problems/code-step-over'];
    expect(types).toEqual([...Array(5).fill(code), over, ...Array(5).fill(code)]);
    const locked = visitor(serverOver(database().pool));
    await locked.signIn('cleo@example.com');
    const refused = await locked.post('/auth/two-factor/verify-totp', { code: codeOf(uri) });
    expect(refused).toMatchObject({ status: 429, body: { type: '/problems/too-many-attempts' } });
    expect(refused.headers.get('retry-after')).toBe('900');
  });

  test('is passed with a recovery code, once', async () => {
    const { recovery } = await withSecondStep('dan@example.com');
    expect(recovery).toHaveLength(10);
    const accounts = serverOver(database().pool);
    const statuses: number[] = [];
    for (const code of [recovery[0], recovery[0], recovery[1]]) {
      const dan = visitor(accounts);
      await dan.signIn('dan@example.com');
      statuses.push((await dan.post('/auth/two-factor/verify-backup-code', { code })).status);
    }
    expect(statuses).toEqual([200, 401, 200]);
  });

  test('keeps neither its secret nor its recovery codes readable in the database', async () => {
    const { uri, recovery } = await withSecondStep('eve@example.com');
    const { rows } = await database().pool.query('select t::text as text from auth."twoFactor" t');
    const text = JSON.stringify(rows);
    const secret = secretOf(uri).toString();
    expect(secret).toHaveLength(32);
    for (const hidden of [secret, ...recovery]) expect(text).not.toContain(hidden);
  });

  test('is switched off with the password only', async () => {
    const { person } = await withSecondStep('fay@example.com');
    expect(await person.post('/auth/two-factor/enable', { password: PASSWORD })).toMatchObject({
      status: 409,
      body: { type: '/problems/second-step-on' },
    });
    const wrong = await person.post('/auth/two-factor/disable', { password: 'not the password' });
    expect(wrong).toMatchObject({ status: 400, body: { type: '/problems/wrong-password' } });
    expect(await person.post('/auth/two-factor/disable', { password: PASSWORD })).toMatchObject({ status: 200 });
    const elsewhere = visitor(serverOver(database().pool));
    expect((await elsewhere.signIn('fay@example.com')).body).toMatchObject({ user: { email: 'fay@example.com' } });
  });
});
