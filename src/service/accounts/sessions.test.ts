import { describe, expect, test } from 'vitest';
import { join, movableClock, PASSWORD, SECRET, serverOver } from '../../../test/accounts/service.ts';
import { visitor } from '../../../test/accounts/visitor.ts';
import { withDatabase } from '../../../test/database.ts';
import { NOBODY } from '../../rulebook/accounts/actor.ts';
import { openPool } from '../postgres/database.ts';
import { outageOf } from '../postgres/outage.ts';
import { createSignInLimits } from './sign-in-limits.ts';

const database = withDatabase();

const NEW_PASSWORD = 'granite-lullaby-77-fern';

/** Two servers; the second one learns within the lifetime of its cache what the first one did. */
async function twoServers(email: string) {
  const { clock, advance } = movableClock();
  const one = serverOver(database().pool, { clock });
  const other = serverOver(database().pool, { clock });
  await join(one, email);
  const [here, there] = [visitor(one), visitor(other)];
  const { body } = await here.signIn(email);
  await there.signIn(email);
  return { one, other, here, there, person: body.user.id as string, later: () => advance(3_000) };
}

describe('signing out', () => {
  test('ends the session here at once, and elsewhere within three seconds', async () => {
    const { one, other, here, later } = await twoServers('ada@example.com');
    const headers = here.headers();
    expect(await other.authenticate(headers)).toMatchObject({ kind: 'person' });
    expect((await here.post('/auth/sign-out')).status).toBe(200);
    expect(here.cookies.size).toBe(0);
    expect(await one.authenticate(headers)).toEqual(NOBODY);
    later();
    expect(await other.authenticate(headers)).toEqual(NOBODY);
  });
});

describe('the sessions of a person', () => {
  test('are listed and ended one by one, by that person only', async () => {
    const { one, other, here, there, person, later } = await twoServers('bea@example.com');
    const current = await one.sessionOf(here.headers());
    const sessions = await one.listSessions(person);
    expect(sessions).toHaveLength(2);
    expect(sessions.map(({ id }) => id)).toContain(current?.sessionId);
    expect(Object.keys(sessions[0] ?? {}).toSorted()).toEqual(['browser', 'expiresAt', 'id', 'network', 'signedInAt']);

    const [ended] = sessions.filter(({ id }) => id !== current?.sessionId);
    expect(await one.endSession('somebody-else', ended?.id ?? '')).toBe(false);
    expect(await one.endSession(person, ended?.id ?? '')).toBe(true);
    later();
    expect(await other.authenticate(there.headers())).toEqual(NOBODY);
    expect(await one.authenticate(here.headers())).toMatchObject({ kind: 'person' });
  });

  test('are ended all at once, but for the one that asks', async () => {
    const { one, other, here, there, person, later } = await twoServers('cleo@example.com');
    const kept = await one.sessionOf(here.headers());
    expect(await one.endOtherSessions(person, kept?.sessionId ?? '')).toBe(1);
    later();
    expect(await other.authenticate(there.headers())).toEqual(NOBODY);
    expect(await one.authenticate(here.headers())).toMatchObject({ kind: 'person' });
  });
});

describe('the sessions of a seller', () => {
  test('are ended for everybody of it, and for nobody else', async () => {
    const { one, other, here, later } = await twoServers('staff@example.com');
    const sellers = ['S-1', 'S-1', 'S-2'].map((sellerId, index) => ({ email: `shop-${index}@example.com`, sellerId }));
    const visitors: ReturnType<typeof visitor>[] = [];
    for (const { email, sellerId } of sellers) {
      await join(one, email, 'seller-member', { sellerId });
      const at = visitor(other);
      await at.signIn(email);
      visitors.push(at);
    }
    const kindsOf = () => Promise.all(visitors.map(async (each) => (await other.authenticate(each.headers())).kind));
    expect(await kindsOf()).toEqual(['person', 'person', 'person']);
    expect(await one.signOutSeller(database().pool, 'S-1')).toBe(2);
    later();
    expect(await kindsOf()).toEqual(['nobody', 'nobody', 'person']);
    expect(await one.authenticate(here.headers())).toMatchObject({ kind: 'person' });
    expect(await one.signOutSeller(database().pool, 'S-1')).toBe(0);
  });
});

