import { openPool } from '../src/service/postgres/database.ts';
import type { Bench, BenchOptions } from './bench.ts';
import { type Figure, figureOf } from './figure.ts';
import { appendBare, copyBare, createBareTables } from './ingest/bare.ts';
import { type BenchServer, startBenchServer } from './ingest/database.ts';
import { runHttp } from './ingest/http.ts';
import { runJudged } from './ingest/judged.ts';
import { type Lane, lanesOf, race } from './ingest/lanes.ts';
import { isNoisy, median } from './rounds.ts';

const LANES = 4;
const BATCH = 1000;
const SELLERS = 3000;
const SIZES = { long: { events: 200_000, rounds: 5 }, short: { events: 40_000, rounds: 2 } } as const;

/** Seconds of each contestant, a round at a time. */
type Rounds = { bare: number[]; again: number[]; judged: number[]; http: number[]; copy: number[] };

/** Durable, idempotent, judged ingest beside what PostgreSQL does without judging, on one server in one run. */
export const ingest: Bench = {
  name: 'ingest',
  about: 'events judged and durable, 1,000 a batch on 4 connections, beside a bare idempotent insert, and over HTTP',
  async *run(options) {
    const { events, rounds } = options.short ? SIZES.short : SIZES.long;
    const lanes = lanesOf({ sellers: SELLERS, events, lanes: LANES, batch: BATCH });
    const server = await startBenchServer();
    try {
      const all: Rounds = { bare: [], again: [], judged: [], http: [], copy: [] };
      // What a touched seller costs us decides how large the peer's state rows are; the first run is also the warm-up.
      let stateLength = 0;
      for (let round = 0; round <= rounds; round++) {
        options.progress(round === 0 ? 'warming up' : `round ${round} of ${rounds}`);
        const judged = await inDatabase(server, (pool) => runJudged(pool, lanes, events));
        stateLength = judged.stateLength;
        const times = await peers(server, lanes, stateLength);
        const http = await runHttp(await server.database(), lanes, events);
        if (round === 0) continue;
        all.judged.push(judged.seconds);
        all.http.push(http);
        all.bare.push(times.bare);
        all.again.push(times.again);
        all.copy.push(times.copy);
      }
      yield* figures(all, events, stateLength, options);
    } finally {
      await server.stop();
    }
  },
};

async function peers(
  server: BenchServer,
  lanes: readonly Lane[],
  stateLength: number,
): Promise<{ bare: number; again: number; copy: number }> {
  const state = 'x'.repeat(stateLength);
  const bare = (): Promise<number> =>
    inDatabase(server, async (pool) => {
      await createBareTables(pool);
      return race(lanes, (batch) => appendBare(pool, batch, state));
    });
  const copy = await inDatabase(server, async (pool) => {
    await createBareTables(pool);
    return race(lanes, (batch) => copyBare(pool, batch));
  });
  return { bare: await bare(), again: await bare(), copy };
}

async function inDatabase<Result>(
  server: BenchServer,
  work: (pool: ReturnType<typeof openPool>) => Promise<Result>,
): Promise<Result> {
  const pool = openPool({ url: await server.database(), connections: LANES, statementTimeout: 0 });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

function* figures(all: Rounds, events: number, stateLength: number, options: BenchOptions): Generator<Figure> {
  const perSecond = (name: keyof Rounds): number => events / median(all[name]);
  const noisy = isNoisy(perSecond('again') / perSecond('bare'));
  const figure = (facts: Parameters<typeof figureOf>[1]): Figure => figureOf('ingest', facts);
  const note = `${stateLength} characters a state row, ${SELLERS} sellers, ${options.short ? 'short' : 'long'} run`;
  yield figure({ figure: 'judged, through the service layer', value: perSecond('judged'), unit: ' events/s' });
  yield figure({ figure: 'bare idempotent insert with state rows', value: perSecond('bare'), unit: ' events/s', note });
  yield figure({
    ...{
      figure: 'judged ÷ bare',
      value: perSecond('judged') / perSecond('bare'),
      limit: 0.25,
      must: 'at least',
      noisy,
    },
    note: 'aim 0.5',
  });
  yield figure({
    ...{
      figure: 'over HTTP ÷ bare',
      value: perSecond('http') / perSecond('bare'),
      limit: 0.2,
      must: 'at least',
      noisy,
    },
    note: 'aim 0.4; server and client in processes of their own',
  });
  yield figure({ figure: 'bare ÷ COPY into a heap', value: perSecond('bare') / perSecond('copy') });
  yield figure({ figure: 'bare ÷ bare again', value: perSecond('bare') / perSecond('again'), note: 'the noise' });
}
