import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { demoPlan, openingOf } from '../../src/cli/demo/demo-plan.ts';
import { loadDefaultPolicy } from '../../src/service/policy/load.ts';
import { openPool } from '../../src/service/postgres/database.ts';
import { runningEmbedded } from '../../src/service/postgres/embedded/start.ts';
import { tellDemonstration } from '../../src/simulation/demonstration.ts';
import { replayedLines, storedLines } from '../ledger/drive.ts';
import { databaseProcesses, directoryIn, type Program, place, run, runScript } from './program.ts';
import { get } from './shop.ts';

const folder = place();
const data = directoryIn(folder, 'data');
const typed = ['--port', '0', '--data', data];

/** As `npm start` runs it. */
const start = (): Program => runScript('scripts/start.mjs', typed);

/** How much of the past has been played, from 0 to 1. */
async function progressOf(url: string): Promise<number> {
  const { body } = await get(`${url}/v1/marketplace`);
  return (body['demo'] as { progress: number }).progress;
}

test('npm start: stopped in the middle by Ctrl-C, the demonstration goes on at the next start as if nothing had been', async () => {
  const first = start();
  const url = await first.url();
  const people = await first.says(/Sign in as any of these:\n([\s\S]*?)\n\n/);
  await expect.poll(() => progressOf(url), { timeout: 60_000 }).toBeGreaterThan(0.2);
  // A terminal sends Ctrl-C to all that it runs, and npm and our script pass it on.
  process.kill(-(first.process.pid as number), 'SIGINT');
  first.process.kill('SIGINT');
  expect(await first.ended).toBe(0);
  expect(first.said()).toContain(`Stopped. Your data is kept in ${data}.`);
  expect(first.said()).not.toContain('Half a year played');
  expect(databaseProcesses(data)).toEqual([]);
  expect(existsSync(path.join(data, 'lock'))).toBe(false);

  const second = start();
  const [, seconds] = await second.says(/Half a year played in (\d+) s: 19\d sellers, \d+ decisions\./);
  expect(Number(seconds)).toBeLessThan(300);
  expect((await second.says(/Sign in as any of these:\n([\s\S]*?)\n\n/))[1]).toBe(people[1]);
  expect(await progressOf(await second.url())).toBe(1);

  // What is stored is what a replay of the same past decides.
  const plan = demoPlan(data, Date.now());
  const { past } = tellDemonstration({
    ...plan,
    ...{ opening: openingOf(plan), now: Date.now(), policy: loadDefaultPolicy() },
  });
  const pool = openPool({ url: (await runningEmbedded(data)) ?? '', connections: 1 });
  // Beside the past there are the parcels that move while somebody looks, and what the hub received.
  const ofPast = new Set(past.map(({ id, subject }) => `${subject} ${id}`));
  const { rows } = await pool.query<{ name: string; at: number }>(
    `select seller_id || ' ' || id as name, at from events`,
  );
  const stored = rows.filter(({ name }) => ofPast.has(name));
  const last = stored.reduce((latest, { at }) => Math.max(latest, at), 0);
  const played = past.filter(({ time }) => Date.parse(time) <= last);
  expect(stored).toHaveLength(played.length);
  const lines = replayedLines(played);
  expect(lines.length).toBeGreaterThan(50);
  expect(await storedLines(pool)).toEqual(lines);
  await pool.end();
  // The wrapper alone is told, as a supervisor does it.
  expect(await second.end('SIGTERM')).toBe(0);

  const third = start();
  await third.says(/The simulated marketplace goes on: 19\d sellers, \d+ decisions so far\./);
  expect(third.said()).not.toContain('plays its last half year');
  expect(await third.end('SIGINT')).toBe(0);
  expect(databaseProcesses(data)).toEqual([]);
});

test('Ctrl-C before it is up stops it as well', async () => {
  const program = run(['start', '--demo', ...typed.slice(0, 2), '--data', directoryIn(folder, 'early')]);
  await expect.poll(() => databaseProcesses(path.join(folder, 'early')).length, { timeout: 60_000 }).toBeGreaterThan(0);
  expect(await program.end('SIGINT')).toBe(0);
  expect(program.said()).not.toContain('Sign in as');
  expect(databaseProcesses(path.join(folder, 'early'))).toEqual([]);
});
