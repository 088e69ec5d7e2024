import { readFileSync } from 'node:fs';
import type { Pool } from 'pg';
import { setUpInstallation } from '../../src/service/ledger/installation.ts';
import { type Ledger, openLedger } from '../../src/service/ledger/ledger.ts';
import { defaultPolicyPath, loadDefaultPolicy } from '../../src/service/policy/load.ts';
import { migrate } from '../../src/service/postgres/migrate.ts';
import { type Lane, race } from './lanes.ts';

/** A ledger whose wall clock goes on from where the latest posted event is, as if the stream were live. */
export type LiveLedger = Ledger & {
  readonly moveTo: (batch: Lane[number]) => void;
  /** That clock, for whatever else is to live in the same time. */
  readonly now: () => number;
};

/** When the first event of a stream happened. */
export function beginOf(lanes: readonly Lane[]): number {
  return Math.min(...lanes.flatMap((lane) => (lane[0]?.[0] === undefined ? [] : [Date.parse(lane[0][0].time)])));
}

/** Opens a ledger in an empty database, at the time of the first event. */
export async function openLiveLedger(pool: Pool, begin: number): Promise<LiveLedger> {
  await migrate(pool);
  let ahead = begin - Date.now();
  const now = (): number => Date.now() + ahead;
  const policy = { name: 'bench', document: readFileSync(defaultPolicyPath(), 'utf8') };
  await setUpInstallation(pool, { clock: 'wall', policy }, now());
  const ledger = openLedger({ pool, clock: 'wall', readPolicy: loadDefaultPolicy, now });
  return {
    ...ledger,
    now,
    moveTo(batch) {
      for (const event of batch) ahead = Math.max(ahead, Date.parse(event.time) - Date.now());
    },
  };
}

/** What a run came to: seconds, and how many characters of state a touched seller cost each time. */
export type JudgedRun = { readonly seconds: number; readonly stateLength: number };

/** Judges all batches through the service layer, and checks that every event is in. */
export async function runJudged(pool: Pool, lanes: readonly Lane[], events: number): Promise<JudgedRun> {
  const written = countStateWritten(pool);
  const ledger = await openLiveLedger(pool, beginOf(lanes));
  const seconds = await race(lanes, async (batch) => {
    ledger.moveTo(batch);
    const { accepted } = await ledger.append(batch);
    if (accepted !== batch.length) throw new Error(`of ${batch.length} events ${accepted} were accepted`);
  });
  const { rows } = await pool.query<{ events: number; updates: number }>(
    'select (select count(*) from events)::int8 as events, (select sum(version) from sellers)::int8 as updates',
  );
  if (rows[0]?.events !== events) throw new Error(`${rows[0]?.events} of ${events} events are in the database`);
  return { seconds, stateLength: Math.round(written.characters() / Number(rows[0].updates)) };
}

/** What a seller's row itself holds, in characters: twenty columns, most of them numbers. */
const ROW = 200;

/** Counts the characters of state that go to the database, so that the peer can write rows of the same size. */
function countStateWritten(pool: Pool): { characters(): number } {
  let characters = 0;
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...typed: unknown[]) => unknown;
    const counting = (...typed: unknown[]): unknown => {
      const { name, values } = (typed[0] ?? {}) as { name?: string; values?: unknown[][] };
      if (name === 'write-snapshots') for (const body of values?.[2] ?? []) characters += String(body).length;
      if (name === 'update-sellers') characters += ROW * (values?.[0]?.length ?? 0);
      return query(...typed);
    };
    Object.assign(client, { query: counting });
  });
  return { characters: () => characters };
}
