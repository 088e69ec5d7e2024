import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { describeOnEachPostgres } from '../../../test/database.ts';
import { openPool } from './database.ts';
import { DatabaseUnavailable } from './outage.ts';
import { inTransaction, type Transaction } from './transaction.ts';

describeOnEachPostgres('a transaction', (database) => {
  beforeEach(async () => {
    await database().pool.query('drop table if exists stock; create table stock (id int primary key, left_over int)');
    await database().pool.query('insert into stock values (1, 10), (2, 10)');
  });

  async function stock(): Promise<readonly number[]> {
    const { rows } = await database().pool.query<{ left_over: number }>('select left_over from stock order by id');
    return rows.map(({ left_over }) => left_over);
  }
  const take = (transaction: Transaction, id: number) =>
    transaction.query('update stock set left_over = left_over - 1 where id = $1', [id]);

  test('is kept as a whole, and its answer comes back', async () => {
    const answer = await inTransaction(database().pool, async (transaction) => {
      await take(transaction, 1);
      await take(transaction, 2);
      return 'taken';
    });
    expect(answer).toBe('taken');
    expect(await stock()).toEqual([9, 9]);
  });

  test('is taken back as a whole when something in it throws', async () => {
    const work = inTransaction(database().pool, async (transaction) => {
      await take(transaction, 1);
      throw new Error('the shelf broke');
    });
    await expect(work).rejects.toThrow('the shelf broke');
    expect(await stock()).toEqual([10, 10]);
    expect(database().pool.idleCount).toBe(database().pool.totalCount);
  });

  test('a failed statement whose error is swallowed is not taken for a success', async () => {
    const work = inTransaction(database().pool, async (transaction) => {
      await take(transaction, 1);
      await transaction.query('select 1 / 0').catch(() => {});
    });
    await expect(work).rejects.toThrow('was swallowed');
    expect(await stock()).toEqual([10, 10]);
  });

  test('after a deadlock it is tried again, and both are done', async () => {
    let calls = 0;
    const { promise: bothHoldOne, resolve } = Promise.withResolvers<void>();
    const opposite = (first: number, second: number) =>
      inTransaction(database().pool, async (transaction) => {
        await take(transaction, first);
        if (++calls === 2) resolve();
        await bothHoldOne;
        await take(transaction, second);
      });
    await Promise.all([opposite(1, 2), opposite(2, 1)]);
    expect(await stock()).toEqual([8, 8]);
    expect(calls).toBe(3);
  });

  test('colliding readers and writers are tried again until all are done', async () => {
    const takeOne = () =>
      inTransaction(
        database().pool,
        async (transaction) => {
          const { rows } = await transaction.query<{ left_over: number }>('select left_over from stock where id = 1');
          await transaction.query('update stock set left_over = $1 where id = 1', [(rows[0]?.left_over ?? 0) - 1]);
        },
        { isolation: 'serializable', attempts: 20, random: () => 0.5 },
      );
    await Promise.all([takeOne(), takeOne(), takeOne(), takeOne()]);
    expect(await stock()).toEqual([6, 10]);
  });

  test('it is not tried for ever', async () => {
    let calls = 0;
    const work = inTransaction(
      database().pool,
      async (transaction) => {
        calls++;
        await transaction.query("do $$ begin raise exception 'again' using errcode = '40001'; end $$");
      },
      { attempts: 3, random: () => 0 },
    );
    await expect(work).rejects.toMatchObject({ code: '40001' });
    expect(calls).toBe(3);
  });

  test('eager work is sent with the beginning, and is taken back as a whole all the same', async () => {
    const take2 = async (transaction: Transaction, began: Promise<unknown>): Promise<void> => {
      const lock = transaction.query('select from stock where id = 1 for update');
      const seen = transaction.query<{ inside: boolean }>(
        'select pg_current_xact_id_if_assigned() is not null as inside',
      );
      expect((await Promise.all([seen, lock, began]))[0].rows).toEqual([{ inside: true }]);
      await take(transaction, 1);
    };
    await inTransaction(database().pool, take2, { eager: true });
    const torn = inTransaction(
      database().pool,
      async (transaction, began) => {
        await take2(transaction, began);
        throw new Error('the shelf broke');
      },
      { eager: true },
    );
    await expect(torn).rejects.toThrow('the shelf broke');
    expect(await stock()).toEqual([9, 10]);
  });

  test('one that only reads can change nothing', async () => {
    const work = inTransaction(database().pool, (transaction) => take(transaction, 1), { readOnly: true });
    await expect(work).rejects.toMatchObject({ kind: 'read-only' });
  });

  test('a connection that is ended under it is an outage, and the pool goes on', async () => {
    const work = inTransaction(database().pool, async (transaction) => {
      await take(transaction, 1);
      await endConnectionOf(transaction);
      await take(transaction, 2);
    });
    await expect(work).rejects.toBeInstanceOf(DatabaseUnavailable);
    await expect(work).rejects.toMatchObject({ outcomeUnknown: false });
    expect(await stock()).toEqual([10, 10]);
  });

  test('when it is ended before the commit was answered, nobody knows', async () => {
    const work = inTransaction(database().pool, async (transaction) => {
      await take(transaction, 1);
      await endConnectionOf(transaction);
    });
    await expect(work).rejects.toMatchObject({ name: 'DatabaseUnavailable', outcomeUnknown: true });
  });

  async function endConnectionOf(transaction: Transaction): Promise<void> {
    const { rows } = await transaction.query<{ pid: number }>('select pg_backend_pid() as pid');
    await database().pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await sleep(100);
  }

  test('a statement that takes too long is given up', async () => {
    const pool = openPool({ url: database().url, connections: 1, statementTimeout: 50 });
    await expect(inTransaction(pool, (t) => t.query('select pg_sleep(5)'))).rejects.toMatchObject({
      kind: 'timed-out',
    });
    await pool.end();
  });
});
