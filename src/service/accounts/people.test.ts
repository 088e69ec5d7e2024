import { expect, test } from 'vitest';
import { join, movableClock, PASSWORD, serverOver } from '../../../test/accounts/service.ts';
import { visitor } from '../../../test/accounts/visitor.ts';
import { describeOnEachPostgres } from '../../../test/database.ts';
import type { Accounts } from './accounts.ts';
import type { WantedInvitation } from './people.ts';

const ANSWER = { name: 'Ada Quill', password: PASSWORD };
const ADDRESS = '192.0.2.1';
const OVER = { code: 'invitation-over' };

async function invited(accounts: Accounts, wanted: WantedInvitation): Promise<{ id: string; token: string }> {
  const created = await accounts.invite(wanted, 'P-1');
  if ('code' in created) throw new Error(created.code);
  return { id: created.invitation.id, token: created.token };
}

describeOnEachPostgres('an invitation', (database) => {
  test('makes somebody who can sign in, in the role and for the seller it says', async () => {
    const accounts = serverOver(database().pool);
    const { token } = await invited(accounts, { email: 'Ada@Example.com', role: 'seller-member', sellerId: 'S-1' });
    const accepted = await accounts.acceptInvitation(token, ANSWER, ADDRESS);
    expect(accepted).toEqual({ email: 'ada@example.com', role: 'seller-member' });
    const ada = visitor(accounts);
    expect((await ada.signIn('ada@example.com')).status).toBe(200);
    expect(await accounts.authenticate(ada.headers())).toMatchObject({ role: 'seller-member', sellerId: 'S-1' });
    expect(await accounts.listPeople({ limit: 10, sellerId: 'S-1' })).toMatchObject([
      { name: 'Ada Quill', email: 'ada@example.com', secondStep: false },
    ]);
  });

  test('is good once, also when it is accepted five times at once on two servers', async () => {
    const [one, other] = [serverOver(database().pool), serverOver(database().pool)];
    const { token } = await invited(one, { email: 'bea@example.com', role: 'staff-agent' });
    const answers = await Promise.all(
      [one, other, one, other, one].map((server) => server.acceptInvitation(token, ANSWER, ADDRESS)),
    );
    expect(answers.filter((answer) => 'email' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => 'code' in answer)).toEqual(Array(4).fill(OVER));
    expect(await other.acceptInvitation(token, ANSWER, ADDRESS)).toEqual(OVER);
    const people = await one.listPeople({ limit: 100 });
    expect(people.filter(({ email }) => email === 'bea@example.com')).toHaveLength(1);
  });

  test('stays used when the person it brought was removed', async () => {
    const accounts = serverOver(database().pool);
    const { token } = await invited(accounts, { email: 'cora@example.com', role: 'seller-owner', sellerId: 'S-7' });
    await accounts.acceptInvitation(token, ANSWER, ADDRESS);
    const [cora] = await accounts.listPeople({ limit: 1, sellerId: 'S-7' });
    expect(await accounts.removePerson(cora?.id ?? '', { by: 'P-1' })).toBe(true);
    expect(await accounts.acceptInvitation(token, ANSWER, ADDRESS)).toEqual(OVER);
    expect(await accounts.listPeople({ limit: 1, sellerId: 'S-7' })).toEqual([]);
  });

  test('is good for a week', async () => {
    const { clock, advance } = movableClock();
    const accounts = serverOver(database().pool, { clock });
    const { token } = await invited(accounts, { email: 'cleo@example.com', role: 'staff-agent' });
    advance(7 * 86_400_000);
    expect(await accounts.acceptInvitation(token, ANSWER, ADDRESS)).toEqual(OVER);
  });

  test('can be taken back, by the own seller only', async () => {
    const accounts = serverOver(database().pool);
    const wanted = { email: 'dan@example.com', role: 'seller-member', sellerId: 'S-1' } as const;
    const { id, token } = await invited(accounts, wanted);
    expect(await accounts.withdrawInvitation(id, { by: 'P-1', sellerId: 'S-2' })).toBe(false);
    expect(await accounts.withdrawInvitation(id, { by: 'P-1', sellerId: 'S-1' })).toBe(true);
    expect(await accounts.withdrawInvitation(id, { by: 'P-1', sellerId: 'S-1' })).toBe(false);
    expect(await accounts.acceptInvitation(token, ANSWER, ADDRESS)).toEqual(OVER);
  });

  test('for somebody who signs in here already is over when it is accepted, and nobody can tell before', async () => {
    const accounts = serverOver(database().pool);
    await join(accounts, 'eve@example.com');
    const { token } = await invited(accounts, { email: 'eve@example.com', role: 'seller-owner', sellerId: 'S-9' });
    expect(await accounts.acceptInvitation(token, ANSWER, ADDRESS)).toEqual(OVER);
    // Nothing of it happened, so it can still be taken back.
    expect(await accounts.listInvitations({ limit: 10, sellerId: 'S-9' })).toMatchObject([
      { email: 'eve@example.com' },
    ]);
  });

  test('with a bad password stays open', async () => {
    const accounts = serverOver(database().pool);
    const { token } = await invited(accounts, { email: 'fay@example.com', role: 'staff-agent' });
    const refused = await accounts.acceptInvitation(token, { name: 'Fay', password: 'password1234' }, ADDRESS);
    expect(refused).toEqual({ code: 'password-too-common' });
    expect(await accounts.acceptInvitation(token, ANSWER, ADDRESS)).toMatchObject({ email: 'fay@example.com' });
  });

  test('cannot be guessed at leisure, nor from a look into the database', async () => {
    const accounts = serverOver(database().pool);
    const { token } = await invited(accounts, { email: 'gil@example.com', role: 'administrator' });
    const { rows } = await database().pool.query('select i::text as text from auth.invitations i');
    expect(JSON.stringify(rows)).not.toContain(token);
    const guesses = Array.from({ length: 201 }, (_, guess) =>
      accounts.acceptInvitation(`guess-${guess}`, ANSWER, '198.51.100.1'),
    );
    const codes = (await Promise.all(guesses)).map((answer) => 'code' in answer && answer.code);
    expect(codes.filter((code) => code === 'too-many-attempts')).toHaveLength(1);
  });

  test('is for a place that there is', async () => {
    const accounts = serverOver(database().pool);
    const invite = (wanted: WantedInvitation) => accounts.invite(wanted, 'P-1');
    expect(await invite({ email: 'h@example.com', role: 'customer' })).toMatchObject({ code: 'role-not-invitable' });
    expect(await invite({ email: 'h@example.com', role: 'seller-owner' })).toMatchObject({ code: 'seller-needed' });
  });
});

