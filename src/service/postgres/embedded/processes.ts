import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whether a process with this number runs, whoever's it is. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * When a process started, in a form that only serves to compare: numbers of processes are used again, so a number
 * and its start together tell a process. Empty where the system does not say.
 */
export function startOf(pid: number): string {
  // The name of the program comes second and may hold spaces and parentheses; the start is the 20th field after it.
  return statusOf(pid)?.[19] ?? '';
}

/** One that has ended, and whose end nobody has asked about yet. */
function isZombie(pid: number): boolean {
  return statusOf(pid)?.[0] === 'Z';
}

function statusOf(pid: number): readonly string[] | undefined {
  const text = readSystem(`/proc/${pid}/stat`);
  return text === '' ? undefined : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** Tells this start of this machine, and in a container this container: numbers of processes mean nothing elsewhere. */
export function placeOfProcesses(): string {
  return `${readSystem('/proc/sys/kernel/random/boot_id').trim()} ${linkTarget('/proc/self/ns/pid')}`;
}

/** Whether the process is a PostgreSQL server on this data directory: each works in its own. */
export function isServerOf(pid: number, cluster: string): boolean {
  if (!isRunning(pid)) return false;
  const folder = linkTarget(`/proc/${pid}/cwd`);
  // Where the system does not say, a running process with the number is taken for the server.
  return folder === '' ? process.platform !== 'linux' : folder === realpathSync(cluster);
}

/** Every process of a PostgreSQL server on this data directory, those of a server that was killed too. */
export function serverProcesses(cluster: string): readonly number[] {
  if (process.platform !== 'linux') return [];
  const place = realpathSync(cluster);
  const all = readdirSync('/proc').map(Number).filter(Number.isInteger);
  // Somebody may look around there with a shell.
  const isServer = (pid: number) => path.basename(programOf(pid)).startsWith('postgres');
  return all.filter((pid) => linkTarget(`/proc/${pid}/cwd`) === place && isServer(pid));
}

/** The program that a process runs; empty where the system does not say. */
export function programOf(pid: number): string {
  return linkTarget(`/proc/${pid}/exe`);
}

/** Waits until a condition holds; false when it does not within so many milliseconds. */
export async function within(patience: number, holds: () => boolean, interval = 20): Promise<boolean> {
  const deadline = performance.now() + patience;
  while (!holds()) {
    if (performance.now() >= deadline) return false;
    await sleep(interval);
  }
  return true;
}

function readSystem(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function linkTarget(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}
