import { describe, expect, test } from 'vitest';
import { NOBODY } from '../../src/rulebook/accounts/actor.ts';
import { authenticator } from '../accounts/authenticator.ts';
import { join, movableClock, PASSWORD, serverOver } from '../accounts/service.ts';
import { visitor } from '../accounts/visitor.ts';
import { withDatabase } from '../database.ts';

const database = withDatabase();

describe('a session', () => {
  test('is a new one after each sign-in, whatever the browser had kept before', async () => {
    const accounts = serverOver(database().pool);
    await join(accounts, 'ada@example.com', 'administrator');
    await join(accounts, 'eve@example.com', 'seller-owner', { sellerId: 'S-1' });
    const eve = visitor(accounts);
    await eve.signIn('eve@example.com');
    const planted = eve.cookies.get('kingston.session_token') ?? '';

    const ada = visitor(accounts);
    ada.cookies.set('kingston.session_token', planted);
    await ada.signIn('ada@example.com');
    expect(ada.cookies.get('kingston.session_token')).not.toBe(planted);
    expect(await accounts.authenticate(eve.headers())).toMatchObject({ role: 'seller-owner' });
    expect(await accounts.authenticate(ada.headers())).toMatchObject({ role: 'administrator' });
  });

  test('begins with the new role when a role was changed, and ends when the person is gone, at once on this server', async () => {
    const { clock, advance } = movableClock();
    const [here, elsewhere] = [serverOver(database().pool, { clock }), serverOver(database().pool, { clock })];
    await join(here, 'bea@example.com', 'staff-lead');
    const bea = visitor(here);
    const { body } = await bea.signIn('bea@example.com');
    for (const server of [here, elsewhere])
      expect(await server.authenticate(bea.headers())).toMatchObject({ role: 'staff-lead' });
    await database().pool.query(`update auth."user" set role = 'staff-agent' where id = $1`, [body.user.id]);
    advance(3001);
    for (const server of [here, elsewhere])
      expect(await server.authenticate(bea.headers())).toMatchObject({ role: 'staff-agent' });
    await here.removePerson(body.user.id, { by: 'P-1' });
    expect(await here.authenticate(bea.headers())).toEqual(NOBODY);
    advance(3001);
    expect(await elsewhere.authenticate(bea.headers())).toEqual(NOBODY);
  });

  test('is not hidden or replaced by a cookie that another site of the same name plants without https', async () => {
    const baseUrl = 'https://trust.example';
    const accounts = serverOver(database().pool, { baseUrl });
    await join(accounts, 'dan@example.com', 'staff-agent');
    await join(accounts, 'mal@example.com', 'seller-owner', { sellerId: 'S-1' });
    const [dan, mal] = [visitor(accounts, { origin: baseUrl }), visitor(accounts, { origin: baseUrl })];
    await dan.signIn('dan@example.com');
    await mal.signIn('mal@example.com');
    const [good, other] = [dan, mal].map(({ cookies }) => cookies.get('__Secure-kingston.session_token') ?? '');
    for (const cookie of [
      `kingston.session_token=${other}; __Secure-kingston.session_token=${good}`,
      `__Secure-kingston.session_token=${good}; kingston.session_token=${other}`,
      `kingston.session_token=nothing; __Secure-kingston.session_token=${good}`,
    ])
      expect(await accounts.authenticate(new Headers({ cookie }))).toMatchObject({ role: 'staff-agent' });
    const headers = new Headers({ cookie: `kingston.session_token=${other}` });
    expect(await accounts.authenticate(headers)).toEqual(NOBODY);
  });

  test('of its person only is ended by its id', async () => {
    const accounts = serverOver(database().pool);
    await join(accounts, 'fay@example.com');
    await join(accounts, 'gil@example.com');
    const [fay, gil] = [visitor(accounts), visitor(accounts)];
    const { body: fays } = await fay.signIn('fay@example.com');
    const { body: gils } = await gil.signIn('gil@example.com');
    const [session] = await accounts.listSessions(fays.user.id);
    expect(await accounts.endSession(gils.user.id, session?.id ?? '')).toBe(false);
    expect(await accounts.authenticate(fay.headers())).toMatchObject({ id: fays.user.id });
  });
});

test('cookies of every step are for this site, for no script, and with https for https alone', async () => {
  for (const baseUrl of ['http://localhost:8080', 'https://trust.example']) {
    const accounts = serverOver(database().pool, { baseUrl });
    const email = `hal@${new URL(baseUrl).hostname}.example`;
    await join(accounts, email);
    const hal = visitor(accounts, { origin: baseUrl });
    const answers = [
      await hal.signIn(email),
      await hal.post('/auth/two-factor/enable', { password: PASSWORD }),
      await hal.get('/auth/passkey/generate-register-options'),
      await hal.get('/auth/passkey/generate-authenticate-options'),
      await hal.post('/auth/change-password', { currentPassword: PASSWORD, newPassword: 'granite-lullaby-77-fern' }),
      await hal.post('/auth/sign-out'),
    ];
    const cookies = answers.flatMap(({ headers }) => headers.getSetCookie());
    expect(cookies.length).toBeGreaterThan(4);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; HttpOnly/);
      expect(cookie).toMatch(/; SameSite=(Lax|Strict)/);
      expect(cookie).toMatch(/; Path=\/(;|$)/);
      expect(cookie).not.toMatch(/; Domain=/i);
      expect(/^__Secure-.*; Secure/.test(cookie)).toBe(baseUrl.startsWith('https'));
    }
  }
});

test('a passkey is asked of the device that shows it: not of another account, not for a name of one’s own', async () => {
  const accounts = serverOver(database().pool);
  await join(accounts, 'ivy@example.com');
  await join(accounts, 'joe@example.com', 'administrator');
  const ivy = visitor(accounts);
  await ivy.signIn('ivy@example.com');
  const device = authenticator();
  const options = await ivy.get('/auth/passkey/generate-register-options?name=joe@example.com&context=joe@example.com');
  expect(options.body.user.name).not.toContain('joe');
  const registered = await ivy.post('/auth/passkey/verify-registration', {
    ...{ response: device.register(options.body), name: 'Mine' },
    ...{ userId: 'joe', email: 'joe@example.com', createSession: true },
  });
  expect(registered.status).toBe(200);
  const stranger = visitor(accounts);
  const { body } = await stranger.get('/auth/passkey/generate-authenticate-options');
  const signedIn = await stranger.post('/auth/passkey/verify-authentication', {
    ...{ response: device.authenticate(body), userId: 'joe', email: 'joe@example.com' },
  });
  expect(signedIn.body.user.email).toBe('ivy@example.com');
});
