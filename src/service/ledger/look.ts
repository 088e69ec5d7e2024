import type { Docket } from '../../rulebook/docket.ts';
import type { ContextDeclared } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Judged } from '../../rulebook/marketplace.ts';
import type { PlatformLog } from '../../rulebook/platform-log.ts';
import { asOutage } from '../postgres/outage.ts';
import { wallClock } from './append.ts';
import { copyOf } from './copy-docket.ts';
import { type Head, readHeadAndSeller } from './gate.ts';
import { inSession, type Parts } from './parts.ts';
import { save } from './save.ts';
import { type SellerRow, sellersExcusable } from './seller-store.ts';
import type { Session } from './session.ts';

/**
 * Reads one seller as it stands at the clock; `look` must change nothing. What fell due is run and stored first. From memory
 * where this server's copy is the latest.
 */
export async function lookAt<Answer>(
  parts: Parts,
  seller: string,
  look: (docket: Docket) => Answer,
): Promise<Answer | undefined> {
  const { head, row } = await outage(() => readHeadAndSeller(parts.pool, seller));
  if (row === undefined) return undefined;
  const kept = parts.cache.peek(seller, row.version);
  const clock = clockOf(head, parts.now());
  if (kept !== undefined && isCurrent(kept.docket, row, head, clock)) {
    kept.docket.advance(Math.max(clock, kept.docket.clock));
    return look(kept.docket);
  }
  return withTaken(parts, seller, (docket) => look(docket));
}

/** The same with a private copy that may be changed; what it decides goes to `decided`, nothing is stored. */
export async function rehearseWith<Answer>(
  parts: Parts,
  seller: string,
  play: (docket: Docket, decided: Judged[]) => Answer,
): Promise<Answer | undefined> {
  return lookAt(parts, seller, (docket) => {
    const decided: Judged[] = [];
    return play(copyOf(docket, parts.platform.log, decided), decided);
  });
}

/** Plays a context that is not declared yet on every seller it may touch. */
export async function rehearseContextWith(
  parts: Parts,
  declared: ContextDeclared,
  play: (seller: string, before: Docket, after: Docket, decided: readonly Judged[]) => void,
): Promise<void> {
  const sellers = await outage(() => sellersExcusable(parts.pool, declared.from, declared.to));
  for (const seller of sellers)
    await lookAt(parts, seller, (docket) => {
      const decided: Judged[] = [];
      const log: PlatformLog = parts.platform.log.branch();
      const after = copyOf(docket, log, decided);
      log.append({ kind: 'context', at: docket.clock, fact: declared });
      after.catchUp(log.version);
      play(seller, docket, after, decided);
    });
}

async function withTaken<Answer>(parts: Parts, seller: string, look: (docket: Docket) => Answer): Promise<Answer> {
  const { answer, saved } = await inSession(parts, 'many', async (session) => {
    await session.take([seller]);
    const { docket } = session.kept(seller);
    docket.advance(Math.max(readingOf(session, parts.now()), docket.clock));
    const saved = await save(session, parts.now());
    return { answer: look(docket), saved };
  });
  parts.committed(saved);
  return answer;
}

function isCurrent(docket: Docket, row: SellerRow, head: Head, clock: Instant): boolean {
  return docket.platformVersion === head.platformVersion && (row.due === null || row.due > clock);
}

function readingOf(session: Session, now: Instant): Instant {
  return session.head.clock === 'wall' ? wallClock(session, now) : clockOf(session.head, now);
}

/** The clock's reading; of an installation that nothing has reached, −∞. */
export function clockOf(head: Head, now: Instant): Instant {
  return head.clock === 'wall' ? Math.max(now, head.began ?? now) : (head.reading ?? Number.NEGATIVE_INFINITY);
}

async function outage<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw asOutage(error);
  }
}
