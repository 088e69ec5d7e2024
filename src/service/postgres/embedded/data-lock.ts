import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, placeOfProcesses, startOf, within } from './processes.ts';

/** Who works on a data directory. */
export type Holder = {
  readonly pid: number;
  /** When that process started; see `startOf`. */
  readonly started: string;
  /** Where its number means something; see `placeOfProcesses`. */
  readonly place: string;
  /** Where it serves; 0 when it serves nothing (a backup). */
  readonly port: number;
  /** RFC 3339. */
  readonly since: string;
};

/** A lock that we hold. */
export type DataLock = { release(): void };

/** The holder touches its lock this often, in milliseconds … */
const HEARTBEAT = 5000;

/** … so one that is not touched for this long is dead, where we cannot ask for its process. */
const SILENCE = 3 * HEARTBEAT;

/** Taking away a dead lock and making a new one takes far less than this, in milliseconds. */
const SETTLING = 100;

/**
 * Claims a data directory for this process. A lock left by a process that was killed is taken over. Of a holder in
 * another container or on another machine we see no process, only whether it still touches its lock.
 */
export async function takeDataLock(
  file: string,
  options: { readonly port: number; readonly now: () => number },
): Promise<DataLock | { readonly heldBy: Holder }> {
  const mine: Holder = {
    pid: process.pid,
    started: startOf(process.pid),
    place: placeOfProcesses(),
    port: options.port,
    since: new Date(options.now()).toISOString(),
  };
  for (let contested = false; !(await claim(file, mine, contested)); contested = true) {
    const heldBy = readHolder(file);
    if (heldBy !== undefined && (await isAlive(file, heldBy))) return { heldBy };
    takeAway(file, heldBy);
  }
  const heartbeat = setInterval(touch, HEARTBEAT, file);
  heartbeat.unref();
  return {
    release() {
      clearInterval(heartbeat);
      if (sameHolder(readHolder(file), mine)) rmSync(file, { force: true });
    },
  };
}

/** Who holds the lock at this moment; undefined when nobody does, or only a process that is gone. */
export async function currentHolder(file: string): Promise<Holder | undefined> {
  const holder = readHolder(file);
  return holder !== undefined && (await isAlive(file, holder)) ? holder : undefined;
}

/** Makes the lock; where a dead one was taken away, others may be doing the same, so we look whether ours stays. */
async function claim(file: string, mine: Holder, contested: boolean): Promise<boolean> {
  if (!create(file, mine)) return false;
  if (contested) await sleep(SETTLING);
  return sameHolder(readHolder(file), mine);
}

/** Makes the lock with its content in one step: a half-written lock is never seen. */
function create(file: string, holder: Holder): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o644 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

async function isAlive(file: string, { pid, started, place }: Holder): Promise<boolean> {
  if (place === placeOfProcesses()) return isRunning(pid) && startOf(pid) === started;
  const touched = touchedAt(file);
  if (touched === undefined || Date.now() - touched > 4 * SILENCE) return false;
  return within(SILENCE, () => touchedAt(file) !== touched, 200);
}

/** Of two that find the same dead lock, the slower must not take away the new lock of the faster. */
function takeAway(file: string, dead: Holder | undefined): void {
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
    if (!sameHolder(readHolder(aside), dead)) linkSync(aside, file);
  } catch {
    // The other one was faster: the lock is gone, or again a living one.
  } finally {
    rmSync(aside, { force: true });
  }
}

function sameHolder(one: Holder | undefined, other: Holder | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function touchedAt(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Taken from us, or the disk is gone; the server's own lock still stands.
  }
}
