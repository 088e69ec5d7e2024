import { expect, test } from 'vitest';
import { confirmed, day } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { openTestLedger } from '../../../test/ledger/drive.ts';
import { endpointAt } from '../../../test/webhooks/bench.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { tellForWebhooks } from '../start/tell-webhooks.ts';
import { follower } from './follow.ts';
import { deliveryId } from './message.ts';
import { DATA_ACCESSED } from './topics.ts';

const database = withDatabase();

test('what staff were shown of a customer is told to whoever wants it, once, with order, customer and fields', async () => {
  const { pool } = database();
  const ledger = await openTestLedger(pool, 'events');
  const { id: endpoint } = await endpointAt(pool, 'http://127.0.0.1:9/', { topics: [DATA_ACCESSED] });
  await endpointAt(pool, 'http://127.0.0.1:9/other');
  await ledger.append(eventsOf([confirmed('off_platform_contact', { at: day(0) })]));
  const told = { type: DATA_ACCESSED, at: formatTimestamp(day(1)), order: 'O-1', customer: 'C-1', access: 'A-1' };
  const body = { ...told, fields: ['phone'], purpose: 'support', by: 'staff' };
  const follow = follower({ pool, baseUrl: 'https://trust.example', now: () => 1000, tell: tellForWebhooks(ledger) });
  const message = { seller_id: 'S-1', key: 'customer-data/S-1/A-1', topic: 'customer-data', body };
  // The outbox may tell it again.
  await follow(message);
  await follow(message);
  const { rows } = await pool.query('select endpoint_id, id, about, body from webhook_deliveries where type = $1', [
    DATA_ACCESSED,
  ]);
  const { type, ...data } = body;
  expect(rows.map((row) => ({ ...row, body: JSON.parse(row.body) }))).toEqual([
    {
      ...{ endpoint_id: endpoint, id: deliveryId(message.key, DATA_ACCESSED, endpoint), about: 'S-1' },
      body: {
        ...{ type, timestamp: told.at },
        data: { ...data, seller: 'S-1', sequence: expect.any(Number), link: 'https://trust.example/customer' },
      },
    },
  ]);
});

test('how a dispute goes is told the same way, with where its customer reads more and nothing that anybody wrote', async () => {
  const { pool } = database();
  const ledger = await openTestLedger(pool, 'events');
  const { id: endpoint } = await endpointAt(pool, 'http://127.0.0.1:9/disputes', { topics: ['dispute.resolved'] });
  const told = { type: 'dispute.resolved', at: formatTimestamp(day(2)), order: 'O-1', dispute: 'D-1' } as const;
  const body = { ...told, reason: 'other', outcome: 'no_fault', reasons: ['sides_agree'] };
  const follow = follower({ pool, baseUrl: 'https://trust.example', now: () => 1000, tell: tellForWebhooks(ledger) });
  for (const type of ['dispute.resolved', 'dispute.answered'])
    await follow({ seller_id: 'S-1', key: `dispute/S-1/D-1/2/${type}`, topic: 'dispute', body: { ...body, type } });
  const { rows } = await pool.query('select body from webhook_deliveries where endpoint_id = $1', [endpoint]);
  expect(rows.map((row) => JSON.parse(row.body))).toMatchObject([
    { type: 'dispute.resolved', data: { outcome: 'no_fault', link: 'https://trust.example/customer/orders/O-1' } },
  ]);
});
