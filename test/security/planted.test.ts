import { expect, test } from 'vitest';
import { madeUpCustomer } from '../../src/simulation/customers.ts';
import { withDatabase } from '../database.ts';
import { ADA } from '../vault/examples.ts';
import { plantedIn, plantedInTables } from './planted.ts';

const database = withDatabase();

test('each value of a customer of tests and of the demonstration is known again', () => {
  const data = { orderId: 'O-1', customer: 'C-1', destination: { country: 'JM', region: 'Kingston' } };
  const madeUp = madeUpCustomer({ data } as never);
  for (const value of [ADA.name, ADA.phone, ADA.email, ...(ADA.address?.lines ?? []), ADA.address?.city])
    if (value !== 'Flat 3') expect([value, plantedIn(`…${value}…`)]).not.toEqual([value, []]);
  for (const value of [madeUp.phone, madeUp.email, ...madeUp.address.lines])
    expect([value, plantedIn(`…${value}…`)]).not.toEqual([value, []]);
});

test('what stands in a table is found, and named', async () => {
  const { pool } = database();
  expect(await plantedInTables(pool)).toEqual([]);
  await pool.query('insert into audit_leaves (leaf_id, body, recorded_at) values (gen_random_uuid(), $1, 0)', [
    `{"city":"${ADA.address?.city}"}`,
  ]);
  expect(await plantedInTables(pool)).toEqual(['public.audit_leaves: Canaryville']);
  await pool.query('delete from audit_leaves');
});
