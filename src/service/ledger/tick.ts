import { atClock } from './at-clock.ts';
import type { Parts } from './parts.ts';
import { save } from './save.ts';
import { runDue } from './steps.ts';

/**
 * What time alone brings, under the clock `wall`: weekly records, policies taking effect, deadlines. However many servers
 * tick, each is run once: who comes second finds nothing due. Answers how many sellers were looked at. A seller that
 * cannot be read stops nobody else: that is told, by throwing, when all others are done.
 */
export async function tick(parts: Parts): Promise<number> {
  let looked = 0;
  for (;;) {
    const { due, damaged, saved } = await atClock(parts, 'many', async (session, reading) => ({
      due: await runDue(session, reading, AT_ONCE),
      damaged: [...session.damaged.values()],
      saved: await save(session, parts.now()),
    }));
    parts.committed(saved);
    looked += due;
    if (due === AT_ONCE && damaged.length < due) continue;
    if (damaged[0] !== undefined) throw damaged[0];
    return looked;
  }
}

/** Sellers brought up in one transaction: few enough that a batch of events never waits long for their rows. */
const AT_ONCE = 200;
