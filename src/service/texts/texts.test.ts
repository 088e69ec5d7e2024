import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { deriveKey } from '../sealing.ts';
import { createTexts } from './texts.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database?.drop());

const texts = createTexts({ key: deriveKey('a secret of the tests', 'texts'), newId: randomUUID });
const PLAN = 'A second courier collects on Fridays. Ünïcode too: 🐢';

test('a text is read by its reference, and by its own seller only', async () => {
  const ref = await texts.keep(database.pool, 'S-1', PLAN, 0);
  expect(await texts.read(database.pool, 'S-1', [ref, 'another'])).toEqual(new Map([[ref, PLAN]]));
  expect(await texts.read(database.pool, 'S-2', [ref])).toEqual(new Map());
});

test('nothing in the database shows it', async () => {
  const ref = await texts.keep(database.pool, 'S-1', PLAN, 0);
  const { rows } = await database.pool.query('select * from texts where ref = $1', [ref]);
  const [row] = rows;
  for (const value of Object.values(row))
    if (Buffer.isBuffer(value)) expect(value.includes(Buffer.from('courier'))).toBe(false);
  expect(JSON.stringify(row)).not.toContain('courier');
});

test('a row put in the place of another does not open', async () => {
  const [one, other] = [
    await texts.keep(database.pool, 'S-1', 'one', 0),
    await texts.keep(database.pool, 'S-1', 'other', 0),
  ];
  await database.pool.query(
    `update texts set wrapped_key = theirs.wrapped_key, sealed = theirs.sealed from texts theirs
     where texts.seller_id = 'S-1' and texts.ref = $1 and theirs.seller_id = 'S-1' and theirs.ref = $2`,
    [one, other],
  );
  await expect(texts.read(database.pool, 'S-1', [one])).rejects.toThrow();
});

test('destroyed it is gone, and its key with it', async () => {
  const ref = await texts.keep(database.pool, 'S-1', PLAN, 0);
  await texts.destroy(database.pool, 'S-1', ref);
  expect(await texts.read(database.pool, 'S-1', [ref])).toEqual(new Map());
  const { rows } = await database.pool.query('select wrapped_key, sealed from texts where ref = $1', [ref]);
  expect(rows).toEqual([{ wrapped_key: null, sealed: null }]);
});

test('another secret opens nothing', async () => {
  const ref = await texts.keep(database.pool, 'S-1', PLAN, 0);
  const stranger = createTexts({ key: deriveKey('another secret', 'texts'), newId: randomUUID });
  await expect(stranger.read(database.pool, 'S-1', [ref])).rejects.toThrow();
});
