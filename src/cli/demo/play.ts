import { setTimeout as sleep } from 'node:timers/promises';
import type { Instant } from '../../rulebook/instant.ts';
import type { Ledger } from '../../service/ledger/ledger.ts';
import type { CloudEvent } from '../../simulation/event.ts';

/** How many events are posted at once, and how often it is looked whether something has happened, in milliseconds. */
const AT_ONCE = 1000;
const PACE = 5000;

/** What has happened before now, as fast as it goes. What an earlier start has played is known and passed over. */
export async function playPast(
  ledger: Pick<Ledger, 'append' | 'clock'>,
  past: readonly CloudEvent[],
  isStopped: () => boolean,
  progress: (played: number) => void,
): Promise<void> {
  // Everything before the clock is in: batches are committed whole, in order. A little is posted twice, which is harmless.
  const clock = await ledger.clock();
  const known = past.findIndex((event) => Date.parse(event.time) >= clock);
  for (let index = known < 0 ? past.length : known; index < past.length && !isStopped(); index += AT_ONCE) {
    await ledger.append(past.slice(index, index + AT_ONCE));
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
    if (due.length > 0) await ledger.append(due);
    else await sleep(PACE, undefined, { signal }).catch(() => {});
  }
}
