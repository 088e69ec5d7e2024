import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Instant } from '../../src/rulebook/instant.ts';
import type { Reach } from '../../src/service/public-address.ts';
import { insertDeliveries, listDeliveries } from '../../src/service/webhooks/delivery-store.ts';
import { type EndpointOptions, makeEndpoint } from '../../src/service/webhooks/endpoints.ts';
import { deliveryId } from '../../src/service/webhooks/message.ts';
import { type PostOptions, post } from '../../src/service/webhooks/post.ts';
import { sealingKey } from '../../src/service/webhooks/sealing.ts';
import { createSender, type Sender, type SenderOptions } from '../../src/service/webhooks/sender.ts';
import { writeActsOf } from '../acts.ts';

/** What tests of webhooks seal secrets with. */
export const KEY = sealingKey('the secret of a test, long enough for it');

export const HERE: Reach = { thisMachine: true };

/** An endpoint with its secret, made as the API makes it. */
export async function endpointAt(
  pool: Pool,
  url: string,
  options: { readonly topics?: readonly string[]; readonly now?: () => Instant } = {},
): Promise<{ readonly id: string; readonly secret: string; readonly parts: EndpointOptions }> {
  const { topics = ['action.*', 'standing.changed', 'capabilities.changed'], now = Date.now } = options;
  const parts: EndpointOptions = { pool, key: KEY, reach: HERE, now, newId: randomUUID, writeActs: writeActsOf(pool) };
  const made = await makeEndpoint(
    parts,
    { url, topics, description: '' },
    { kind: 'person', id: 'P-1', role: 'administrator' },
  );
  if ('code' in made) throw new Error(made.code);
  return { id: made.endpoint.id, secret: made.secret, parts };
}

/** A message about a seller for an endpoint; answers its id. */
export async function queue(
  pool: Pool,
  endpoint: string,
  { about = 'S-1', sequence = 1, at = 0, body = JSON.stringify({ type: 'standing.changed', sequence }) } = {},
): Promise<string> {
  const id = deliveryId(`test/${about}/${sequence}`, 'standing.changed', endpoint);
  await insertDeliveries(pool, [{ endpoint, id, type: 'standing.changed', about, sequence, body }], at);
  return id;
}

/** A sender as `main.ts` opens it, but for what is given. */
export function senderFor(
  pool: Pool,
  options: Partial<SenderOptions> & { readonly how?: Partial<PostOptions> } = {},
): Sender {
  const { how, ...rest } = options;
  return createSender({
    ...{ pool, key: KEY, now: Date.now, random: () => 0 },
    post: (url, headers, body) => post(url, headers, body, { ...HERE, ...how }),
    disabled: () => {},
    failed(error) {
      throw error;
    },
    ...rest,
  });
}

/** Sends everything that is due, and waits until nothing is. */
export async function sendAll(sender: Sender): Promise<void> {
  await sender.round();
  await sender.settle();
}

/** The deliveries of an endpoint in short, the oldest first. */
export async function became(pool: Pool, endpoint: string) {
  const rows = await listDeliveries(pool, endpoint, { state: undefined, after: undefined, limit: 1000 });
  return rows
    .map(({ id, state, attempts, last_outcome: outcome, last_status: status, next_at: next }) => ({
      ...{ id, state, attempts, outcome, status, next },
    }))
    .reverse();
}
