import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { ServerReady } from './server.ts';

const SCRIPT = new URL('./server.ts', import.meta.url).pathname;

/** Starts a server of `server.ts` in a process of its own. */
export async function startServer(typed: readonly string[]): Promise<ServerReady & { stop(): Promise<void> }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', SCRIPT, ...typed], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const first = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    ended.then(() => undefined),
  ]);
  if (first === undefined) throw new Error('the server of the benchmark did not start');
  return {
    ...(JSON.parse(String(first[0])) as ServerReady),
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
