import { expect, test } from 'vitest';
import { day } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { bucketOf, leaseOutbox } from '../ledger/outbox-store.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { type ToldReturn, tellReturn } from './tell.ts';

const database = withDatabase();

test('steps of a return that are told at one instant leave in their order, whatever they are called', async () => {
  const { pool } = database();
  const steps: readonly ToldReturn['type'][] = [
    ...(['return.requested', 'return.sent', 'return.received', 'return.due'] as const),
    ...(['return.inspected', 'return.closed'] as const),
  ];
  await inTransaction(pool, async (transaction) => {
    for (const type of steps.toReversed())
      await tellReturn(transaction, { seller: 'S-1', id: 'R-1', order: 'O-1', at: day(3), type }, day(3));
  });
  const left = await leaseOutbox(pool, bucketOf('S-1'), day(4), 1_000, 10);
  expect(left.map(({ body }) => (body as { type: string }).type)).toEqual(steps);
});
