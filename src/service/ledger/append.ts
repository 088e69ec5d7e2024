import { atClock } from './at-clock.ts';
import { type Clock, judgePlatform, judgeSellers, type Tally } from './judge-stretch.ts';
import { type Committed, inSession, type Parts } from './parts.ts';
import { moveReading } from './platform-store.ts';
import { type Rejection, readBatch, type Stretch } from './read-batch.ts';
import { save } from './save.ts';
import type { Session } from './session.ts';
import { runDue, takeStep } from './steps.ts';

/** What became of a batch; everything accepted is durable. */
export type AppendReceipt = {
  readonly accepted: number;
  readonly duplicates: number;
  readonly rejected: readonly Rejection[];
};

/** Appends a batch under the clock `wall`: each stretch is a transaction, many servers at a time. */
export async function appendByWall(parts: Parts, events: readonly unknown[]): Promise<AppendReceipt> {
  const { stretches, rejected } = readBatch(events, parts.now());
  const total: Tally = { accepted: 0, duplicates: 0, rejected: [...rejected] };
  for (const stretch of stretches) {
    const { tally, saved } = await atClock(
      parts,
      stretch.about === 'sellers' ? 'many' : 'alone',
      async (session, reading) => {
        const tally = await judge(session, stretch, { reading, moveTo: async () => {} });
        return { tally, saved: await save(session, parts.now()) };
      },
    );
    parts.committed(saved);
    add(total, tally);
  }
  return inOrder(total);
}

/**
 * Appends a batch under the clock `events`: one transaction, alone, since each fact may move everybody's clock. Ends with
 * all that has fallen due by then.
 */
export async function appendByEvents(parts: Parts, events: readonly unknown[]): Promise<AppendReceipt> {
  const { stretches, rejected } = readBatch(events, parts.now());
  const { total, saved } = await inSession(parts, 'alone', async (session) => {
    const total: Tally = { accepted: 0, duplicates: 0, rejected: [...rejected] };
    const clock = movingClock(session);
    for (const stretch of stretches) add(total, await judge(session, stretch, clock));
    if (clock.began === undefined) return { total, saved: NOTHING };
    await runDue(session, clock.reading, EVERYBODY);
    await moveReading(session.transaction, clock.began, clock.reading);
    return { total, saved: await save(session, parts.now()) };
  });
  parts.committed(saved);
  return inOrder(total);
}

const EVERYBODY = 1_000_000_000;
const NOTHING: Committed = { decided: [], sellers: [] };

async function judge(session: Session, stretch: Stretch, clock: Clock): Promise<Tally> {
  const tally: Tally = { accepted: 0, duplicates: 0, rejected: [] };
  if (stretch.about === 'sellers') await judgeSellers(session, stretch.arrived, clock, tally);
  else await judgePlatform(session, stretch.arrived, clock, tally);
  return tally;
}

/** The clock `events`: the latest accepted time, and what lies between is run as it moves. */
function movingClock(session: Session): Clock & { readonly began: number | undefined } {
  let began = session.head.began ?? undefined;
  let reading = session.head.reading ?? Number.NEGATIVE_INFINITY;
  return {
    get began() {
      return began;
    },
    get reading() {
      return reading;
    },
    async moveTo(at) {
      if (at <= reading) return;
      began ??= at;
      for (;;) {
        const step = session.log.next(began);
        if (step.at > at) break;
        await takeStep(session, step);
      }
      reading = at;
    },
  };
}

function add(total: Tally, tally: Tally): void {
  total.accepted += tally.accepted;
  total.duplicates += tally.duplicates;
  for (const each of tally.rejected) total.rejected.push(each);
}

function inOrder(total: Tally): AppendReceipt {
  return { ...total, rejected: total.rejected.toSorted((one, other) => one.index - other.index) };
}
