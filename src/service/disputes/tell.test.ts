import { expect, test } from 'vitest';
import { day } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { bucketOf, leaseOutbox } from '../ledger/outbox-store.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { type DisputeNews, tellDispute } from './tell.ts';

const database = withDatabase();

test('steps of a dispute that are told at one instant leave in their order, whatever they are called', async () => {
  const { pool } = database();
  const steps: readonly (readonly [number, DisputeNews['type']])[] = [
    ...([[1, 'dispute.opened']] as const),
    // What time moves on has the number of the step that somebody takes next.
    ...([
      [2, 'dispute.overdue'],
      [2, 'dispute.answered'],
    ] as const),
    ...([
      [3, 'dispute.resolved'],
      [4, 'dispute.overdue'],
      [4, 'dispute.reopened'],
      [5, 'dispute.reviewed'],
    ] as const),
  ];
  const told = steps.toReversed();
  await inTransaction(pool, async (transaction) => {
    for (const [number, type] of told)
      await tellDispute(
        transaction,
        { seller: 'S-1', dispute: 'D-1' },
        number,
        { type, order: 'O-1', reason: null },
        day(3),
      );
  });
  const left = await leaseOutbox(pool, bucketOf('S-1'), day(4), 1_000, 10);
  expect(left.map(({ body }) => (body as { type: string }).type)).toEqual(steps.map(([, type]) => type));
});
