import { Webhook } from 'standardwebhooks';
import type { Instant } from '../../rulebook/instant.ts';

/** The headers that say who sent a message and when, signed with each secret (Standard Webhooks). */
export function signedHeaders(
  id: string,
  at: Instant,
  body: string,
  secrets: readonly string[],
): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const when = new Date(at);
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, when, body)).join(' '),
  };
}
