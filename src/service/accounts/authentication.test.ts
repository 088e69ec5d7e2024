import { getMigrations } from 'better-auth/db/migration';
import { expect, test } from 'vitest';
import { describeOnEachPostgres } from '../../../test/database.ts';
import { authenticationOptions } from './authentication.ts';

describeOnEachPostgres('the tables of better-auth', (database) => {
  async function plan() {
    const said: string[] = [];
    const say = (_: object, message: string) => said.push(message);
    const options = authenticationOptions({
      pool: database().pool,
      baseUrl: 'https://trust.example',
      trustedOrigins: [],
      secret: 'x'.repeat(40),
      newId: () => 'id',
      clock: () => 0,
      log: { warn: say, error: say },
    });
    return { ...(await getMigrations(options, { throwOnUnsafe: false })), said };
  }

  test('are made by our migration as better-auth wants them', async () => {
    const { toBeCreated, toBeAdded, toBeAddedIndexes, unsafeChanges, schemaProblems, said } = await plan();
    expect({ toBeCreated, toBeAdded, toBeAddedIndexes, unsafeChanges, schemaProblems, said }).toEqual({
      toBeCreated: [],
      toBeAdded: [],
      toBeAddedIndexes: [],
      unsafeChanges: [],
      schemaProblems: [],
      // On purpose: int4 is too small for it. Our pools read int8 as a number.
      said: ['Field counter in table passkey has a different type in the database. Expected number but got int8.'],
    });
  });

  test('are missed when one is not there', async () => {
    const { pool } = database();
    await pool.query('alter table auth.passkey drop column aaguid');
    await pool.query('drop table auth."twoFactor"');
    const { toBeCreated, toBeAdded } = await plan();
    expect(toBeCreated.map(({ table }) => table)).toEqual(['twoFactor']);
    expect(toBeAdded.map(({ table, fields }) => [table, Object.keys(fields)])).toEqual([['passkey', ['aaguid']]]);
  });

  test('are in no other schema', async () => {
    const { rows } = await database().pool.query(
      `select table_schema || '.' || table_name as name from information_schema.tables
       where table_name in ('user', 'session', 'account', 'verification', 'twoFactor', 'passkey', 'api_keys', 'invitations')
         and table_schema <> 'auth'`,
    );
    expect(rows).toEqual([]);
  });
});
