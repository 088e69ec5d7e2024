import { stepByWall, wallClock } from './append.ts';
import { readHead } from './gate.ts';
import { inSession, type Parts } from './parts.ts';
import { save } from './save.ts';
import { runDue } from './steps.ts';

/**
 * What time alone brings, under the clock `wall`: weekly records, policies taking effect, deadlines. However many servers
 * tick, each is run once: who comes second finds nothing due. Answers how many sellers were looked at. The clock
 * `events` stands still between events, and all that is due is run when it moves.
 */
export async function tick(parts: Parts): Promise<number> {
  const head = await readHead(parts.pool);
  if (head.clock === 'events') return 0;
  let looked = 0;
  for (;;) {
    const some = await tickSome(parts);
    if (some === 'behind') await stepByWall(parts);
    else if (some < AT_ONCE) return looked + some;
    else looked += some;
  }
}

/** Sellers brought up in one transaction: few enough that a batch of events never waits long for their rows. */
const AT_ONCE = 200;

async function tickSome(parts: Parts): Promise<number | 'behind'> {
  const now = parts.now();
  const { looked, saved } = await inSession(parts, 'many', async (session) => {
    const clock = wallClock(session, now);
    const behind = session.platform.nextStep(session.head.began ?? clock).at <= clock;
    if (behind) return { looked: 'behind' as const, saved: undefined };
    const some = await runDue(session, clock, AT_ONCE);
    return { looked: some, saved: await save(session, now) };
  });
  if (saved !== undefined) parts.committed(saved);
  return looked;
}
