import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Actor } from '../../rulebook/accounts/actor.ts';
import { DAY, type Instant } from '../../rulebook/instant.ts';
import type { WriteActs } from '../ledger/write-act.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import { mayReach, type Reach, readUrl, type UrlRefusal } from '../public-address.ts';
import { byTheSystem, type Resolve } from '../public-request.ts';
import { insertDeliveries } from './delivery-store.ts';
import {
  deleteEndpoint,
  type Endpoint,
  type EndpointChange,
  hasEndpoint,
  insertEndpoint,
  MOST_ENDPOINTS,
  readEndpoint,
  updateEndpoint,
} from './endpoint-store.ts';
import { deliveryId, testMessage } from './message.ts';
import { newSecret, type SealingKey, seal } from './sealing.ts';
import { insertSecret } from './secret-store.ts';

/** What looking after endpoints needs. */
export type EndpointOptions = {
  readonly pool: Pool;
  readonly key: SealingKey;
  readonly reach: Reach;
  /** Wall time. */
  readonly now: () => Instant;
  readonly newId: () => string;
  /** Puts who made, changed or removed one into the tamper-evident log. */
  readonly writeActs: WriteActs;
  /** How names are looked up: by the system, unless a test says otherwise. */
  readonly resolve?: Resolve;
};

/** Why an endpoint cannot be made or changed. */
export type EndpointRefusal =
  | { readonly code: 'bad-url'; readonly why: UrlRefusal }
  | { readonly code: 'webhook-exists' }
  | { readonly code: 'too-many-webhooks'; readonly most: number }
  /** Somebody else has changed it since. */
  | { readonly code: 'conflict' }
  | { readonly code: 'unknown-webhook' };

/** For how long an old secret still signs beside the new one. */
const OVERLAP = DAY;

/** Deliveries are spread over so many buckets by their endpoint. */
const BUCKETS = 16;

/** What a new endpoint is to be. */
export type WantedEndpoint = Pick<Endpoint, 'url' | 'topics' | 'description'>;

/** Makes an endpoint. The answer has its secret, which is not to be had again. */
export async function makeEndpoint(
  options: EndpointOptions,
  wanted: WantedEndpoint,
  by: Actor,
): Promise<{ readonly endpoint: Endpoint; readonly secret: string } | EndpointRefusal> {
  const { pool, now, newId } = options;
  const url = await checkUrl(options, wanted.url);
  if ('refused' in url) return { code: 'bad-url', why: url.refused };
  const id = newId();
  const made = { ...wanted, id, url: url.href, bucket: bucketOf(id), created_by: nameOf(by), created_at: now() };
  return inTransaction(pool, async (transaction) => {
    if (!(await insertEndpoint(transaction, made)))
      return (await hasEndpoint(transaction, made.url))
        ? { code: 'webhook-exists' }
        : { code: 'too-many-webhooks', most: MOST_ENDPOINTS };
    const secret = newSecret();
    await insertSecret(transaction, id, sealedNow(options, secret, id), 0);
    const endpoint = await readEndpoint(transaction, id);
    if (endpoint === undefined) throw new Error('an endpoint that was just made is not there');
    await noteAct(options, transaction, 'made', id, by);
    return { endpoint, secret };
  });
}

/** Changes an endpoint: what is not given stays. */
export async function changeEndpoint(
  options: EndpointOptions,
  id: string,
  change: EndpointChange,
  { expected, by }: { readonly expected: number | undefined; readonly by: Actor },
): Promise<Endpoint | EndpointRefusal> {
  const { pool, now } = options;
  const url = change.url === undefined ? undefined : await checkUrl(options, change.url);
  if (url !== undefined && 'refused' in url) return { code: 'bad-url', why: url.refused };
  if (url !== undefined && (await hasEndpoint(pool, url.href, id))) return { code: 'webhook-exists' };
  const wanted = url === undefined ? change : { ...change, url: url.href };
  const changed = await inTransaction(pool, async (transaction) => {
    const endpoint = await updateEndpoint(transaction, id, wanted, expected, now());
    if (endpoint !== undefined) await noteAct(options, transaction, 'changed', id, by);
    return endpoint;
  });
  return changed ?? { code: (await readEndpoint(pool, id)) === undefined ? 'unknown-webhook' : 'conflict' };
}

/** Gives an endpoint a new secret. The old ones sign beside it for a day, or end at once. Undefined: no such endpoint. */
export async function rotateSecret(
  options: EndpointOptions,
  id: string,
  { endOldNow, by }: { readonly endOldNow: boolean; readonly by: Actor },
): Promise<{ readonly endpoint: Endpoint; readonly secret: string } | undefined> {
  return inTransaction(options.pool, async (transaction) => {
    const endpoint = await readEndpoint(transaction, id);
    if (endpoint === undefined) return undefined;
    const secret = newSecret();
    await insertSecret(transaction, id, sealedNow(options, secret, id), endOldNow ? 0 : OVERLAP);
    await noteAct(options, transaction, 'secret-rotated', id, by);
    return { endpoint, secret };
  });
}

/** Takes an endpoint away; whether there was one. */
export async function removeEndpoint(options: EndpointOptions, id: string, by: Actor): Promise<boolean> {
  return inTransaction(options.pool, async (transaction) => {
    const isGone = await deleteEndpoint(transaction, id);
    if (isGone) await noteAct(options, transaction, 'removed', id, by);
    return isGone;
  });
}

async function noteAct(
  { writeActs, now }: EndpointOptions,
  transaction: Transaction,
  what: 'made' | 'changed' | 'secret-rotated' | 'removed',
  about: string,
  by: Actor,
): Promise<void> {
  const actor = by.kind === 'nobody' ? undefined : by.id;
  await writeActs(transaction, [{ act: `webhook.${what}`, at: now(), by: actor, about }]);
}

/** Has a test message sent. Answers its id. */
export async function sendTest({ pool, now, newId }: EndpointOptions, endpoint: string): Promise<string> {
  const at = now();
  const message = testMessage(endpoint, at);
  const id = deliveryId(newId(), message.type, endpoint);
  await insertDeliveries(pool, [{ ...message, endpoint, id }], at);
  return id;
}

/** Also looks the name up, where it is known already: what leads to a forbidden address now is refused now. */
async function checkUrl({ reach, resolve = byTheSystem }: EndpointOptions, text: string) {
  const url = readUrl(text, reach);
  if ('refused' in url) return url;
  const addresses = await resolve(url.hostname).catch(() => []);
  const isForbidden = addresses.some(({ address }) => !mayReach(address, reach));
  return isForbidden ? { refused: { code: 'forbidden-address' } as const } : url;
}

function sealedNow({ key, now, newId }: EndpointOptions, secret: string, endpoint: string) {
  return { id: newId(), sealed: seal(key, secret, endpoint), created_at: now() };
}

function bucketOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt8(0) % BUCKETS;
}

function nameOf(actor: Actor): string {
  return actor.kind === 'nobody' ? 'nobody' : `${actor.kind}:${actor.id}`;
}
