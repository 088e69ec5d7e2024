import { describe, expect, test } from 'vitest';
import { problem, withAccountsApp } from '../../../test/accounts/app.ts';
import { authenticator } from '../../../test/accounts/authenticator.ts';
import { join, movableClock, PASSWORD, serverOver } from '../../../test/accounts/service.ts';
import { codeOf } from '../../../test/accounts/totp.ts';
import { type Visitor, visitor } from '../../../test/accounts/visitor.ts';
import { withDatabase } from '../../../test/database.ts';
import { MINUTE } from '../../rulebook/instant.ts';
import type { Accounts } from './accounts.ts';

const database = withDatabase();

const WANTED = (ways: readonly string[]) => ({ code: 'step-up-needed', ways, minutes: 10 });

/** Somebody who is signed in, at a server whose clock the test moves. */
async function signedIn(email: string) {
  const { clock, advance } = movableClock();
  const accounts = serverOver(database().pool, { clock });
  await join(accounts, email, 'administrator');
  const person = visitor(accounts);
  await person.signIn(email);
  return { accounts, person, advance, needed: () => accounts.stepUp.needed(person.headers()) };
}

/** Sets up an authenticator app. Answers what it read, and the recovery codes. */
async function withApp(person: Visitor): Promise<{ readonly uri: string; readonly recovery: readonly string[] }> {
  const { body } = await person.post('/auth/two-factor/enable', { password: PASSWORD });
  expect((await person.post('/auth/two-factor/verify-totp', { code: codeOf(body.totpURI, 0) })).status).toBe(200);
  return { uri: body.totpURI, recovery: body.backupCodes };
}

async function sessionsOf(accounts: Accounts, person: Visitor): Promise<number> {
  const session = await accounts.sessionOf(person.headers());
  return (await accounts.listSessions(session?.person.id ?? '')).length;
}

describe('a proof', () => {
  test('is the sign-in, for ten minutes; afterwards the password once more, on whichever server', async () => {
    const { accounts, person, advance, needed } = await signedIn('ada@example.com');
    expect(await needed()).toBeUndefined();
    advance(10 * MINUTE);
    expect(await needed()).toEqual(WANTED(['password']));
    expect(await accounts.stepUp.prove(person.headers(), { by: 'password', password: 'not mine' })).toEqual({
      code: 'wrong-password',
    });
    expect(await needed()).toEqual(WANTED(['password']));
    const elsewhere = serverOver(database().pool);
    expect(await elsewhere.stepUp.needed(person.headers())).toBeUndefined();
    expect(await accounts.stepUp.prove(person.headers(), { by: 'password', password: PASSWORD })).toMatchObject({
      ways: ['password'],
    });
    expect(await needed()).toBeUndefined();
    advance(10 * MINUTE);
    expect(await needed()).toEqual(WANTED(['password']));
  });

  test('belongs to one session: another one of the same person has to prove it too', async () => {
    const { accounts, person, advance } = await signedIn('bea@example.com');
    const phone = visitor(accounts);
    await phone.signIn('bea@example.com');
    advance(10 * MINUTE);
    await accounts.stepUp.prove(person.headers(), { by: 'password', password: PASSWORD });
    expect(await accounts.stepUp.needed(person.headers())).toBeUndefined();
    expect(await accounts.stepUp.needed(phone.headers())).toEqual(WANTED(['password']));
    // One that was ended elsewhere, and is still remembered here, does nothing grave.
    await database().pool.query('delete from auth.session');
    expect(await accounts.stepUp.needed(person.headers())).toEqual({ code: 'sign-in-needed' });
    const again = { by: 'password', password: PASSWORD } as const;
    expect(await accounts.stepUp.prove(person.headers(), again)).toEqual({ code: 'sign-in-needed' });
  });

  test('given an app, is a code of it, once, or a recovery code, once, and never the password', async () => {
    const { accounts, person, advance, needed } = await signedIn('cleo@example.com');
    const { uri, recovery } = await withApp(person);
    expect(await needed()).toBeUndefined();
    advance(10 * MINUTE);
    const ways = ['code', 'recovery-code'];
    expect(await needed()).toEqual(WANTED(ways));
    const prove = (by: 'code' | 'recovery-code', code = '') => accounts.stepUp.prove(person.headers(), { by, code });
    expect(await accounts.stepUp.prove(person.headers(), { by: 'password', password: PASSWORD })).toEqual(WANTED(ways));
    expect(await prove('code', '000000')).toEqual({ code: 'wrong-code' });
    const code = codeOf(uri);
    expect(await prove('code', code)).toMatchObject({ ways });
    expect(await needed()).toBeUndefined();
    expect(await prove('code', code)).toEqual({ code: 'wrong-code' });
    advance(10 * MINUTE);
    expect(await prove('recovery-code', recovery[0])).toMatchObject({ ways });
    expect(await prove('recovery-code', recovery[0])).toEqual({ code: 'wrong-code' });
    expect(await needed()).toBeUndefined();
  });

  test('given a passkey, is that passkey, and one of somebody else is none; neither leaves a session behind', async () => {
    const { accounts, person, advance, needed } = await signedIn('dora@example.com');
    const other = await signedIn('eve@example.com');
    const [mine, theirs] = [authenticator(), authenticator()];
    for (const [who, device] of [[person, mine] as const, [other.person, theirs] as const]) {
      const { body } = await who.get('/auth/passkey/generate-register-options');
      const response = device.register(body);
      expect((await who.post('/auth/passkey/verify-registration', { response, name: 'Key' })).status).toBe(200);
    }
    // The password that it began with does no more.
    expect(await needed()).toEqual(WANTED(['passkey']));
    const before = await sessionsOf(accounts, person);
    const prove = async (device: typeof mine) => {
      const { body } = await person.get('/auth/passkey/generate-authenticate-options');
      return accounts.stepUp.prove(person.headers(), { by: 'passkey', response: device.authenticate(body) as never });
    };
    expect(await prove(theirs)).toEqual({ code: 'passkey-refused' });
    expect(await needed()).toEqual(WANTED(['passkey']));
    expect(await prove(mine)).toMatchObject({ ways: ['passkey'] });
    expect(await needed()).toBeUndefined();
    advance(10 * MINUTE);
    expect(await needed()).toEqual(WANTED(['passkey']));
    expect(await sessionsOf(accounts, person)).toBe(before);
    expect(await sessionsOf(accounts, other.person)).toBe(1);
  });

  test('cannot be guessed: ten attempts in a quarter of an hour, however many sessions', async () => {
    const { accounts, person } = await signedIn('fay@example.com');
    const given = { by: 'password', password: 'a guess' } as const;
    for (let attempt = 0; attempt < 10; attempt++)
      expect(await accounts.stepUp.prove(person.headers(), given)).toEqual({ code: 'wrong-password' });
    const right = await accounts.stepUp.prove(person.headers(), { by: 'password', password: PASSWORD });
    expect(right).toMatchObject({ code: 'too-many-attempts' });
  });
});

