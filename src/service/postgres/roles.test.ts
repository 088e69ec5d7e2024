import { expect, test } from 'vitest';
import { describeOnEachPostgres } from '../../../test/database.ts';
import { openPool } from './database.ts';
import { asRole, ROLES, separateRoles } from './roles.ts';

describeOnEachPostgres('the roles of a database', (database) => {
  /** What a statement comes to for connections of an address: `rows`, or what PostgreSQL says. */
  async function asked(url: string, statement: string): Promise<string> {
    const pool = openPool({ url, connections: 1 });
    try {
      return await pool.query(statement).then(
        ({ rows }) => JSON.stringify(rows),
        (error: Error) => error.message,
      );
    } finally {
      await pool.end();
    }
  }

  test('are kept apart, also for tables that come later, and when several servers start at once', async () => {
    const { pool, url } = database();
    expect(await Promise.all([1, 2, 3].map(() => separateRoles(pool)))).toEqual(Array(3).fill('separated'));
    await pool.query('create table later (id int generated always as identity primary key, note text)');
    await separateRoles(pool);
    const [service, vault] = [asRole(url, ROLES.service), asRole(url, ROLES.vault)];
    expect(await asked(service, "insert into later (note) values ('x') returning id")).toBe('[{"id":1}]');
    expect(await asked(service, 'select current_user as me')).toBe('[{"me":"kingston_service"}]');
    expect(await asked(service, 'select from vault.keys')).toMatch('permission denied for schema vault');
    expect(await asked(service, 'reset role; select from vault.keys')).toMatch('permission denied');
    expect(await asked(vault, 'select from vault.keys')).toBe('[]');
    expect(await asked(vault, 'select from later')).toMatch('permission denied');
  });

  test('the job that destroys values sets tombstones, leaves their leaves, deletes, and reads no value', async () => {
    const { pool, url } = database();
    await separateRoles(pool);
    await pool.query(
      `insert into vault.orders (seller_id, order_id, version, digest) values ('S-1', 'O-1', 1, 'd');
       insert into vault.customer_values values ('S-1', 'O-1', 'email', 1, 'sealed', 'index');
       insert into vault.keys (seller_id, order_id, key, ring_version) values ('S-1', 'O-1', 'k', '1')`,
    );
    const shredder = asRole(url, ROLES.shredder);
    for (const [statement, denied] of [
      ['select sealed from vault.customer_values', 'customer_values'],
      ['select blind_index from vault.customer_values', 'customer_values'],
      ['select * from vault.customer_values', 'customer_values'],
      ['delete from vault.customer_values returning sealed', 'customer_values'],
      ["update vault.customer_values set sealed = '' where seller_id = 'S-1'", 'customer_values'],
      ["insert into vault.customer_values values ('S-1', 'O-1', 'name', 1, 'x', null)", 'customer_values'],
      ['select digest from vault.orders', 'orders'],
      ['update vault.orders set version = 2', 'orders'],
      ['delete from vault.orders', 'orders'],
      ['delete from vault.keys', 'keys'],
      ['select key from vault.index_keys', 'index_keys'],
      ['select body from audit_leaves', 'audit_leaves'],
      ['update audit_leaves set position = 1', 'audit_leaves'],
      ['select from events', 'events'],
      ['select from sellers', 'sellers'],
      ['select from auth.session', 'schema auth'],
    ] as const)
      expect(await asked(shredder, statement)).toBe(
        `permission denied for ${denied.startsWith('schema') ? denied : `table ${denied}`}`,
      );
    const leaf = '01900000-0000-7000-8000-000000000001';
    const done = await asked(
      shredder,
      `with left_behind as (insert into audit_leaves (leaf_id, body, recorded_at) values ('${leaf}', '{}', 1) on conflict (leaf_id) do nothing),
         doomed as (update vault.keys set destroy_at = 2 where seller_id = 'S-1' and destroy_at is null),
         unfound as (update vault.customer_values set blind_index = null where seller_id = 'S-1' and order_id = 'O-1')
       update vault.orders set erased_at = 1, digest = null, erasure_leaf = '${leaf}' where seller_id = 'S-1' returning order_id`,
    );
    expect(done).toBe('[{"order_id":"O-1"}]');
    expect(await asked(shredder, "delete from vault.customer_values where seller_id = 'S-1' returning order_id")).toBe(
      '[{"order_id":"O-1"}]',
    );
    // The service has nothing of the vault, as before.
    expect(await asked(asRole(url, ROLES.service), 'update vault.orders set erased_at = null')).toMatch(
      'permission denied for schema vault',
    );
  });

  test('are not there where the owner of the tables may not make them, and then nothing changes', async () => {
    const { pool, url, name } = database();
    const owner = `owner_${name}`;
    await pool.query(`create role ${owner} login`);
    const own = url.replace(/\/\/([^@/]*@)?/, `//${owner}@`);
    const limited = openPool({ url: own, connections: 1 });
    expect((await limited.query('select current_user as me')).rows).toEqual([{ me: owner }]);
    expect(await separateRoles(limited)).toBe('not-permitted');
    await limited.end();
    await pool.query(`drop role ${owner}`);
  });
});
