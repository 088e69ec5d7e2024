import { type Duration, type Instant, SECOND } from '../../../rulebook/instant.ts';
import type { Moderated, Moderator } from './moderator.ts';

/** After so many in a row that failed it is left alone. */
const MOST_FAILED = 5;
/** For so long; then one message tries it. */
const PAUSE: Duration = 30 * SECOND;

/** A moderation service that is down keeps no message waiting again and again: after some that failed none is asked for a while. */
export function pausing(ask: Moderator, now: () => number, paused: () => void = () => {}): Moderator {
  let failed = 0;
  let until: Instant | undefined;
  return async (text): Promise<Moderated> => {
    if (until !== undefined) {
      if (now() < until) return { trouble: 'paused' };
      // This one tries it; those that come meanwhile do not wait for it.
      until = now() + PAUSE;
    }
    const said = await ask(text);
    // That it refuses, or answers wrongly, takes no time, and an answer to the next text may be right.
    const isDown = 'trouble' in said && (said.trouble === 'away' || said.trouble === 'too-slow');
    failed = isDown ? failed + 1 : 0;
    if (failed === 0) until = undefined;
    else if (failed >= MOST_FAILED) {
      if (failed === MOST_FAILED) paused();
      until = now() + PAUSE;
    }
    return said;
  };
}
