import { describe, expect, test } from 'vitest';
import { BASE_URL, join, movableClock, PASSWORD, SECRET, serverOver } from '../../../test/accounts/service.ts';
import { visitor } from '../../../test/accounts/visitor.ts';
import { withDatabase } from '../../../test/database.ts';
import { NOBODY } from '../../rulebook/accounts/actor.ts';
import { type Counted, createSignInLimits } from './sign-in-limits.ts';

const database = withDatabase();

/** Counts attempts without making them: each would take the time of hashing a password. */
async function spend(times: number, counted: Counted): Promise<void> {
  const limits = createSignInLimits(database().pool, SECRET);
  for (let time = 0; time < times; time++) expect(await limits.spend([counted])).toBe(0);
}

describe('signing in', () => {
  test('with e-mail address and password makes somebody of nobody, on every server', async () => {
    const accounts = serverOver(database().pool);
    await join(accounts, 'ada@example.com', 'seller-owner', { sellerId: 'S-1' });
    const ada = visitor(accounts);
    expect(await accounts.authenticate(ada.headers())).toEqual(NOBODY);

    const { status, body } = await ada.signIn('Ada@Example.com');

    expect(status).toBe(200);
    expect(body.user).toMatchObject({ email: 'ada@example.com', role: 'seller-owner', sellerId: 'S-1' });
    const actor = { kind: 'person', id: body.user.id, role: 'seller-owner', sellerId: 'S-1' };
    expect(await accounts.authenticate(ada.headers())).toEqual(actor);
    expect(await serverOver(database().pool).authenticate(ada.headers())).toEqual(actor);
    expect(await accounts.sessionOf(ada.headers())).toMatchObject({ person: { name: 'Ada of the tests' } });
  });

  test('keeps the token of the session in a cookie that no script reads', async () => {
    const accounts = serverOver(database().pool, { baseUrl: 'https://trust.example' });
    await join(accounts, 'bea@example.com');
    const bea = visitor(accounts, { origin: 'https://trust.example' });
    const { headers, body } = await bea.signIn('bea@example.com');
    const [cookie] = headers.getSetCookie().filter((each) => each.includes('session_token'));
    expect(cookie).toMatch(/^__Secure-kingston\.session_token=.*; Path=\/; HttpOnly; Secure; SameSite=Lax/);
    expect(Object.keys(body)).toEqual(['redirect', 'user']);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(await accounts.authenticate(bea.headers())).toMatchObject({ kind: 'person' });
  });

  test('knows networks and browsers, not households', async () => {
    const accounts = serverOver(database().pool);
    await join(accounts, 'cleo@example.com');
    const cleo = visitor(accounts, { address: '203.0.113.77' });
    const { body } = await cleo.post(
      '/auth/sign-in/email',
      { email: 'cleo@example.com', password: PASSWORD },
      { 'x-kingston-address': '198.51.100.7', 'x-forwarded-for': '198.51.100.8', 'user-agent': 'B'.repeat(900) },
    );
    const [session] = await accounts.listSessions(body.user.id);
    expect(session).toMatchObject({ network: '203.0.113.0', browser: 'B'.repeat(250) });
  });

  test('lasts a week for sellers and half a day for staff', async () => {
    const { clock, advance } = movableClock();
    const accounts = serverOver(database().pool, { clock });
    await join(accounts, 'dan@example.com', 'seller-member', { sellerId: 'S-1' });
    await join(accounts, 'eve@example.com', 'staff-lead');
    const [dan, eve] = [visitor(accounts), visitor(accounts)];
    await dan.signIn('dan@example.com');
    await eve.signIn('eve@example.com');

    advance(11.9 * 3_600_000);
    expect(await accounts.authenticate(eve.headers())).toMatchObject({ role: 'staff-lead' });
    advance(0.2 * 3_600_000);
    expect(await accounts.authenticate(eve.headers())).toEqual(NOBODY);
    expect(await accounts.authenticate(dan.headers())).toMatchObject({ role: 'seller-member' });
    advance(6.6 * 86_400_000);
    expect(await accounts.authenticate(dan.headers())).toEqual(NOBODY);
  });

  test('with a cookie that was tampered with is nobody', async () => {
    const accounts = serverOver(database().pool);
    await join(accounts, 'fay@example.com');
    const fay = visitor(accounts);
    await fay.signIn('fay@example.com');
    const [[name, value]] = [...fay.cookies] as [[string, string]];
    for (const wrong of [`x${value}`, value.slice(0, -4), value.split('.')[0] ?? '', '']) {
      expect(await accounts.authenticate(new Headers({ cookie: `${name}=${wrong}` }))).toEqual(NOBODY);
    }
    const elsewhere = serverOver(database().pool, { secret: 'another-secret-that-is-long-enough-0123456789' });
    expect(await elsewhere.authenticate(fay.headers())).toEqual(NOBODY);
  });
});

