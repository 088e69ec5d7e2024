import type { z } from 'zod';
import type { Duration } from '../../rulebook/instant.ts';
import { LIVE_BEAT, LIVE_LASTS } from '../../rulebook/threads/limits.ts';
import { mayRead, type Side } from '../../rulebook/threads/standing.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { LIVE_ENDS, liveEvents } from './contract.ts';
import { unreadOf } from './list-store.ts';
import { lookAt } from './look.ts';
import { messageAt, messagesBefore, messagesChanged } from './message-store.ts';
import type { OfThread, ThreadParts } from './parts.ts';
import { type SeenThread, seeThread, viewMessages } from './read.ts';
import { wakeName } from './tell.ts';
import type { ThreadRow } from './thread-store.ts';
import { toSummary } from './view.ts';
import type { Talker } from './who.ts';

type End = (typeof LIVE_ENDS)[number];

/** What a live view is of, and for whom. */
export type LiveAsked = {
  readonly of: OfThread;
  readonly talker: Talker;
  /** The count to go on after; undefined: from now on. */
  readonly after: number | undefined;
  /** Whether whoever looks is still signed in as the same one. */
  readonly isHere: () => Promise<boolean>;
  /** Fires when nobody reads it any more. */
  readonly gone: AbortSignal;
  /** Fires when the server stops. */
  readonly stopping: AbortSignal;
  readonly beat?: Duration;
};

/** Stands for nothing to say but that the view is there. */
const STILL_HERE = ': still here\n\n';

/** How much is read at once. */
const PAGE = 100;

/**
 * Says what happens in a conversation, as Server-Sent Events, until whoever looks is not signed in any more, or it is closed to them.
 * What happened is read each time, so that a wake that is missed only delays it; each event names the count to go on after. Whether
 * whoever looks still may is asked before anything is said.
 */
export async function* liveView(parts: ThreadParts, asked: LiveAsked): AsyncGenerator<string> {
  const { of, talker, gone, stopping, beat = LIVE_BEAT } = asked;
  const bell = doorbell();
  const off = parts.listener.on(wakeName(of), bell.ring);
  const begun = parts.now();
  for (const signal of [gone, stopping]) signal.addEventListener('abort', bell.ring);
  let place: Place | undefined;
  try {
    while (!gone.aborted) {
      if (stopping.aborted || parts.now() - begun >= LIVE_LASTS) return yield ended('again');
      const found = (await asked.isHere()) ? await seeThread(parts, of, talker.side) : undefined;
      if (found === undefined) return yield ended('signed-out');
      if (!mayRead(found.seen.standing, talker.side)) return yield ended('closed');
      place ??= { count: asked.after ?? found.row.counter, shown: found.row };
      const said = await happened(parts, found, talker, place);
      place = said.place;
      yield said.events.length === 0 ? STILL_HERE : said.events.join('');
      if (!said.isAll) continue;
      await bell.wait(beat);
    }
  } finally {
    off();
    for (const signal of [gone, stopping]) signal.removeEventListener('abort', bell.ring);
  }
}

/** How far a view has said what happened: up to which count, and how the conversation stood then. */
type Place = { readonly count: number; readonly shown: ThreadRow };

/** What happened since. */
async function happened(
  parts: ThreadParts,
  found: SeenThread,
  talker: Talker,
  { count, shown }: Place,
): Promise<{ readonly events: readonly string[]; readonly place: Place; readonly isAll: boolean }> {
  const { of, row, seen } = found;
  const { side } = talker;
  if (row.counter <= count) return { events: [], place: { count, shown }, isAll: true };
  const rows = await messagesChanged(parts.pool, of, side, count, PAGE);
  const isAll = rows.length < PAGE;
  if (rows.length > 0 && talker.side === 'seller')
    await lookAt(parts, of, talker, seen, (await parts.policy()).customerData);
  const messages = await viewMessages(parts, found, side, rows);
  const events = messages.map((message, at) => event('message', message, rows[at]?.changed));
  if (!isAll) return { events, place: { count: rows.at(-1)?.changed ?? count, shown }, isAll };
  events.push(...(await readEvents(parts, found, side, shown)));
  if (settingsOf(row) !== settingsOf(shown)) events.push(event('thread', await summaryOf(parts, found, side)));
  if (events.length > 0) events.push(`id: ${row.counter}\n\n`);
  return { events, place: { count: row.counter, shown: row }, isAll };
}

/** That the other side has read further. */
async function readEvents({ pool }: ThreadParts, { of, row }: SeenThread, side: Side, shown: ThreadRow) {
  const other = side === 'seller' ? 'customer' : 'seller';
  const [place, at] = [row[`${other}_read`], row[`${other}_read_at`]];
  if (at === null || place === shown[`${other}_read`]) return [];
  const message = await messageAt(pool, of, place);
  if (message === undefined) return [];
  return [event('read', { by: other, message, at: formatTimestamp(at) })];
}

/** What a summary says that no message does. */
function settingsOf({ seller_muted: a, seller_blocked: b, customer_muted: c, customer_blocked: d }: ThreadRow): string {
  return [a, b, c, d].join();
}

async function summaryOf({ pool }: ThreadParts, { of, seen, about, row }: SeenThread, side: Side) {
  const unread = (await unreadOf(pool, of, side)).get(of.about) ?? 0;
  const [last] = await messagesBefore(pool, of, side, undefined, 1);
  const said = {
    said_at: last?.delivered_at ?? last?.sent_at ?? null,
    said_by: last?.sender ?? null,
    said_state: last?.state ?? null,
  };
  return toSummary({ of, about, seen, row: { ...row, unread, ...said } }, side);
}

type Events = { readonly [Name in keyof typeof liveEvents]: z.input<(typeof liveEvents)[Name]> };

function event<Name extends keyof Events>(name: Name, data: Events[Name], id?: number): string {
  // JSON has no line breaks of its own, and those of the text are escaped in it.
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

function ended(reason: End): string {
  return event('end', { reason });
}

/** Rings may come at any time; one that came before the wait ends it at once. */
function doorbell(): { readonly ring: () => void; readonly wait: (most: Duration) => Promise<void> } {
  let isRung = false;
  let wake: (() => void) | undefined;
  return {
    ring() {
      isRung = true;
      wake?.();
    },
    async wait(most) {
      if (!isRung)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, most);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      wake = undefined;
      isRung = false;
    },
  };
}
