import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ADA, withCustomers } from '../../../test/reveals/served-reveals.ts';
import { openPool } from '../postgres/database.ts';
import { startEmbedded } from '../postgres/embedded/start.ts';
import { migrate } from '../postgres/migrate.ts';

const KILLS = 24;
/** One in so many times it is the database that is killed, and not who shows values. */
const DATABASE = 4;
const ASKER = new URL('../../../test/reveals/asker.ts', import.meta.url).pathname;

const folder = path.join(tmpdir(), `kingston-reveals-killed-${randomBytes(4).toString('hex')}`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Embedded = Exclude<Awaited<ReturnType<typeof startEmbedded>>, { refused: unknown }>;

async function start(): Promise<Embedded> {
  const started = await startEmbedded({ dataDirectory: folder });
  if ('refused' in started) throw new Error(JSON.stringify(started.refused));
  return started;
}

/** Has values shown until who shows them is killed, or the database is; answers what was said of each. */
async function show(url: string, round: number, what: 'asker' | 'database', after: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ASKER, url, folder, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (piece) => {
    said += piece;
  });
  // Counted from the first value, so that a slow start is not all there is to kill.
  child.stdout.once('data', () => {
    setTimeout(() => (what === 'asker' ? child.kill('SIGKILL') : process.kill(postmaster(), 'SIGKILL')), after);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code === 1) throw new Error('who shows values met a bug');
  return said.split('\n').slice(0, -1);
}

function postmaster(): number {
  return Number(readFileSync(path.join(folder, 'database', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

test(`killed ${KILLS} times at any instant, nothing was shown without its record and its leaf (F14)`, async () => {
  let database = await start();
  const first = openPool({ url: database.url });
  await migrate(first);
  await withCustomers(first, folder);
  await first.end();
  let shown = 0;
  for (let round = 0; round < KILLS; round++) {
    const what = round % DATABASE === DATABASE - 1 ? 'database' : 'asker';
    const said = await show(database.url, round, what, (round * 37) % 120);
    if (what === 'database') {
      await database.stop().catch(() => {});
      database = await start();
    }
    const pool = openPool({ url: database.url });
    const { rows } = await pool.query<{ said: string }>(
      `select access_id || ' ' || leaf_id as said from accesses join audit_leaves using (leaf_id)
       where person_id like 'P-${round}-%' and shown = 1`,
    );
    await pool.end();
    const recorded = new Set(rows.map((row) => `${row.said} ${ADA.name.toUpperCase()}`));
    expect(said.filter((line) => !recorded.has(line))).toEqual([]);
    shown += said.length;
  }
  await database.stop();
  expect(shown).toBeGreaterThan(KILLS * 10);
}, 240_000);