describe('signing in does not tell who has an account', () => {
  test('a wrong password and an unknown address get the same answer, and take as long', async () => {
    const accounts = serverOver(database().pool);
    await join(accounts, 'gil@example.com');
    const took = { wrong: 0, unknown: 0 };
    const answers = { wrong: [] as unknown[], unknown: [] as unknown[] };
    for (let round = 0; round < 3; round++) {
      for (const [kind, email] of [
        ['wrong', 'gil@example.com'],
        ['unknown', 'nobody@example.com'],
      ] as const) {
        const before = performance.now();
        const { status, body, headers } = await visitor(accounts).signIn(email, 'not the right password');
        took[kind] += performance.now() - before;
        answers[kind].push({ status, body, cookies: headers.getSetCookie() });
      }
    }
    expect(answers.wrong).toEqual(answers.unknown);
    expect(answers.wrong[0]).toMatchObject({ status: 401, body: { type: '/problems/wrong-sign-in' } });
    // A look-up without hashing would be some 50 times faster; a busy machine makes at most a few times of it.
    expect(took.unknown / took.wrong).toBeGreaterThan(0.2);
  });

  test('limits are the same for an address that nobody has', async () => {
    const accounts = serverOver(database().pool);
    const stranger = visitor(accounts, { address: '198.51.100.9' });
    await spend(9, ['here', 'nobody-at-all@example.com', '198.51.100.0']);
    expect((await stranger.signIn('nobody-at-all@example.com', 'not the right password')).status).toBe(401);
    expect((await stranger.signIn('nobody-at-all@example.com', 'not the right password')).status).toBe(429);
  });
});

