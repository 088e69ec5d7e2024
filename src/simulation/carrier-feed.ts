import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Scan } from '../rulebook/facts.ts';

/** What befalls a parcel: so many milliseconds after the feed has begun. */
export type FeedStep = { readonly after: number; readonly scan: Scan; readonly region?: string };

/** A parcel that a simulated carrier brings. */
export type FeedParcel = {
  readonly trackingNumber: string;
  readonly destination: string;
  readonly steps: readonly FeedStep[];
};

/** How a simulated carrier tells of its parcels. */
export type FeedOptions = {
  /** Where messages are sent: `http://localhost:8080/v1/carriers/island-courier/scans`. */
  readonly url: string;
  /** `whsec_…`, for Standard Webhooks. */
  readonly secret: string;
  readonly parcels: readonly FeedParcel[];
  /** Wall time. */
  readonly now: () => number;
  /** How long before it is told a parcel was scanned, in milliseconds. */
  readonly lag: number;
  /** How long to wait before a message that was not taken is sent again, in milliseconds. */
  readonly patience: number;
  /** How fast time goes: 1 as on the wall. */
  readonly speed?: number;
  readonly signal: AbortSignal;
};

/**
 * A carrier that moves parcels along and tells of each scan as real ones do: signed, one message at a time, again until it is taken, and now
 * and then twice. Ends when all parcels have come to their end.
 */
export async function runCarrierFeed(options: FeedOptions): Promise<void> {
  const { parcels, now, lag, speed = 1, signal } = options;
  const began = now();
  const steps = parcels
    .flatMap((parcel) => parcel.steps.map((step) => ({ ...step, ...parcel })))
    .toSorted((one, other) => one.after - other.after);
  for (const [index, { after, scan, region, trackingNumber, destination }] of steps.entries()) {
    await pause((began + after - now()) / speed, signal);
    if (signal.aborted) return;
    const at = new Date(Math.floor((now() - lag) / 1000) * 1000).toISOString();
    const message = { scans: [{ trackingNumber, code: scan, at, destination, ...(region && { region }) }] };
    const id = `msg_${randomUUID()}`;
    await send(options, id, JSON.stringify(message));
    // The answer to the first one got lost on its way, as it seems to the carrier.
    if (index % 3 === 0) await send(options, id, JSON.stringify(message));
  }
}

async function send({ url, secret, now, patience, signal }: FeedOptions, id: string, body: string): Promise<void> {
  while (!signal.aborted) {
    const headers = { 'content-type': 'application/json', ...signedHeaders(secret, id, now(), body) };
    const answered = await fetch(url, { method: 'POST', headers, body, signal }).catch(() => undefined);
    // What is refused for good is not sent again; what was not answered, or later may be taken, is.
    if (answered !== undefined && answered.status < 500 && answered.status !== 429) return;
    await pause(patience, signal);
  }
}

/** As Standard Webhooks has it. */
function signedHeaders(secret: string, id: string, at: number, body: string): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds > 0) await sleep(milliseconds, undefined, { signal }).catch(() => {});
}
