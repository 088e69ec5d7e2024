import { type Duration, MINUTE } from '../../rulebook/instant.ts';
import { type Claimed, claimDeliveries, type DueEndpoint, dueEndpoints } from './claim-store.ts';
import { type DeliverOptions, deliver } from './deliver.ts';
import type { DisabledWhy } from './endpoint-store.ts';

/** What a sender needs. */
export type SenderOptions = DeliverOptions & {
  /** Told when an endpoint is disabled. */
  readonly disabled: (endpoint: string, why: DisabledWhy) => void;
  /** Told when it could not be written what became of a message: it is sent again when its lease ends. */
  readonly failed: (error: unknown) => void;
};

/** Sends what waits. Any number of servers do it at once. */
export type Sender = {
  /** Begins to send what is due, and waits for none of it. */
  round(): Promise<void>;
  /** Waits until nothing is being sent. */
  settle(): Promise<void>;
  /** Begins nothing more, and waits for what is being sent. */
  stop(): Promise<void>;
};

/**
 * How long a message is one server's alone: six times as long as sending may take. If the server dies, another one sends the
 * message again then.
 */
export const LEASE: Duration = MINUTE;

/** So many messages are sent to one endpoint at a time, by each server: one that hangs holds up nobody else. */
export const AT_ONCE = 4;

/** Opens a sender; it begins nothing by itself. */
export function createSender(options: SenderOptions): Sender {
  const { pool, now, failed } = options;
  /** How many messages are being sent to each endpoint, and for which endpoints more are being claimed. */
  const sending = new Map<string, number>();
  const claiming = new Set<string>();
  const working = new Set<Promise<void>>();
  let isStopped = false;

  const follow = (work: Promise<void>): void => {
    const followed: Promise<void> = work.catch(failed).finally(() => working.delete(followed));
    working.add(followed);
  };

  const count = (endpoint: string, change: 1 | -1): void => {
    const next = (sending.get(endpoint) ?? 0) + change;
    if (next === 0) sending.delete(endpoint);
    else sending.set(endpoint, next);
  };

  /** Claims as many as there is room for. */
  const fill = async (endpoint: DueEndpoint): Promise<void> => {
    const { id } = endpoint;
    const room = AT_ONCE - (sending.get(id) ?? 0);
    if (isStopped || room <= 0 || claiming.has(id)) return;
    claiming.add(id);
    try {
      for (const claimed of await claimDeliveries(pool, endpoint, now(), LEASE, room)) {
        count(id, 1);
        follow(sendAndGoOn(endpoint, claimed));
      }
    } finally {
      claiming.delete(id);
    }
  };

  /** Each message that has left makes room for the next. */
  const sendAndGoOn = async (endpoint: DueEndpoint, claimed: Claimed): Promise<void> => {
    try {
      const why = await deliver(options, claimed);
      if (why !== undefined) options.disabled(endpoint.id, why);
    } finally {
      count(endpoint.id, -1);
      follow(fill(endpoint));
    }
  };

  const settle = async (): Promise<void> => {
    while (working.size > 0) await Promise.all(working);
  };

  return {
    async round() {
      if (!isStopped) await Promise.all((await dueEndpoints(pool, now())).map(fill));
    },
    settle,
    async stop() {
      isStopped = true;
      await settle();
    },
  };
}
