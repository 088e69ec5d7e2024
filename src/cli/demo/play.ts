import { setTimeout as sleep } from 'node:timers/promises';
import type { Instant } from '../../rulebook/instant.ts';
import type { Ledger } from '../../service/ledger/ledger.ts';
import { outageOf } from '../../service/postgres/outage.ts';
import type { CloudEvent } from '../../simulation/event.ts';

/** How many events are posted at once. */
const AT_ONCE = 1000;

/** How often it is looked whether something has happened, and how long a database that is away is waited for, in milliseconds. */
const PACE = 5000;
const PATIENCE = 1000;

/** How many of these events an earlier start has played: all before the clock, since batches are committed whole, in order. */
export function playedBefore(past: readonly CloudEvent[], clock: Instant): number {
  const next = past.findIndex((event) => Date.parse(event.time) >= clock);
  return next < 0 ? past.length : next;
}

/** What has happened before now, from an index on, as fast as it goes. What is posted twice is known, which is harmless. */
export async function playPast(
  ledger: Pick<Ledger, 'append'>,
  past: readonly CloudEvent[],
  from: number,
  signal: AbortSignal,
  progress: (played: number) => void,
): Promise<void> {
  for (let index = from; index < past.length && !signal.aborted; index += AT_ONCE) {
    await post(ledger, past.slice(index, index + AT_ONCE), signal);
    progress(Math.min(past.length, index + AT_ONCE));
  }
}

/** What happens from now on, each when its time has come. */
export async function playFuture(
  ledger: Pick<Ledger, 'append'>,
  future: readonly CloudEvent[],
  now: () => Instant,
  signal: AbortSignal,
): Promise<void> {
  let next = 0;
  while (next < future.length && !signal.aborted) {
    const due: CloudEvent[] = [];
    while (next < future.length && due.length < AT_ONCE && Date.parse((future[next] as CloudEvent).time) <= now())
      due.push(future[next++] as CloudEvent);
    if (due.length > 0) await post(ledger, due, signal);
    else await pause(PACE, signal);
  }
}

/** Posts events, again and again while the database is away. */
async function post(ledger: Pick<Ledger, 'append'>, events: readonly CloudEvent[], signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await ledger.append(events);
      return;
    } catch (error) {
      if (outageOf(error) === undefined) throw error;
      await pause(PATIENCE, signal);
    }
  }
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => {});
}