describeOnEachPostgres('people', (database) => {
  test('are listed by name in pages', async () => {
    const accounts = serverOver(database().pool);
    for (const name of ['émile', 'ada', 'Bea', 'bea']) {
      const { token } = await invited(accounts, {
        email: `${name.normalize('NFD')}${Math.random()}@x.example`,
        role: 'staff-agent',
      });
      await accounts.acceptInvitation(token, { name, password: PASSWORD }, ADDRESS);
    }
    const names: string[] = [];
    let after: readonly [string, string] | undefined;
    for (;;) {
      const [person] = await accounts.listPeople({ limit: 1, after });
      if (person === undefined) break;
      names.push(person.name);
      after = [person.sortedBy, person.id];
    }
    expect(names.map((name) => name.toLowerCase())).toEqual(['ada', 'bea', 'bea', 'émile']);
  });

  test('always have an administrator, also when two remove each other at once', async () => {
    const accounts = serverOver(database().pool);
    await join(accounts, 'one@example.com', 'administrator');
    await join(accounts, 'two@example.com', 'administrator');
    const administrators = (await accounts.listPeople({ limit: 100 })).filter(({ role }) => role === 'administrator');
    const removals = await Promise.all(administrators.map(({ id }) => accounts.removePerson(id, { by: 'P-1' })));
    expect(removals.filter((removal) => removal === true)).toHaveLength(1);
    expect(removals).toContainEqual({ code: 'last-administrator' });
  });

  test('of another seller cannot be removed by a seller', async () => {
    const accounts = serverOver(database().pool);
    await join(accounts, 'ida@example.com', 'seller-member', { sellerId: 'S-1' });
    const [ida] = await accounts.listPeople({ limit: 1, sellerId: 'S-1' });
    expect(await accounts.removePerson(ida?.id ?? '', { by: 'P-1', sellerId: 'S-2' })).toEqual({
      code: 'no-such-person',
    });
    expect(await accounts.removePerson(ida?.id ?? '', { by: 'P-1', sellerId: 'S-1' })).toBe(true);
  });

  test('of sellers have a seller and others have none, whatever a program tries', async () => {
    const insert = (role: string, sellerId: string | null) =>
      database().pool.query(
        `insert into auth."user" (id, name, email, "emailVerified", role, "sellerId")
         values (gen_random_uuid(), 'X', gen_random_uuid() || '@example.com', true, $1, $2)`,
        [role, sellerId],
      );
    await expect(insert('seller-owner', null)).rejects.toThrow('check constraint');
    await expect(insert('administrator', 'S-1')).rejects.toThrow('check constraint');
  });
});
