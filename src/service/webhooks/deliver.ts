import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import { type Claimed, type EndedAttempt, giveUpAll, insertAttempt, markDelivered, markFailed } from './claim-store.ts';
import { type DisabledWhy, disableEndpoint, noteFailure, noteSuccess } from './endpoint-store.ts';
import type { Attempt } from './outcome.ts';
import { FAILS_AT_MOST, waitAfter } from './schedule.ts';
import { type SealingKey, unseal } from './sealing.ts';
import { secretsOf } from './secret-store.ts';
import { signedHeaders } from './sign.ts';
import { TEST } from './topics.ts';

/** What sending one message needs. */
export type DeliverOptions = {
  readonly pool: Pool;
  readonly key: SealingKey;
  /** Wall time. */
  readonly now: () => Instant;
  /** Between 0 and 1. */
  readonly random: () => number;
  /** Sends a message once; never throws. */
  readonly post: (url: string, headers: Readonly<Record<string, string>>, body: string) => Promise<Attempt>;
};

/**
 * Sends a message that was claimed, and writes down how it went. Between the two a crash loses nothing: when the lease ends
 * it is sent again, with the same id. Answers why the endpoint was disabled by it, if it was.
 */
export async function deliver(options: DeliverOptions, claimed: Claimed): Promise<DisabledWhy | undefined> {
  const at = options.now();
  const attempt = await sendOnce(options, claimed, at);
  const ended = { ...attempt, at, duration: Math.max(0, options.now() - at) };
  return inTransaction(options.pool, (transaction) =>
    ended.outcome === 'delivered'
      ? writeSuccess(transaction, claimed, ended)
      : writeFailure(transaction, claimed, ended, options.random()),
  );
}

async function sendOnce({ pool, key, post }: DeliverOptions, claimed: Claimed, at: Instant): Promise<Attempt> {
  const { endpoint_id: endpoint, url, id, body } = claimed;
  const sealed = await secretsOf(pool, endpoint, at);
  const secrets = sealed.map((each) => unseal(key, each.sealed, endpoint)).filter((secret) => secret !== undefined);
  if (secrets.length === 0) return { outcome: 'secret-lost' };
  return post(url, signedHeaders(id, at, body, secrets), body);
}

// The endpoint's row first, always: two that write about the same endpoint then wait for each other in one order.

async function writeSuccess(transaction: Transaction, claimed: Claimed, ended: EndedAttempt): Promise<undefined> {
  if (claimed.type !== TEST) await noteSuccess(transaction, claimed.endpoint_id);
  await markDelivered(transaction, claimed, ended);
  await insertAttempt(transaction, claimed, ended);
}

async function writeFailure(
  transaction: Transaction,
  claimed: Claimed,
  ended: EndedAttempt,
  random: number,
): Promise<DisabledWhy | undefined> {
  const { endpoint_id: endpoint, type, tries } = claimed;
  if (type === TEST) {
    // Whoever asked for a test waits for it: it is not tried again, and says nothing about real messages.
    await markFailed(transaction, claimed, ended, undefined);
    await insertAttempt(transaction, claimed, ended);
    return undefined;
  }
  const since = await noteFailure(transaction, endpoint, ended.at);
  const wait = waitAfter(tries, random, ended.retryAfter);
  await markFailed(transaction, claimed, ended, wait === undefined ? undefined : ended.at + ended.duration + wait);
  await insertAttempt(transaction, claimed, ended);
  const why = whyDisabled(ended, since);
  if (why === undefined || !(await disableEndpoint(transaction, endpoint, why, ended.at))) return undefined;
  await giveUpAll(transaction, endpoint);
  return why;
}

function whyDisabled({ outcome, at }: EndedAttempt, since: Instant | undefined): DisabledWhy | undefined {
  if (outcome === 'gone') return 'gone';
  return since !== undefined && at - since >= FAILS_AT_MOST ? 'failing' : undefined;
}
