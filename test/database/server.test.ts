import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readPostmasterFile } from '../../src/service/postgres/embedded/postmaster-file.ts';
import { isRunning, within } from '../../src/service/postgres/embedded/processes.ts';

/** What Vitest's main process does with the servers of a run. */
const PROGRAM = `
  const { testServers } = await import('${import.meta.dirname}/server.ts');
  console.log(await testServers().url(18));
  setInterval(() => {}, 1000);`;

async function startRun() {
  // In a group of its own, as a shell starts what Ctrl-C is to end.
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve) =>
    child.stdout.once('data', (piece) => resolve(String(piece).trim())),
  );
  const home = path.dirname(new URLSearchParams(url.split('?')[1]).get('host') ?? '');
  const server = readPostmasterFile(path.join(home, 'data'))?.pid;
  if (server === undefined || child.pid === undefined) throw new Error('no server runs');
  return { group: child.pid, folder: path.dirname(home), server };
}

test.each(['SIGINT', 'SIGKILL'] as const)('after %s to a run of the tests no server is left', async (signal) => {
  const { group, folder, server } = await startRun();
  expect([existsSync(folder), isRunning(server)]).toEqual([true, true]);
  process.kill(-group, signal);
  expect(await within(30_000, () => !isRunning(server) && !existsSync(folder))).toBe(true);
});
