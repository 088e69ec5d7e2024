import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { authenticator, type Changes } from '../../../test/accounts/authenticator.ts';
import { join, serverOver } from '../../../test/accounts/service.ts';
import { type Answer, type Visitor, visitor } from '../../../test/accounts/visitor.ts';
import { withDatabase } from '../../../test/database.ts';

const database = withDatabase();

async function signedIn(email: string): Promise<Visitor> {
  const accounts = serverOver(database().pool);
  await join(accounts, email);
  const person = visitor(accounts);
  await person.signIn(email);
  return person;
}

async function register(person: Visitor, device = authenticator(), changes: Changes = {}): Promise<Answer> {
  const { body: options } = await person.get('/auth/passkey/generate-register-options');
  return person.post('/auth/passkey/verify-registration', {
    response: device.register(options, changes),
    name: 'Phone',
  });
}

async function signIn(
  person: Visitor,
  device: ReturnType<typeof authenticator>,
  changes: Changes = {},
): Promise<Answer> {
  const { body: options } = await person.get('/auth/passkey/generate-authenticate-options');
  return person.post('/auth/passkey/verify-authentication', { response: device.authenticate(options, changes) });
}

describe('a passkey', () => {
  test('is registered by somebody who is signed in, and signs in on its own', async () => {
    const ada = await signedIn('ada@example.com');
    const { body: options } = await ada.get('/auth/passkey/generate-register-options');
    expect(options).toMatchObject({
      rp: { id: 'localhost', name: 'Kingston Trust' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const device = authenticator();
    expect(await register(ada, device)).toMatchObject({ status: 200, body: { name: 'Phone' } });

    const accounts = serverOver(database().pool);
    const elsewhere = visitor(accounts);
    const answer = await signIn(elsewhere, device);
    expect(answer).toMatchObject({ status: 200, body: { user: { email: 'ada@example.com' } } });
    expect(JSON.stringify(answer.body)).not.toMatch(/"token"|"session"/);
    expect(await accounts.authenticate(elsewhere.headers())).toMatchObject({ kind: 'person', role: 'staff-agent' });
  });

  test('is listed, renamed and taken away by its person only', async () => {
    const bea = await signedIn('bea@example.com');
    const cleo = await signedIn('cleo@example.com');
    const device = authenticator();
    const { body: passkey } = await register(bea, device);
    expect((await bea.get('/auth/passkey/list-user-passkeys')).body).toMatchObject([{ id: passkey.id, name: 'Phone' }]);
    expect((await cleo.get('/auth/passkey/list-user-passkeys')).body).toEqual([]);
    expect((await cleo.post('/auth/passkey/delete-passkey', { id: passkey.id })).status).toBeGreaterThanOrEqual(400);
    const rename = { id: passkey.id, name: 'Old phone' };
    expect((await cleo.post('/auth/passkey/update-passkey', rename)).status).toBeGreaterThanOrEqual(400);
    expect(await bea.post('/auth/passkey/update-passkey', rename)).toMatchObject({ status: 200 });
    // The password alone takes nothing away that is harder to steal than it is.
    expect(await bea.post('/auth/passkey/delete-passkey', { id: passkey.id })).toMatchObject({ status: 403 });
    await signIn(bea, device);
    expect(await bea.post('/auth/passkey/delete-passkey', { id: passkey.id })).toMatchObject({ status: 200 });
    expect((await bea.get('/auth/passkey/list-user-passkeys')).body).toEqual([]);
  });

  test.each([
    ['of a page of somebody else', { origin: 'http://evil.test' }, 'passkey-refused'],
    ['for another site', { rpId: 'evil.test' }, 'passkey-refused'],
    ['to another question', { challenge: 'c29tZXRoaW5nIGVsc2U' }, 'passkey-refused'],
    ['without a finger, a face or a PIN', { userVerified: false }, 'passkey-unverified'],
  ])('answer %s is refused, when registering and when signing in', async (_, changes, code) => {
    const email = `dan-${Object.keys(changes).join('-').toLowerCase()}@example.com`;
    const dan = await signedIn(email);
    const device = authenticator();
    expect(await register(dan, device, changes)).toMatchObject({ status: 401, body: { type: `/problems/${code}` } });
    expect((await dan.get('/auth/passkey/list-user-passkeys')).body).toEqual([]);

    await register(dan, device);
    const accounts = serverOver(database().pool);
    const elsewhere = visitor(accounts);
    expect(await signIn(elsewhere, device, changes)).toMatchObject({
      status: 401,
      body: { type: `/problems/${code}` },
    });
    expect(await accounts.authenticate(elsewhere.headers())).toEqual({ kind: 'nobody' });
  });

  test('that went back in its count was copied, and is refused', async () => {
    const eve = await signedIn('eve@example.com');
    const device = authenticator();
    await register(eve, device, { counter: 4_000_000_000 });
    expect(await signIn(eve, device, { counter: 4_000_000_001 })).toMatchObject({ status: 200 });
    expect(await signIn(eve, device, { counter: 4_000_000_000 })).toMatchObject({ status: 401 });
  });

  test('answers each question once', async () => {
    const fay = await signedIn('fay@example.com');
    const device = authenticator();
    await register(fay, device);
    const elsewhere = visitor(serverOver(database().pool));
    const { body: options } = await elsewhere.get('/auth/passkey/generate-authenticate-options');
    const kept = new Map(elsewhere.cookies);
    const response = device.authenticate(options);
    expect(await elsewhere.post('/auth/passkey/verify-authentication', { response })).toMatchObject({ status: 200 });
    const again = visitor(serverOver(database().pool));
    for (const [name, value] of kept) again.cookies.set(name, value);
    expect(await again.post('/auth/passkey/verify-authentication', { response })).toMatchObject({ status: 401 });
  });

  test('of somebody else cannot be made one’s own by its number', async () => {
    const id = randomBytes(32);
    const gil = await signedIn('gil@example.com');
    const hal = await signedIn('hal@example.com');
    const [honest, thief] = [authenticator(id), authenticator(id)];
    expect(await register(gil, honest)).toMatchObject({ status: 200 });
    expect((await register(hal, thief)).status).toBeGreaterThanOrEqual(400);
    expect(await signIn(gil, honest)).toMatchObject({ status: 200, body: { user: { email: 'gil@example.com' } } });
  });

  test('needs somebody who is signed in, and lately', async () => {
    const stranger = visitor(serverOver(database().pool));
    expect(await stranger.get('/auth/passkey/generate-register-options')).toMatchObject({ status: 401 });
    const ida = await signedIn('ida@example.com');
    await database().pool.query(
      `update auth.session set "provedAt" = now() - interval '11 minutes'
       where "userId" = (select id from auth."user" where email = 'ida@example.com')`,
    );
    expect(await ida.get('/auth/passkey/generate-register-options')).toMatchObject({
      status: 403,
      body: { type: '/problems/step-up-needed' },
    });
  });
});
