import type { Docket } from '../../rulebook/docket.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Judged } from '../../rulebook/marketplace.ts';
import type { Transaction } from '../postgres/transaction.ts';
import { atClock } from './at-clock.ts';
import type { ClockKind } from './gate.ts';
import { judgeSellers, type Tally } from './judge-stretch.ts';
import type { Parts } from './parts.ts';
import { readBatch } from './read-batch.ts';
import { save } from './save.ts';
import { clockFor } from './session.ts';

/**
 * Says what is to be recorded about a seller, given how the seller stands at the clock `at`; or why nothing is. Nobody else
 * changes the seller meanwhile. What it writes by the transaction is kept together with the event, or not at all.
 */
export type Decide<Refusal> = (
  docket: Docket,
  at: Instant,
  transaction: Transaction,
) => Promise<{ readonly events: readonly Record<string, unknown>[] } | { readonly refused: Refusal }>;

/** What became of it: what was decided in consequence, or why nothing was recorded. */
export type Recorded<Refusal> = { readonly decided: readonly Judged[] } | { readonly refused: Refusal };

/**
 * Records events of one seller in a transaction with what is decided about it and what is kept beside it. A refusal takes
 * everything back. `decide` may be called again when transactions collide.
 */
export async function recordWith<Refusal>(
  parts: Parts,
  clock: ClockKind,
  seller: string,
  decide: Decide<Refusal>,
): Promise<Recorded<Refusal>> {
  try {
    // The clock `events` is everybody's: who goes by it goes alone, as its events do.
    const saved = await atClock(parts, clock === 'wall' ? 'many' : 'alone', async (session, reading) => {
      await session.take([seller]);
      const { docket } = session.kept(seller);
      const at = clockFor(docket, reading);
      if (at === Number.NEGATIVE_INFINITY) throw new Error(`seller ${seller} was never heard of`);
      docket.advance(at);
      const decided = await decide(docket, at, session.transaction);
      if ('refused' in decided) throw new Refused(decided.refused);
      const tally: Tally = { accepted: 0, duplicates: 0, rejected: [] };
      const { stretches, rejected } = readBatch(decided.events, Number.POSITIVE_INFINITY);
      for (const stretch of stretches) {
        if (stretch.about !== 'sellers') throw new Error('what reaches all sellers is appended, not recorded');
        await judgeSellers(session, stretch.arrived, { reading: at, moveTo: async () => {} }, tally);
      }
      const [wrong] = [...rejected, ...tally.rejected];
      if (wrong !== undefined) throw new Error(`an event of our own was rejected: ${wrong.detail}`);
      return save(session, parts.now());
    });
    parts.committed(saved);
    return { decided: saved.decided };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.refusal as Refusal };
    throw error;
  }
}

/** Takes a transaction back. */
class Refused extends Error {
  readonly refusal: unknown;

  constructor(refusal: unknown) {
    super('refused');
    this.refusal = refusal;
  }
}