describe('changing the password', () => {
  test('ends all other sessions, and gives a new one', async () => {
    const { one, other, here, there, later } = await twoServers('dan@example.com');
    const before = here.headers();
    const changed = await here.post('/auth/change-password', { currentPassword: PASSWORD, newPassword: NEW_PASSWORD });
    expect(changed.status).toBe(200);
    expect(changed.body).not.toHaveProperty('token');
    later();
    expect(await one.authenticate(here.headers())).toMatchObject({ kind: 'person' });
    expect(await one.authenticate(before)).toEqual(NOBODY);
    expect(await other.authenticate(there.headers())).toEqual(NOBODY);
    expect((await there.signIn('dan@example.com')).status).toBe(401);
    expect((await there.signIn('dan@example.com', NEW_PASSWORD)).status).toBe(200);
  });

  test('ends them also when the page asks not to', async () => {
    const { other, here, there, later } = await twoServers('eve@example.com');
    await here.post('/auth/change-password', {
      ...{ currentPassword: PASSWORD, newPassword: NEW_PASSWORD },
      revokeOtherSessions: false,
    });
    later();
    expect(await other.authenticate(there.headers())).toEqual(NOBODY);
  });

  test.each([
    ['short', 'password-too-short'],
    ['x'.repeat(129), 'password-too-long'],
    ['Password2026!!', 'password-too-common'],
  ])('to %s is refused', async (newPassword, code) => {
    const { here } = await twoServers(`fay-${code}@example.com`);
    const refused = await here.post('/auth/change-password', { currentPassword: PASSWORD, newPassword });
    expect(refused).toMatchObject({ status: 400, body: { type: `/problems/${code}`, pointer: '/body/newPassword' } });
  });

  test('cannot be used to guess the current one', async () => {
    const { here, there, person } = await twoServers('gil@example.com');
    const limits = createSignInLimits(database().pool, SECRET);
    for (let time = 0; time < 8; time++) await limits.spend([['again', person]]);
    const guess = (on: typeof here) =>
      on.post('/auth/change-password', { currentPassword: 'a wrong guess', newPassword: NEW_PASSWORD });
    const answers = [];
    for (const server of [here, there]) answers.push(await guess(server));
    for (const { status, body } of answers) expect([status, body.type]).toEqual([400, '/problems/wrong-password']);
    expect(await guess(here)).toMatchObject({ status: 429 });
    expect(await there.post('/auth/two-factor/enable', { password: PASSWORD })).toMatchObject({ status: 429 });
  });
});

describe('removing a person', () => {
  test('ends their sessions and takes their password and invitations back', async () => {
    const { one, other, here, there, person, later } = await twoServers('hal@example.com');
    await join(one, 'ida@example.com', 'administrator');
    const invited = await one.invite({ email: 'jan@example.com', role: 'staff-agent' }, person);
    if ('code' in invited) throw new Error(invited.code);

    expect(await one.removePerson(person, { by: 'P-1' })).toBe(true);
    expect(await one.removePerson(person, { by: 'P-1' })).toEqual({ code: 'no-such-person' });

    expect(await one.authenticate(here.headers())).toEqual(NOBODY);
    later();
    expect(await other.authenticate(there.headers())).toEqual(NOBODY);
    expect((await here.signIn('hal@example.com')).body.type).toBe('/problems/wrong-sign-in');
    const answer = { name: 'Jan', password: PASSWORD };
    expect(await one.acceptInvitation(invited.token, answer, '192.0.2.1')).toEqual({ code: 'invitation-over' });
    expect((await one.listPeople({ limit: 100 })).map(({ email }) => email)).not.toContain('hal@example.com');
  });
});

test('a session that has run out is taken away at the next sign-in', async () => {
  const { one, here, person } = await twoServers('kim@example.com');
  await database().pool.query(`update auth.session set "expiresAt" = now() - interval '1 second' where "userId" = $1`, [
    person,
  ]);
  await here.signIn('kim@example.com');
  const { rows } = await database().pool.query('select 1 from auth.session where "userId" = $1', [person]);
  expect(rows).toHaveLength(1);
  expect(await one.listSessions(person)).toHaveLength(1);
});

test('looking a session up writes nothing', async () => {
  const { one, here, later } = await twoServers('lea@example.com');
  const writes = async () => {
    const { rows } = await database().pool.query<{ written: number }>(
      `select pg_stat_force_next_flush(), sum(n_tup_ins + n_tup_upd + n_tup_del)::int as written
       from pg_stat_user_tables where schemaname = 'auth'`,
    );
    return rows[0]?.written;
  };
  await writes();
  const before = await writes();
  for (let round = 0; round < 5; round++) {
    later();
    expect(await one.authenticate(here.headers())).toMatchObject({ kind: 'person' });
  }
  await writes();
  expect(await writes()).toBe(before);
});

test('while the database cannot be reached, nobody is nobody: it is said that it is away', async () => {
  const { one, here } = await twoServers('mia@example.com');
  expect(await one.authenticate(here.headers())).toMatchObject({ kind: 'person' });
  const away = openPool({ url: 'postgresql://postgres@/postgres?host=/nowhere' });
  const server = serverOver(away);
  const failed = await Promise.resolve(server.authenticate(here.headers())).catch((error: unknown) => error);
  expect(outageOf(failed)).toBe('unreachable');
  await away.end();
});
