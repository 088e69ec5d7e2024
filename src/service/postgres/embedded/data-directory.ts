import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Refused, refuse } from './refusal.ts';
import type { RunAs } from './server-user.ts';

/** What is where in a data directory. */
export type DataDirectory = {
  readonly folder: string;
  /** PostgreSQL's own files. */
  readonly cluster: string;
  readonly log: string;
  readonly lock: string;
};

/** Makes a data directory unless it is there. The server's user must be able to go through it, and through all above. */
export function prepareDataDirectory(given: string, user: RunAs): DataDirectory | Refused {
  const wanted = path.resolve(given);
  const first = mkdirSync(wanted, { recursive: true, mode: 0o700 });
  if (first !== undefined && user.uid !== undefined) {
    for (const made of between(first, wanted)) chmodSync(made, 0o711);
  }
  const folder = realpathSync(wanted);
  const closed = user.uid === undefined ? undefined : above(folder).find((parent) => !mayEnter(parent, user));
  if (closed !== undefined) return refuse('cannot-enter', { folder: closed, user: user.uid ?? 0 });
  return dataDirectory(folder);
}

/** What is where in a data directory that may not exist. */
export function dataDirectory(folder: string): DataDirectory {
  return {
    folder,
    cluster: path.join(folder, 'database'),
    log: path.join(folder, 'postgres.log'),
    lock: path.join(folder, 'lock'),
  };
}

/** Whether PostgreSQL's files, if there are any, can be used by these programs and this user. */
export function checkCluster(cluster: string, major: number, user: RunAs): Refused | undefined {
  if (!existsSync(cluster)) return undefined;
  const owner = statSync(cluster).uid;
  const self = user.uid ?? process.getuid?.();
  if (self !== undefined && owner !== self) return refuse('other-owner', { folder: cluster, owner, user: self });
  const found = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
  return found === String(major) ? undefined : refuse('other-version', { folder: cluster, found, needed: major });
}

/** `/a/b`, `/a/b/c` for `/a/b` and `/a/b/c`. */
function between(first: string, last: string): readonly string[] {
  return above(last).filter((folder) => folder.startsWith(first));
}

/** A folder and all above it, from the root down. */
function above(folder: string): readonly string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [...above(parent), folder];
}

function mayEnter(folder: string, { uid, gid }: RunAs): boolean {
  const { mode, uid: owner, gid: group } = statSync(folder);
  if (owner === uid) return (mode & 0o100) !== 0;
  return (mode & (group === gid ? 0o010 : 0o001)) !== 0;
}
