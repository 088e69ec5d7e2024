import { createHash } from 'node:crypto';
import { DAY, type Duration, MINUTE } from '../../../rulebook/instant.ts';
import { RequestRefused } from '../../http/request-refused.ts';
import type { Carrier } from '../carrier.ts';
import { findCarrier } from '../carrier-store.ts';
import { hear } from '../hear.ts';
import type { TrackingParts } from '../parts.ts';
import { readMessage } from '../read/read-message.ts';
import { openSecrets } from '../secrets.ts';
import { type AskOutcome, type DueCarrier, leaseDue, noteAsked } from './ask-store.ts';
import { type Asked, getPage, type Page } from './get-page.ts';

/** How long a carrier is one server's alone: if the server dies, another one asks then. */
export const LEASE: Duration = 10 * MINUTE;

/** So many pages are asked for in one go; the rest next time. */
const MOST_PAGES = 20;

/** The longest wait after failures, and the longest that the other side may ask for. */
const LONGEST_WAIT: Duration = 6 * 60 * MINUTE;

/**
 * Asks every carrier that is due for what is new, page by page. Several servers do it at once: each carrier is asked by one of them. One that
 * fails is left alone for longer each time. Answers how many were asked.
 */
export async function askCarriers(parts: TrackingParts): Promise<number> {
  let asked = 0;
  for (;;) {
    const at = parts.now();
    const due = await leaseDue(parts.pool, at, at + LEASE);
    if (due === undefined) return asked;
    await askOne(parts, due);
    asked++;
  }
}

async function askOne(parts: TrackingParts, due: DueCarrier): Promise<void> {
  const { pool, now, reach, resolve } = parts;
  const carrier = await findCarrier(pool, due.carrier);
  if (carrier?.poll_url == null) {
    const gone = { ...due, outcome: 'nothing_new', at: now(), next: now() + DAY } as const;
    return noteAsked(pool, due.carrier, gone);
  }
  const [secret] = await openSecrets(parts, carrier.carrier, 'asking', now());
  let { etag, cursor } = due;
  let outcome: AskOutcome = 'nothing_new';
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await getPage({ url: carrier.poll_url, cursor, etag, secret }, { ...reach, resolve });
    if ('outcome' in answer) return noteFailure(parts, carrier, { ...due, etag, cursor }, answer);
    if (answer.status === 304) break;
    const taken = await take(parts, carrier, answer);
    if (taken === 'unreadable')
      return noteFailure(parts, carrier, { ...due, etag, cursor }, { outcome: taken, retryAfter: undefined });
    outcome = 'new_scans';
    // A page that leads on is done with; the last one is asked for again, and says whether it has changed.
    const isLast = taken.next === undefined || taken.next === cursor;
    etag = isLast ? answer.etag : null;
    if (isLast) break;
    cursor = taken.next as string;
  }
  const at = now();
  await noteAsked(pool, carrier.carrier, { etag, cursor, failures: 0, outcome, at, next: at + everyOf(carrier) });
}

/** Takes the scans of a page. One that was taken before changes nothing. */
async function take(
  parts: TrackingParts,
  carrier: Carrier,
  { body, next }: Page,
): Promise<{ readonly next: string | undefined } | 'unreadable'> {
  try {
    const read = readMessage(carrier.format, body);
    if ('unreadable' in read) return 'unreadable';
    const id = `page:${createHash('sha256').update(body).digest('hex')}`;
    await hear(parts, carrier, { id, scans: read.scans });
    return { next: read.next ?? next };
  } catch (error) {
    if (error instanceof RequestRefused) return 'unreadable';
    throw error;
  }
}

/** Twice as long after each failure, as long as the other side asks for if that is longer, and never longer than six hours. */
function noteFailure(
  { pool, now }: TrackingParts,
  carrier: Carrier,
  { etag, cursor, failures }: DueCarrier,
  { outcome, retryAfter = 0 }: Extract<Asked, { outcome: AskOutcome }>,
): Promise<void> {
  const at = now();
  const wait = Math.min(LONGEST_WAIT, Math.max(everyOf(carrier) * 2 ** Math.min(failures + 1, 20), retryAfter));
  return noteAsked(pool, carrier.carrier, { etag, cursor, failures: failures + 1, outcome, at, next: at + wait });
}

function everyOf({ poll_every: every }: Carrier): Duration {
  return every ?? 5 * MINUTE;
}
