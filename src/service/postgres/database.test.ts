import type { Socket } from 'node:net';
import { expect, test, vi } from 'vitest';
import { describeOnEachPostgres } from '../../../test/database.ts';
import { openPool, queriesOver } from './database.ts';
import { outageOf } from './outage.ts';

describeOnEachPostgres('a pool', (database) => {
  test('reads int8 as numbers, alone, in arrays and through Kysely', async () => {
    const { rows } = await database().pool.query(
      'select 1772442000000::int8 as instant, array[[1, null], [3, 4]]::int8[] as many, null::int8 as never',
    );
    expect(rows).toEqual([
      {
        instant: 1_772_442_000_000,
        many: [
          [1, null],
          [3, 4],
        ],
        never: null,
      },
    ]);

    await database().pool.query('create table if not exists one_instant (at int8)');
    await database().pool.query('insert into one_instant values (-5)');
    const queries = queriesOver<{ one_instant: { at: number } }>(database().pool);
    expect(await queries.selectFrom('one_instant').selectAll().execute()).toEqual([{ at: -5 }]);
  });

  test('refuses an int8 that a number cannot hold, and goes on', async () => {
    await expect(database().pool.query('select 9007199254740993::int8')).rejects.toThrow(
      '9007199254740993 is too large to be read as a number',
    );
    expect((await database().pool.query('select 9007199254740991::int8 as most')).rows).toEqual([
      { most: Number.MAX_SAFE_INTEGER },
    ]);
  });

  test('leaves other types, and other users of the driver, as they are', async () => {
    const { rows } = await database().pool.query('select 1.50::numeric as amount, \'{"a":1}\'::jsonb as body');
    expect(rows).toEqual([{ amount: '1.50', body: { a: 1 } }]);
    const { types } = await import('pg');
    expect(types.getTypeParser(types.builtins.INT8)('5')).toBe('5');
  });

  test('tells its name, and survives a connection that breaks while nobody uses it', async () => {
    const lost: string[] = [];
    const onLostConnection = (error: Error) => lost.push(error.message);
    const pool = openPool({ url: database().url, application: 'pool-test', connections: 1, onLostConnection });
    await pool.query('select 1');
    const told = new Promise((resolve) => pool.once('error', resolve));
    await database().pool.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'pool-test'",
    );
    await told;
    expect(lost).toHaveLength(1);
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });

  test('hears of a connection that breaks in the moment in which it is handed out', async () => {
    const pool = openPool({ url: database().url, connections: 1 });
    const client = await pool.connect();
    // Without a listener this would end the process.
    client.emit('error', new Error('terminating connection due to unexpected postmaster exit'));
    client.release();
    await pool.end();
  });

  test.each([
    ['no-such-database', (url: string) => url.replace(/\/test_\w+/, '/nowhere')],
    ['sign-in-refused', (url: string) => url.replace('kingston@', 'nobody@')],
    ['unreachable', (url: string) => url.replace('socket', 'nowhere')],
    ['unreachable', () => 'postgresql://a:b@127.0.0.1:1/x'],
    ['unreachable', () => 'postgresql://a:b@nowhere.invalid/x'],
  ])('an outage is known as such: %s', async (kind, change) => {
    const pool = openPool({ url: change(database().url) });
    const error = await pool.query('select 1').catch((thrown) => thrown);
    expect(outageOf(error)).toBe(kind);
    await pool.end();
  });

  test('what a pipelined connection is told in one turn goes out at once, and is answered in order', async () => {
    const pool = openPool({ url: database().url, connections: 1, pipeline: true });
    const client = await pool.connect();
    const { stream } = (client as unknown as { readonly connection: { readonly stream: Socket } }).connection;
    const written = vi.spyOn(stream, '_writev' as 'write');
    const answers = await Promise.all([1, 2, 3].map((number) => client.query('select $1::int as number', [number])));
    expect(answers.map(({ rows }) => rows)).toEqual([1, 2, 3].map((number) => [{ number }]));
    expect(written).toHaveBeenCalledTimes(1);
    client.release();
    await pool.end();
  });

  test('a mistake in a statement is no outage', async () => {
    const error = await database()
      .pool.query('select nonsense')
      .catch((thrown) => thrown);
    expect(outageOf(error)).toBeUndefined();
    expect(outageOf(new Error('x is undefined'))).toBeUndefined();
    expect(outageOf(Object.assign(new Error('no file'), { code: 'ENOENT', syscall: 'open' }))).toBeUndefined();
  });
});
