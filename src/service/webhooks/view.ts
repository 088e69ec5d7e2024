import type { z } from 'zod';
import { DAY, type Instant } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { Queryable } from '../postgres/database.ts';
import type { delivery, deliveryDetail, webhook } from './contract.ts';
import { type AttemptRow, type Delivery, type EndpointFigures, readFigures } from './delivery-store.ts';
import type { Endpoint } from './endpoint-store.ts';
import { type SealedSecret, secretsOf } from './secret-store.ts';

type Webhook = z.input<typeof webhook>;

/** How long back the success rate looks. */
const LOOKS_BACK = 7 * DAY;

/** Endpoints as the API tells them. */
export async function toWebhooks(
  database: Queryable,
  endpoints: readonly Endpoint[],
  now: Instant,
): Promise<readonly Webhook[]> {
  const figures = await readFigures(
    database,
    endpoints.map(({ id }) => id),
    now - LOOKS_BACK,
  );
  const told: Webhook[] = [];
  for (const endpoint of endpoints) {
    const secrets = await secretsOf(database, endpoint.id, now);
    const own = figures.find((each) => each.endpoint === endpoint.id);
    told.push(toWebhook(endpoint, secrets, own));
  }
  return told;
}

/** One of them. */
export async function readWebhook(database: Queryable, endpoint: Endpoint, now: Instant): Promise<Webhook> {
  const [told] = await toWebhooks(database, [endpoint], now);
  return told as Webhook;
}

function toWebhook(
  endpoint: Endpoint,
  secrets: readonly SealedSecret[],
  figures: EndpointFigures | undefined,
): Webhook {
  const { id, url, description, topics, state, version, disabled_why: why, disabled_at: disabledAt } = endpoint;
  const { attempts = 0, delivered = 0, waiting = 0, dead = 0 } = figures ?? {};
  return {
    ...{ id, url, description, state, version, waiting, dead },
    topics: [...topics],
    disabled: why === null || disabledAt === null ? null : { why, at: formatTimestamp(disabledAt) },
    failingSince: written(endpoint.failing_since),
    createdAt: formatTimestamp(endpoint.created_at),
    changedAt: formatTimestamp(endpoint.changed_at),
    secrets: secrets.map((each) => ({
      createdAt: formatTimestamp(each.created_at),
      endsAt: written(each.ends_at),
    })),
    lastWeek: { attempts, delivered },
  };
}

/** A delivery as the API tells it. */
export function toDelivery(row: Delivery): z.input<typeof delivery> {
  const { id, type, about, sequence, state, attempts, last_at: at, last_outcome: outcome, last_status: status } = row;
  return {
    ...{ id, type, seller: about, sequence, state, attempts },
    createdAt: formatTimestamp(row.created_at),
    nextAt: state === 'waiting' ? formatTimestamp(row.next_at) : null,
    last: at === null || outcome === null ? null : { at: formatTimestamp(at), outcome, status },
  };
}

/** The same with its log. */
export function toDeliveryDetail(row: Delivery, log: readonly AttemptRow[]): z.input<typeof deliveryDetail> {
  return { ...toDelivery(row), log: log.map((each) => ({ ...each, at: formatTimestamp(each.at) })) };
}

function written(at: Instant | null): string | null {
  return at === null ? null : formatTimestamp(at);
}
