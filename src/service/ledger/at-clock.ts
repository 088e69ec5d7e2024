import type { Instant } from '../../rulebook/instant.ts';
import { inSession, type Parts } from './parts.ts';
import { save } from './save.ts';
import { latestClock } from './seller-store.ts';
import type { Session } from './session.ts';
import { takeStep } from './steps.ts';

/**
 * Runs work on sellers at the clock's reading, once no weekly record and no policy is left to be taken before it: nobody is
 * ever brought past one, by whatever touches him. `work` may be called again, on a new session.
 */
export async function atClock<Result>(
  parts: Parts,
  how: 'many' | 'alone',
  work: (session: Session, reading: Instant) => Promise<Result>,
): Promise<Result> {
  for (;;) {
    const done = await inSession(parts, how, async (session) => {
      const reading = await readingOf(session, parts.now());
      return isBehind(session, reading) ? undefined : { result: await work(session, reading) };
    });
    if (done !== undefined) return done.result;
    await parts.step();
  }
}

/** Takes the marketplace past the weekly records and policies that the wall clock has reached, each in a transaction. */
export async function stepByWall(parts: Parts): Promise<void> {
  for (;;) {
    const saved = await inSession(parts, 'alone', async (session) => {
      const reading = await readingOf(session, parts.now());
      if (!isBehind(session, reading)) return undefined;
      await takeStep(session, session.nextStep(reading));
      return save(session, parts.now());
    });
    if (saved === undefined) return;
    parts.committed(saved);
  }
}

/** The clock `events` takes them as it moves: it is never behind. */
function isBehind(session: Session, reading: Instant): boolean {
  return session.head.clock === 'wall' && session.nextStep(reading).at <= reading;
}

/**
 * The clock as a session reads it; −∞ when nothing has reached it yet. Wall time is never before what has reached all
 * sellers, also where another server's clock is ahead; and what reaches them next is never before what has been judged.
 */
async function readingOf({ head, log, alone, transaction }: Session, now: Instant): Promise<Instant> {
  if (head.clock === 'events') return head.reading ?? Number.NEGATIVE_INFINITY;
  const latest = log.version === 0 ? now : log.entry(log.version).at;
  const reading = Math.max(now, latest, head.began ?? now);
  return alone ? Math.max(reading, (await latestClock(transaction)) ?? reading) : reading;
}