describe('with what somebody signs in', () => {
  test('is not changed by a session that was left open, whatever password is known', async () => {
    const { person, advance } = await signedIn('gil@example.com');
    await withApp(person);
    advance(10 * MINUTE);
    const asked = await Promise.all([
      person.get('/auth/passkey/generate-register-options'),
      person.post('/auth/passkey/delete-passkey', { id: 'any' }),
      person.post('/auth/two-factor/disable', { password: PASSWORD }),
      person.post('/auth/two-factor/generate-backup-codes', { password: PASSWORD }),
      person.post('/auth/change-password', { currentPassword: PASSWORD, newPassword: 'granite-lullaby-77-fern' }),
    ]);
    for (const { status, body } of asked) expect([status, body.type]).toEqual([403, '/problems/step-up-needed']);
  });

  test('given nothing but a password, asks for it once: in the form itself', async () => {
    const { person, advance } = await signedIn('hal@example.com');
    advance(10 * MINUTE);
    const changed = await person.post('/auth/change-password', {
      currentPassword: PASSWORD,
      newPassword: 'granite-lullaby-77-fern',
    });
    expect(changed.status).toBe(200);
  });
});

describe('over HTTP', () => {
  const served = withDatabase();
  const { ask, logged } = withAccountsApp(served);
  const KEY = { kind: 'integrator', name: 'Shop engine', scopes: ['events:write'] };

  /** Makes every proof there is too old. */
  async function wait(): Promise<void> {
    for (const as of ['admin', 'owner']) await ask('GET /v1/me', { as });
    await served().pool.query(`update auth.session set "provedAt" = now() - interval '10 minutes'`);
  }

  test('is asked for before grave acts alone, by people alone', async () => {
    await wait();
    for (const [what, body] of [
      ['POST /v1/keys', KEY],
      ['DELETE /v1/keys/none', undefined],
      ['POST /v1/invitations', { email: 'new@example.com', role: 'staff-agent' }],
      ['DELETE /v1/people/nobody', undefined],
    ] as const)
      expect(await ask(what, { as: 'admin', ...(body && { body }) })).toMatchObject(problem(403, 'step-up-needed'));
    expect((await ask('GET /v1/keys', { as: 'admin' })).status).toBe(200);
    // What is of the wrong shape is told before anybody has to look for a phone.
    expect(await ask('POST /v1/keys', { as: 'admin', body: {} })).toMatchObject(problem(400, 'invalid-request'));
    const mate = { email: 'mate@example.com', role: 'seller-member' };
    expect((await ask('POST /v1/invitations', { as: 'owner', body: mate })).status).toBe(201);
  });

  test('is told, given, and lets the same request through', async () => {
    await wait();
    expect((await ask('GET /v1/me/proof', { as: 'admin' })).body).toEqual({ ways: ['password'], minutes: 10 });
    const wrong = { by: 'password', password: 'a guess of somebody' };
    expect(await ask('POST /v1/me/proof', { as: 'admin', body: wrong })).toMatchObject(problem(400, 'wrong-password'));
    expect(await ask('POST /v1/keys', { as: 'admin', body: KEY })).toMatchObject(problem(403, 'step-up-needed'));
    const right = await ask('POST /v1/me/proof', { as: 'admin', body: { by: 'password', password: PASSWORD } });
    expect(right).toMatchObject({ status: 200, body: { ways: ['password'], until: expect.any(String) } });
    const made = await ask('POST /v1/keys', { as: 'admin', body: KEY });
    expect(made.status).toBe(201);
    expect((await ask('DELETE /v1/keys/none', { as: 'admin' })).status).toBe(404);
    expect(logged()).not.toContain(PASSWORD);
    const key = { authorization: `Bearer ${made.body.secret}` };
    expect(await ask('GET /v1/me/proof', { headers: key })).toMatchObject(problem(403, 'scope-missing'));
  });
});
