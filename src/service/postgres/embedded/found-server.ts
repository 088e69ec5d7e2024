import { Client } from 'pg';
import { ROLE } from './cluster.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { isServerOf, programOf, within } from './processes.ts';

/** A server that still runs on a data directory: the program that started it was killed. */
export type FoundServer = { readonly pid: number };

/** How long a fast shutdown may take, with the writing of everything to disk; in milliseconds. */
const FAST = 60_000;

/** How long it may take when it writes nothing more. */
const AT_ONCE = 10_000;

/** Looks whether a server runs on these files. */
export function findServer(cluster: string): FoundServer | undefined {
  const file = readPostmasterFile(cluster);
  return file !== undefined && isServerOf(file.pid, cluster) ? { pid: file.pid } : undefined;
}

/** Whether we can go on with it: our program, at our socket, and it answers. Waits while it is recovering. */
export async function isUsable(
  cluster: string,
  wanted: { readonly program: string; readonly socketFolder: string; readonly patience: number },
): Promise<boolean> {
  const isReady = () => readPostmasterFile(cluster)?.ready === true || findServer(cluster) === undefined;
  if (!(await within(wanted.patience, isReady))) return false;
  const file = readPostmasterFile(cluster);
  if (file?.socketFolder !== wanted.socketFolder || programOf(file.pid) !== wanted.program) return false;
  return answers(wanted.socketFolder);
}

/** Stops a server: sessions are ended, everything is written; if that takes too long, without the latter. */
export async function stopServer(pid: number, cluster: string): Promise<boolean> {
  for (const [signal, patience] of [
    ['SIGINT', FAST],
    ['SIGQUIT', AT_ONCE],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
    if (await within(patience, () => !isServerOf(pid, cluster))) return true;
  }
  return false;
}

async function answers(socketFolder: string): Promise<boolean> {
  const client = new Client({
    host: socketFolder,
    user: ROLE,
    database: 'postgres',
    connectionTimeoutMillis: 5000,
    query_timeout: 5000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