describe('guessing passwords', () => {
  test('is stopped after ten times, on every server, for that account and network only', async () => {
    const one = serverOver(database().pool);
    const other = serverOver(database().pool);
    await join(one, 'hal@example.com');
    await join(one, 'ida@example.com');
    await spend(4, ['here', 'hal@example.com', '203.0.113.0']);
    for (let attempt = 0; attempt < 6; attempt++) {
      const server = attempt % 2 === 0 ? one : other;
      const { status } = await visitor(server, { address: '203.0.113.7' }).signIn('hal@example.com', 'wrong password!');
      expect(status).toBe(401);
    }

    for (const server of [one, other]) {
      const stopped = await visitor(server, { address: '203.0.113.200' }).signIn('HAL@example.com');
      expect(stopped).toMatchObject({ status: 429, body: { type: '/problems/too-many-attempts' } });
      expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(800);
      expect(Number(stopped.headers.get('retry-after'))).toBeLessThanOrEqual(900);
    }
    expect((await visitor(other, { address: '203.0.113.7' }).signIn('ida@example.com')).status).toBe(200);
    expect((await visitor(other, { address: '198.51.100.7' }).signIn('hal@example.com')).status).toBe(200);
  });

  test('is stopped after fifty times from wherever it comes', async () => {
    const accounts = serverOver(database().pool);
    await spend(49, ['anywhere', 'jan@example.com']);
    const statuses: number[] = [];
    for (const address of ['10.1.1.1', '10.1.2.1', '10.1.3.1']) {
      statuses.push((await visitor(accounts, { address }).signIn('jan@example.com', 'wrong password!')).status);
    }
    expect(statuses).toEqual([401, 429, 429]);
  });

  test('is stopped after a hundred times from one network, whatever the account', async () => {
    const accounts = serverOver(database().pool);
    await spend(99, ['network', '10.2.0.0']);
    expect((await visitor(accounts, { address: '10.2.0.1' }).signIn('a@example.com', 'wrong')).status).toBe(401);
    expect((await visitor(accounts, { address: '10.2.0.2' }).signIn('b@example.com', 'wrong')).status).toBe(429);
  });

  test('several at once do not slip through', async () => {
    const accounts = serverOver(database().pool);
    const guesses = Array.from({ length: 15 }, () =>
      visitor(accounts, { address: '203.0.114.1' }).signIn('kim@example.com', 'wrong password!'),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
  });

  test('signing in rightly does not use the attempts up', async () => {
    const accounts = serverOver(database().pool);
    await join(accounts, 'lea@example.com');
    await spend(9, ['here', 'lea@example.com', '203.0.115.0']);
    for (let attempt = 0; attempt < 3; attempt++) {
      expect((await visitor(accounts, { address: '203.0.115.1' }).signIn('lea@example.com')).status).toBe(200);
    }
  });

  test('leaves neither addresses of people nor of networks in the database', async () => {
    const { rows } = await database().pool.query<{ key: string }>('select key from auth.sign_in_limits');
    expect(rows.length).toBeGreaterThan(10);
    for (const { key } of rows) expect(key).toMatch(/^(here|anywhere|network|step|again|code):[\w-]{43}$/);
  });
});

describe('what comes from another site', () => {
  test.each(['http://evil.test', 'null', 'https://localhost:8080', 'http://localhost:8081'])('%s', async (origin) => {
    const accounts = serverOver(database().pool);
    const email = `mia-${encodeURIComponent(origin).toLowerCase().replaceAll('%', '-')}@example.com`;
    await join(accounts, email);
    const evil = visitor(accounts, { origin });
    const signIn = await evil.signIn(email);
    expect(signIn).toMatchObject({ status: 403, body: { type: '/problems/foreign-origin' } });

    const mia = visitor(accounts);
    await mia.signIn(email);
    for (const [name, value] of mia.cookies) evil.cookies.set(name, value);
    for (const path of [
      '/auth/sign-out',
      '/auth/two-factor/enable',
      '/auth/change-password',
      '/auth/passkey/delete-passkey',
    ]) {
      expect(await evil.post(path, { password: PASSWORD })).toMatchObject({ status: 403 });
    }
    expect(await accounts.authenticate(mia.headers())).toMatchObject({ kind: 'person' });
  });

  test('a trusted origin is ours', async () => {
    const accounts = serverOver(database().pool, { trustedOrigins: ['https://console.example'] });
    await join(accounts, 'nat@example.com');
    const nat = visitor(accounts, { origin: 'https://console.example' });
    expect((await nat.signIn('nat@example.com')).status).toBe(200);
  });
});

describe('what is closed', () => {
  test.each([
    '/auth/sign-up/email',
    '/auth/change-email',
    '/auth/update-user',
    '/auth/delete-user',
    '/auth/request-password-reset',
    '/auth/reset-password',
    '/auth/revoke-session',
    '/auth/link-social',
    '/auth/sign-in/social',
    '/auth/sign-in/email/',
    '/auth//sign-in/email',
    '/auth/two-factor/send-otp',
  ])('POST %s', async (path) => {
    const answer = await visitor(serverOver(database().pool)).post(path, {
      email: 'o@example.com',
      password: PASSWORD,
    });
    expect(answer).toMatchObject({ status: 404, body: { type: '/problems/no-such-sign-in-path' } });
  });

  test.each(['/auth/get-session', '/auth/list-sessions', '/auth/ok', '/auth/error', '/auth/verify-email'])(
    'GET %s',
    async (path) => {
      expect((await visitor(serverOver(database().pool)).get(path)).status).toBe(404);
    },
  );

  test('an absolute address to another host is answered as ours', async () => {
    const accounts = serverOver(database().pool);
    const request = new Request('http://evil.test/auth/sign-up/email', { method: 'POST', body: '{}' });
    expect((await accounts.handler(request, '192.0.2.1')).status).toBe(404);
  });

  test('what is not a form is said so', async () => {
    const accounts = serverOver(database().pool);
    for (const body of ['', 'null', '[]', '"x"', '{"email":5,"password":[]}', '{"email":"o@example.com"}', '{']) {
      const headers = { 'content-type': 'application/json', origin: BASE_URL };
      const request = new Request(`${BASE_URL}/auth/sign-in/email`, { method: 'POST', body, headers });
      const response = await accounts.handler(request, '198.18.0.1');
      expect([body, response.status]).toEqual([body, 400]);
      expect(await response.json()).toMatchObject({ type: '/problems/unreadable-sign-in' });
    }
  });
});
