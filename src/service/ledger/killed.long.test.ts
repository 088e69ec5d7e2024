import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { replayedLines, storedLines } from '../../../test/ledger/drive.ts';
import { simulate } from '../../simulation/simulate.ts';
import { openPool } from '../postgres/database.ts';
import { startEmbedded } from '../postgres/embedded/start.ts';
import { migrate } from '../postgres/migrate.ts';

const BATCH = 60;
const KILLS = 60;
/** One in so many times it is the database that is killed, and not who writes to it. */
const DATABASE = 4;
const POSTER = new URL('../../../test/ledger/poster.ts', import.meta.url).pathname;

const folder = path.join(tmpdir(), `kingston-killed-${randomBytes(4).toString('hex')}`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Embedded = Exclude<Awaited<ReturnType<typeof startEmbedded>>, { refused: unknown }>;

async function start(): Promise<Embedded> {
  const started = await startEmbedded({ dataDirectory: folder });
  if ('refused' in started) throw new Error(JSON.stringify(started.refused));
  return started;
}

/** When what is killed: so many batches are confirmed first, and then so many milliseconds go by. */
type Kill = { readonly batches: number; readonly after: number; readonly what: 'poster' | 'database' };

/** Lets a poster work and kills it, or the database under it; answers what it had confirmed. */
async function post(
  url: string,
  file: string,
  from: number,
  kill: Kill | undefined,
): Promise<{ readonly confirmed: number; readonly ended: boolean }> {
  const flags = ['--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, POSTER, url, file, String(from), String(BATCH)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let armed = false;
  // Counted in confirmed batches, so that a slow start is not all there is to kill, and a fast machine does not end first.
  child.stdout.on('data', (piece) => {
    said += piece;
    if (kill === undefined || armed || said.split('\n').length <= kill.batches) return;
    armed = true;
    setTimeout(() => {
      if (kill.what === 'poster') child.kill('SIGKILL');
      else process.kill(postmaster(), 'SIGKILL');
    }, kill.after);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code === 1) throw new Error('the poster met a bug');
  const last = said.trimEnd().split('\n').at(-1);
  return { confirmed: last ? Number(last) : from, ended: code === 0 };
}

function postmaster(): number {
  return Number(readFileSync(path.join(folder, 'database', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** A small congruential generator: the same kills in every run. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test(`killed ${KILLS} times at any instant, nothing confirmed is lost and nothing is decided twice`, async () => {
  const { batches } = simulate({ sellers: 60, days: 200, seed: 11, scenario: 'storms' });
  const events = [...batches].flat().slice(0, 40_000);
  const chance = chances(20_261_121);
  let database = await start();
  const file = path.join(folder, 'events.ndjson');
  writeFileSync(file, events.map((event) => JSON.stringify(event)).join('\n'), { mode: 0o644 });
  let pool = openPool({ url: database.url, onLostConnection: () => {} });
  await migrate(pool);
  let from = 0;
  let kills = 0;
  let databases = 0;
  for (;;) {
    const what = chance() * DATABASE < 1 ? 'database' : 'poster';
    const kill: Kill | undefined =
      kills < KILLS ? { batches: 1 + Math.floor(chance() * 5), after: Math.floor(chance() * 12), what } : undefined;
    const { confirmed, ended } = await post(database.url, file, from, kill);
    if (kill !== undefined && !ended) {
      kills++;
      if (what === 'database') {
        databases++;
        await pool.end();
        await database.stop();
        database = await start();
        pool = openPool({ url: database.url, onLostConnection: () => {} });
      }
    }
    const { rows } = await pool.query<{ events: number }>('select count(*) as events from events');
    expect(rows[0]?.events).toBeGreaterThanOrEqual(confirmed);
    if (ended) break;
    // Sometimes it did not hear of its last commits, and posts them again.
    from = Math.max(0, confirmed - (chance() < 0.3 ? 2 * BATCH : 0));
  }
  expect(kills).toBe(KILLS);
  expect(databases).toBeGreaterThan(3);
  const lines = replayedLines(events);
  expect(lines.length).toBeGreaterThan(20);
  expect(await storedLines(pool)).toEqual(lines);
  await pool.end();
  await database.stop();
}, 900_000);
