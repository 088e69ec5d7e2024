import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import { outageOf } from '../postgres/outage.ts';
import { isRoundOver, leaseRound, returnRound } from './round-store.ts';

/** Something that is done once for each seller, or for many of them, by whichever server comes to it. */
export type Round = {
  /** Names it among all rounds: `report/2026-03-09`. */
  readonly name: string;
  /** Whom it is for: sellers behind one in the order of their ids, so many at most. */
  readonly sellers: (after: string, most: number) => Promise<readonly string[]>;
  /** Does it for one seller, harmlessly a second time; false: there was nothing to do. */
  readonly visit: (seller: string) => Promise<boolean>;
};

/** How long a round is one server's alone for each so many sellers, in milliseconds. */
export const ROUND_LEASE = 120_000;
const AT_ONCE = 100;
/** How often it is taken up in one go: whoever stops a server does not wait long. */
const TURNS = 10;

/**
 * Goes on with a round, one server at a time: what a server leaves behind when it dies is gone on with by another one. Answers for how
 * many sellers something was done; the next call goes on where this one stopped, and once the round is over does nothing.
 */
export async function goRound(pool: Pool, round: Round, now: () => Instant): Promise<number> {
  const failed: unknown[] = [];
  let done = 0;
  for (let turn = 0; turn < TURNS && !(await isRoundOver(pool, round.name)); turn++) {
    const held = await leaseRound(pool, round.name, now(), ROUND_LEASE);
    if (held === undefined) break;
    const sellers = await round.sellers(held.through, AT_ONCE);
    for (const seller of sellers) if (await round.visit(seller).catch((error) => passOver(error, failed))) done += 1;
    await returnRound(pool, round.name, held, {
      through: sellers.at(-1) ?? held.through,
      finishedAt: sellers.length < AT_ONCE ? now() : null,
    });
  }
  if (failed.length > 0) throw failed[0];
  return done;
}

/** A seller that cannot be read stops nobody else, and is told when all others are done; without the database all wait. */
function passOver(error: unknown, failed: unknown[]): false {
  if (outageOf(error) !== undefined) throw error;
  failed.push(error);
  return false;
}
