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
