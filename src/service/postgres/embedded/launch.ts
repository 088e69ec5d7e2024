import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { SERVER_ENVIRONMENT } from './cluster.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import type { RunAs } from './server-user.ts';

/** What a server is started with. */
export type Launch = {
  readonly binaries: Binaries;
  /** Its data directory. */
  readonly cluster: string;
  readonly socketFolder: string;
  readonly user: RunAs;
  readonly settings: Readonly<Record<string, string>>;
  /** An open file for what it logs. */
  readonly log: number;
  /** How long it may take until it takes connections, in milliseconds. */
  readonly patience: number;
};

/** A server that we started and that takes connections. */
export type Launched = {
  readonly pid: number;
  /** Settles when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
};

/** How often we look, in milliseconds. */
const INTERVAL = 20;

/** Starts a server and waits until it takes connections. Undefined when it ended instead, or took too long. */
export async function launch(options: Launch): Promise<Launched | undefined> {
  const { binaries, cluster, socketFolder, user, settings, log, patience } = options;
  const all = { listen_addresses: '', unix_socket_directories: socketFolder, ...settings };
  const child = spawn(
    path.join(binaries.folder, 'postgres'),
    ['-D', cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    // In a group of its own: Ctrl-C is for us, and we stop the server once our own work is done.
    { ...user, cwd: cluster, env: SERVER_ENVIRONMENT, detached: true, stdio: ['ignore', log, log] },
  );
  let running = true;
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      running = false;
      resolve();
    };
    child.once('exit', end).once('error', end);
  });
  const deadline = performance.now() + patience;
  while (running && performance.now() < deadline) {
    const found = readPostmasterFile(cluster);
    if (found?.ready && found.pid === child.pid) return { pid: child.pid, ended };
    await Promise.race([ended, sleep(INTERVAL)]);
  }
  if (running) child.kill('SIGQUIT');
  await ended;
  return undefined;
}
