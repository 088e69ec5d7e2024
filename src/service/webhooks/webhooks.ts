import type { Pool } from 'pg';
import { DAY, type Instant } from '../../rulebook/instant.ts';
import type { Recipient } from '../ledger/relay.ts';
import type { Reach } from '../public-address.ts';
import { deleteOldDeliveries } from './delivery-store.ts';
import type { DisabledWhy } from './endpoint-store.ts';
import { type FollowOptions, follower, lookAtChanging } from './follow.ts';
import { type PostOptions, post } from './post.ts';
import type { SealingKey } from './sealing.ts';
import { deleteEndedSecrets } from './secret-store.ts';
import { createSender } from './sender.ts';

/** What webhooks are made of. */
export type WebhooksOptions = {
  readonly pool: Pool;
  /** Of the service as people reach it, for links to it. */
  readonly baseUrl: string;
  /** Of this program, for the header User-Agent. */
  readonly version: string;
  readonly key: SealingKey;
  readonly reach: Reach;
  /** Wall time. */
  readonly now: () => Instant;
  /** The installation's clock. */
  readonly clock: () => Promise<Instant>;
  readonly tell: FollowOptions['tell'];
  /** Told when an endpoint is disabled, and when something could not be written: it is tried again. */
  readonly disabled: (endpoint: string, why: DisabledWhy) => void;
  readonly failed: (error: unknown) => void;
  /** Between 0 and 1; how names are looked up. For tests. */
  readonly random?: () => number;
  readonly resolve?: PostOptions['resolve'];
};

/** Everything that runs by itself. */
export type Webhooks = {
  /** Takes decisions from the outbox. */
  readonly follow: Recipient;
  /** Begins to send what is due. To be called every second or so. */
  send(): Promise<void>;
  /** Tells of what time alone has changed. To be called every few seconds. */
  look(): Promise<number>;
  /** Takes away what is too old. To be called every hour or so. */
  forget(): Promise<void>;
  /** Waits until nothing is being sent. */
  settle(): Promise<void>;
  stop(): Promise<void>;
};

/** What became of a message can be read, and sent again, for so long. */
export const KEPT = 30 * DAY;

/** Opens webhooks; nothing runs until it is called. */
export function openWebhooks(options: WebhooksOptions): Webhooks {
  const { pool, reach, resolve, version, now, random = Math.random } = options;
  const agent = `Kingston-Trust/${version} (webhooks)`;
  const how: PostOptions = { ...reach, ...(resolve && { resolve }) };
  const sender = createSender({
    ...options,
    random,
    post: (url, headers, body) => post(url, { ...headers, 'user-agent': agent }, body, how),
  });
  return {
    follow: follower(options),
    send: sender.round,
    look: async () => lookAtChanging(options, await options.clock()),
    async forget() {
      while ((await deleteOldDeliveries(pool, now() - KEPT)) > 0);
      await deleteEndedSecrets(pool, now());
    },
    settle: sender.settle,
    stop: sender.stop,
  };
}
