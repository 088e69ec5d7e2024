import type { Docket } from '../../rulebook/docket.ts';
import type { ContextDeclared } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Judged } from '../../rulebook/marketplace.ts';
import { asOutage } from '../postgres/outage.ts';
import { atClock } from './at-clock.ts';
import { copyOf } from './copy-docket.ts';
import { type Head, readHeadAndSellers } from './gate.ts';
import type { Parts } from './parts.ts';
import { save } from './save.ts';
import { type SellerRow, sellersExcusable } from './seller-store.ts';
import { clockFor } from './session.ts';

/**
 * Reads one seller as it stands at the clock; `look` must change nothing. What fell due is run and stored first. From memory
 * where this server's copy is the latest.
 */
export async function lookAt<Answer>(
  parts: Parts,
  seller: string,
  look: (docket: Docket) => Answer,
): Promise<Answer | undefined> {
  const { head, row } = await outage(() => parts.head(seller));
  if (row === undefined) return undefined;
  const docket = latestInMemory(parts, row, head);
  return docket === undefined ? withTaken(parts, seller, look) : look(docket);
}

/** Reads those of several sellers of which this server's copy is the latest: one question to the database for them all. */
export async function glanceAt<Answer>(
  parts: Parts,
  sellers: readonly string[],
  look: (docket: Docket) => Answer,
): Promise<ReadonlyMap<string, Answer>> {
  const { head, rows } = await outage(() => readHeadAndSellers(parts.pool, sellers));
  const answers = new Map<string, Answer>();
  for (const row of rows) {
    const docket = latestInMemory(parts, row, head);
    if (docket !== undefined) answers.set(row.seller_id, look(docket));
  }
  return answers;
}

/** The same with a private copy that may be changed; what it decides goes to `decided`, nothing is stored. */
export async function rehearseWith<Answer>(
  parts: Parts,
  seller: string,
  play: (docket: Docket, decided: Judged[]) => Answer,
): Promise<Answer | undefined> {
  return lookAt(parts, seller, (docket) => {
    const decided: Judged[] = [];
    return play(copyOf(docket, decided).copy, decided);
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
      const { copy, log } = copyOf(docket, decided);
      log.append({ kind: 'context', at: docket.clock, fact: declared });
      copy.catchUp(log.version);
      play(seller, docket, copy, decided);
    });
}

async function withTaken<Answer>(parts: Parts, seller: string, look: (docket: Docket) => Answer): Promise<Answer> {
  const { answer, saved } = await atClock(parts, 'many', async (session, reading) => {
    await session.take([seller]);
    const { docket } = session.kept(seller);
    docket.advance(clockFor(docket, reading));
    const saved = await save(session, parts.now());
    return { answer: look(docket), saved };
  });
  parts.committed(saved);
  return answer;
}

/** This server's copy of a seller at the clock, where it is the latest and nothing is due. */
function latestInMemory(parts: Parts, row: SellerRow, head: Head): Docket | undefined {
  const docket = parts.cache.peek(row.seller_id, row.version)?.docket;
  const clock = clockOf(head, parts.now());
  if (docket === undefined || !isCurrent(docket, row, head, clock)) return undefined;
  docket.advance(clockFor(docket, clock));
  return docket;
}

/** Whether nothing has happened to a seller, or to all of them, that a copy does not know, and nothing is due. */
function isCurrent(docket: Docket, row: SellerRow, head: Head, clock: Instant): boolean {
  const { log, platformVersion } = docket;
  if (platformVersion !== head.platformVersion || log.versions.all.length !== head.policies) return false;
  if (row.due !== null && row.due <= clock) return false;
  return head.clock === 'events' || log.next(head.began ?? clock, platformVersion).at > clock;
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
