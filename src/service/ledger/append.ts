import type { Instant } from '../../rulebook/instant.ts';
import { type Clock, judgePlatform, judgeSellers, type Tally } from './judge-stretch.ts';
import { type Committed, inSession, type Parts } from './parts.ts';
import { moveReading } from './platform-store.ts';
import { type Rejection, readBatch, type Stretch } from './read-batch.ts';
import { save } from './save.ts';
import type { Session } from './session.ts';
import { runDue, stepUpTo } from './steps.ts';

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
  for (const stretch of stretches) add(total, await appendStretch(parts, stretch));
  return inOrder(total);
}

/** Takes the marketplace past the weekly records and policies that the wall clock has reached. */
export async function stepByWall(parts: Parts): Promise<void> {
  await inSession(parts, 'alone', async (session) => {
    const clock = wallClock(session, parts.now());
    await stepUpTo(session, beganOf(session, clock), clock);
    return save(session, parts.now());
  }).then(parts.committed);
}

async function appendStretch(parts: Parts, stretch: Stretch): Promise<Tally> {
  for (;;) {
    const done = await inSession(parts, stretch.about === 'sellers' ? 'many' : 'alone', async (session) => {
      const reading = wallClock(session, parts.now());
      if (session.platform.nextStep(beganOf(session, reading)).at <= reading) return undefined;
      const clock: Clock = { reading, moveTo: async () => {} };
      const tally = await judge(session, stretch, clock);
      return { tally, saved: await save(session, parts.now()) };
    });
    if (done !== undefined) {
      parts.committed(done.saved);
      return done.tally;
    }
    await stepByWall(parts);
  }
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
    if (clock.reading === Number.NEGATIVE_INFINITY) return { total, saved: NOTHING };
    await runDue(session, clock.reading, EVERYBODY);
    await moveReading(session.transaction, clock.reading);
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

/** Wall time as a transaction reads it: never before what has reached all sellers, also where another server's clock is ahead. */
export function wallClock(session: Session, now: Instant): Instant {
  return Math.max(now, session.platform.latest, session.head.began ?? now);
}

function beganOf(session: Session, clock: Instant): Instant {
  return session.head.began ?? clock;
}

/** The clock `events`: the latest accepted time, and what lies between is run as it moves. */
function movingClock(session: Session): Clock {
  let { began } = session.head;
  let reading = session.head.reading ?? Number.NEGATIVE_INFINITY;
  return {
    get reading() {
      return reading;
    },
    async moveTo(at) {
      if (at <= reading) return;
      began ??= at;
      await stepUpTo(session, began, at);
      reading = at;
    },
  };
}

function add(total: Tally, tally: Tally): void {
  total.accepted += tally.accepted;
  total.duplicates += tally.duplicates;
  total.rejected.push(...tally.rejected);
}

function inOrder(total: Tally): AppendReceipt {
  return { ...total, rejected: total.rejected.toSorted((one, other) => one.index - other.index) };
}
