import { describe, expect, test } from 'vitest';
import { join, movableClock, serverOver } from '../../../test/accounts/service.ts';
import { visitor } from '../../../test/accounts/visitor.ts';
import { describeOnEachPostgres, withDatabase } from '../../../test/database.ts';
import { NOBODY } from '../../rulebook/accounts/actor.ts';
import { may } from '../../rulebook/accounts/may.ts';
import type { Accounts } from './accounts.ts';
import type { CreatedKey, WantedKey } from './keys.ts';

const WANTED: WantedKey = { kind: 'integrator', name: 'Shop engine', scopes: ['events:write', 'standing:read'] };

const NOW = 1_773_000_000_000;

async function made(accounts: Accounts, wanted: WantedKey = WANTED): Promise<CreatedKey> {
  const created = await accounts.createKey(wanted, 'P-1');
  if ('code' in created) throw new Error(created.code);
  return created;
}

function bearer(secret: string): Headers {
  return new Headers({ authorization: `Bearer ${secret}` });
}

describeOnEachPostgres('a key', (database) => {
  test('lets a program do what its scopes say', async () => {
    const accounts = serverOver(database().pool);
    const { key, secret } = await made(accounts);
    expect(secret).toMatch(/^kt_[\w-]{43}$/);
    expect(secret.startsWith(key.prefix)).toBe(true);

    const actor = await accounts.authenticate(bearer(secret));
    expect(actor).toEqual({
      kind: 'key',
      id: key.id,
      keyKind: 'integrator',
      scopes: ['events:write', 'standing:read'],
    });
    expect(may(actor, 'events.append', 'S-1')).toBe(true);
    expect(may(actor, 'decisions.read', 'S-1')).toEqual({ code: 'scope-missing', scope: 'decisions:read' });
    await accounts.close();
  });

  test('is listed without its secret, which is kept nowhere', async () => {
    const accounts = serverOver(database().pool);
    const { key, secret } = await made(accounts);
    const listed = (await accounts.listKeys({ limit: 100 })).find(({ id }) => id === key.id);
    expect(listed).toEqual(key);
    const { rows } = await database().pool.query('select k::text as text from auth.api_keys k');
    expect(JSON.stringify([listed, rows])).not.toContain(secret.slice(key.prefix.length));
  });

  test('that was revoked is nobody’s here at once, and elsewhere within three seconds', async () => {
    const { clock, advance } = movableClock(NOW);
    const [one, other] = [serverOver(database().pool, { clock }), serverOver(database().pool, { clock })];
    const { key, secret } = await made(one);
    expect(await one.authenticate(bearer(secret))).toMatchObject({ kind: 'key' });
    expect(await other.authenticate(bearer(secret))).toMatchObject({ kind: 'key' });

    expect(await one.revokeKey(key.id, 'P-1')).toBe(true);
    expect(await one.revokeKey(key.id, 'P-1')).toBe(false);
    expect(await one.authenticate(bearer(secret))).toEqual(NOBODY);
    advance(2_999);
    expect(await other.authenticate(bearer(secret))).toMatchObject({ kind: 'key' });
    advance(1);
    expect(await other.authenticate(bearer(secret))).toEqual(NOBODY);
    expect((await one.listKeys({ limit: 100 })).find(({ id }) => id === key.id)?.revokedAt).toBeTypeOf('number');
    await Promise.all([one.close(), other.close()]);
  });

  test('that has run out is nobody’s, to the millisecond', async () => {
    const { clock, advance } = movableClock(NOW);
    const accounts = serverOver(database().pool, { clock });
    const { secret } = await made(accounts, { ...WANTED, expiresAt: NOW + 2_000 });
    expect(await accounts.authenticate(bearer(secret))).toMatchObject({ kind: 'key' });
    advance(1_999);
    expect(await accounts.authenticate(bearer(secret))).toMatchObject({ kind: 'key' });
    advance(1);
    expect(await accounts.authenticate(bearer(secret))).toEqual(NOBODY);
    await accounts.close();
  });

  test('notes its use once a minute, and otherwise writes nothing', async () => {
    const { clock, advance } = movableClock(NOW);
    const accounts = serverOver(database().pool, { clock });
    const { key, secret } = await made(accounts);
    const version = async () => {
      await accounts.close();
      const { rows } = await database().pool.query('select xmin::text, last_used_at from auth.api_keys where id = $1', [
        key.id,
      ]);
      return rows[0];
    };
    await accounts.authenticate(bearer(secret));
    const first = await version();
    expect(first.last_used_at).toBeGreaterThan(key.createdAt - 1);
    for (let second = 0; second < 55; second += 5) {
      advance(5_000);
      await accounts.authenticate(bearer(secret));
    }
    expect(await version()).toEqual(first);
    advance(10_000);
    await accounts.authenticate(bearer(secret));
    expect(await version()).not.toEqual(first);
  });

  test('that is wrong is nobody’s, also with the cookie of somebody who is signed in', async () => {
    const accounts = serverOver(database().pool);
    const { secret } = await made(accounts);
    await join(accounts, `ada-${database().major}@example.com`);
    const ada = visitor(accounts);
    await ada.signIn(`ada-${database().major}@example.com`);
    const wrong = [
      `Bearer ${secret.slice(0, -1)}`,
      `Bearer ${secret}x`,
      `Bearer ${secret.slice(0, -1)}${secret.endsWith('A') ? 'E' : 'A'}`,
      `Basic ${secret}`,
      secret,
      'Bearer',
      '',
    ];
    for (const authorization of wrong) {
      expect(await accounts.authenticate(new Headers({ authorization }))).toEqual(NOBODY);
      const headers = ada.headers();
      headers.set('authorization', authorization);
      expect(await accounts.authenticate(headers)).toEqual(NOBODY);
    }
    expect(await accounts.authenticate(new Headers({ authorization: `bearer  ${secret}` }))).toMatchObject({
      kind: 'key',
    });
    await accounts.close();
  });
});

describeOnEachPostgres('a key that cannot be', (database) => {
  test('has a scope that its kind has not, or an end in the past', async () => {
    const accounts = serverOver(database().pool, { clock: () => 1_000_000 });
    expect(await accounts.createKey({ ...WANTED, kind: 'carrier' }, 'P-1')).toEqual({
      code: 'scope-not-for-kind',
      scope: 'events:write',
      kind: 'carrier',
    });
    expect(await accounts.createKey({ ...WANTED, expiresAt: 1_000_000 }, 'P-1')).toEqual({ code: 'expiry-past' });
    expect(await accounts.listKeys({ limit: 100 })).toEqual([]);
  });
});

describe('the use of a key', () => {
  const database = withDatabase();

  test('that cannot be noted fails nothing, and is told without the key', async () => {
    const { pool } = database();
    await pool.query(`create function refuse() returns trigger language plpgsql as $$ begin raise 'no more'; end $$`);
    await pool.query('create trigger refuse before update on auth.api_keys for each row execute function refuse()');
    const said: unknown[] = [];
    const log = { warn: (...told: unknown[]) => said.push(told), error: () => {} };
    const accounts = serverOver(pool, { log });
    const { key, secret } = await made(accounts);
    expect(await accounts.authenticate(bearer(secret))).toMatchObject({ kind: 'key', id: key.id });
    await accounts.close();
    const failure = expect.objectContaining({ name: 'error', code: 'P0001' });
    expect(said).toEqual([[{ part: 'keys', key: key.id, failure }, 'use of a key not noted']]);
    expect(JSON.stringify(said)).not.toContain(secret);
  });
});
