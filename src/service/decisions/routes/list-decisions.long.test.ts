import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withDatabase } from '../../../../test/database.ts';
import { as, testApp } from '../../../../test/test-app.ts';
import type { Queryable } from '../../postgres/database.ts';
import { registerDecisionRoutes } from './register.ts';

const database = withDatabase();
const DECISIONS = 100_000;
/** As long as real lines are: 100,000 of them are some 44 MB. */
const LINE = `'{"sequence":' || n || ',"because":["' || repeat('x', 420) || '"]}'`;
/** What the sockets of both sides may hold on this machine, in lines. */
const IN_SOCKETS = 30_000;

test(`${DECISIONS} decisions are told in order, and read no faster than the reader takes them`, async () => {
  const { pool } = database();
  await pool.query(
    `insert into decisions (seller_id, sequence, at, action_number, decision, line, trace, position, platform_version)
     select 'S-' || (n % 1000), n, n / 3, 1, 'warning.issued', ${LINE}, '{}', 1, 0 from generate_series(1, ${DECISIONS}) n`,
  );
  const read: number[] = [];
  const counted = {
    async query(...given: Parameters<typeof pool.query>) {
      const answer = (await pool.query(...given)) as unknown as { readonly rows: readonly unknown[] };
      read.push(answer.rows.length);
      return answer;
    },
  } as unknown as Queryable;
  const { app } = testApp({ routes: [(routes) => registerDecisionRoutes(routes, { pool: counted })] });
  await app.listen({ port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const headers = { ...as('staff'), accept: 'application/x-ndjson' };
  const [answer] = (await once(get({ port, path: '/v1/decisions', headers }), 'response')) as [IncomingMessage];

  // A reader that does not read: the record must not pile up in memory.
  await sleep(1500);
  const readAhead = read.reduce((sum, rows) => sum + rows, 0);
  expect(readAhead).toBeLessThan(IN_SOCKETS);

  let latest = 0;
  let lines = 0;
  let rest = '';
  for await (const piece of answer) {
    const texts = (rest + String(piece)).split('\n');
    rest = texts.pop() ?? '';
    for (const text of texts) {
      const sequence = Number(/^\{"sequence":(\d+),/.exec(text)?.[1]);
      // Of one instant there are three; sellers tell them apart.
      expect(Math.floor(sequence / 3)).toBeGreaterThanOrEqual(latest);
      latest = Math.floor(sequence / 3);
      lines++;
    }
  }
  await app.close();

  expect([lines, rest]).toEqual([DECISIONS, '']);
  // Never more than a page in memory.
  expect(Math.max(...read)).toBeLessThanOrEqual(500);
});

test('a reader that goes away ends the reading', async () => {
  const { pool } = database();
  let queries = 0;
  const counted = {
    query(...given: Parameters<typeof pool.query>) {
      queries++;
      return pool.query(...given);
    },
  } as unknown as Queryable;
  const { app, lines } = testApp({ routes: [(routes) => registerDecisionRoutes(routes, { pool: counted })] });
  await app.listen({ port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const headers = { ...as('staff'), accept: 'application/x-ndjson' };
  const [answer] = (await once(get({ port, path: '/v1/decisions', headers }), 'response')) as [IncomingMessage];
  answer.destroy();
  await sleep(500);
  const before = queries;
  await sleep(500);

  expect(queries).toBe(before);
  expect(queries).toBeLessThan(DECISIONS / 500);
  expect(lines().filter(({ level }) => level === 'error')).toEqual([]);
  await app.close();
});
