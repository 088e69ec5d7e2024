import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { type Duration, SECOND } from '../../../rulebook/instant.ts';
import { parseTimestamp } from '../../../rulebook/timestamp.ts';
import type { Telephony, WantedCall } from './telephony.ts';

/** How a gateway is reached. */
export type GatewayOptions = {
  /** `https://<account>:<secret>@gateway.example/calls` (`KINGSTON_TELEPHONY_URL`). */
  readonly url: string;
  /** Wall time. */
  readonly now: () => number;
  readonly timeout?: Duration;
};

/** A driver stands at the door. */
const TIMEOUT: Duration = 5 * SECOND;

const answered = z.object({ dial: z.string().regex(/^\+?[0-9][0-9 ().-]{3,30}$/), until: z.iso.datetime() });

/**
 * A gateway that is asked over HTTP (docs/operations.md says what it is sent and answers). Each request is signed, so that nobody else has calls
 * put through. Redirects are not followed: they would carry the number elsewhere.
 */
export function httpGateway({ url, now, timeout = TIMEOUT }: GatewayOptions): Telephony {
  const { username, password, ...address } = takenApart(url);
  return {
    async connect(call) {
      const body = bodyOf(call);
      const timestamp = String(Math.floor(now() / SECOND));
      const headers = {
        'content-type': 'application/json',
        'kingston-account': username,
        'kingston-timestamp': timestamp,
        'kingston-signature': `v1=${signatureOf(password, timestamp, body)}`,
      };
      const signal = AbortSignal.timeout(timeout);
      try {
        const response = await fetch(address.url, { method: 'POST', redirect: 'error', headers, body, signal });
        if (response.status >= 500) return { trouble: 'away' };
        if (!response.ok) return { trouble: 'refused' };
        return readAnswer(await response.json().catch(() => undefined), call);
      } catch {
        // What went wrong may hold the address with its secret, or the body: only that it did is told.
        return { trouble: 'away' };
      }
    },
  };
}

/** Over the instant and the body, as bytes: HMAC-SHA-256 in hex. */
export function signatureOf(secret: string, timestamp: string, body: string): string {
  return createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
}

/** The one place where the customer's number becomes text, on its way to the gateway. */
function bodyOf({ id, from, to }: WantedCall): string {
  return JSON.stringify({ id, from, to: to.reveal() });
}

function readAnswer(answer: unknown, { from, to }: WantedCall): Awaited<ReturnType<Telephony['connect']>> {
  const read = answered.safeParse(answer);
  const until = read.success ? parseTimestamp(read.data.until) : undefined;
  if (!read.success || until === undefined) return { trouble: 'bad-answer' };
  const dial = digits(read.data.dial);
  // A gateway that is set up wrongly must not tell one party the other's number.
  if (dial === digits(to.reveal()) || dial === digits(from)) return { trouble: 'bad-answer' };
  return { dial: read.data.dial, until };
}

function digits(number: string): string {
  return number.replaceAll(/[^0-9]/g, '');
}

function takenApart(url: string): { readonly url: string; readonly username: string; readonly password: string } {
  const taken = new URL(url);
  const [username, password] = [decodeURIComponent(taken.username), decodeURIComponent(taken.password)];
  taken.username = '';
  taken.password = '';
  return { url: taken.href, username, password };
}
