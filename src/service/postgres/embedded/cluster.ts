import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Binaries } from './binaries.ts';
import type { RunAs } from './server-user.ts';

/** The role that everything of ours belongs to. */
export const ROLE = 'kingston';

/** What a server gets of our environment: nothing. It would take settings from it (`PGDATA`, `PGPORT`, `TZ`). */
export const SERVER_ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC' } as const;

/** Makes a folder that nobody but the server's user (and root) may enter. */
export function makePrivateFolder(folder: string, user: RunAs): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
}

const UNFINISHED = '.unfinished-';

function removeUnfinished(folder: string): void {
  const parent = path.dirname(folder);
  const left = readdirSync(parent).filter((name) => name.startsWith(path.basename(folder) + UNFINISHED));
  for (const name of left) removeWhatIsLeft(path.join(parent, name));
}

/** An `initdb` whose parent was killed may still write there: then a later start clears it away. */
function removeWhatIsLeft(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
  }
}

/** How a cluster is made. */
export type ClusterOptions = {
  readonly user: RunAs;
  /** Further options for `initdb`. */
  readonly extra?: readonly string[];
};

/** Makes the files of a new, empty server unless they are there. Answers what `initdb` said when it failed. */
export function makeCluster(binaries: Binaries, folder: string, options: ClusterOptions): string | undefined {
  removeUnfinished(folder);
  if (existsSync(folder)) return undefined;
  // Made aside and put in place in one step, so that what a killed start left is never taken for a server. By a name of
  // its own, since an `initdb` whose parent was killed goes on for a while.
  const unfinished = `${folder}${UNFINISHED}${process.pid}`;
  makePrivateFolder(unfinished, options.user);
  const { status, stdout, stderr, error } = spawnSync(
    path.join(binaries.folder, 'initdb'),
    [
      `--pgdata=${unfinished}`,
      `--username=${ROLE}`,
      // Only the server's own user and root can get to the socket: whoever can connect could read the files as well.
      '--auth=trust',
      '--encoding=UTF8',
      ...locale(binaries.major),
      '--data-checksums',
      ...(options.extra ?? []),
    ],
    { ...options.user, cwd: unfinished, env: SERVER_ENVIRONMENT, encoding: 'utf8' },
  );
  if (status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    return error?.message ?? `${stderr}${stdout}`.trim();
  }
  renameSync(unfinished, folder);
  return undefined;
}

/** Text sorts by code point, the same on every machine and version; newer servers also know the case of all letters. */
function locale(major: number): readonly string[] {
  return major >= 17 ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : ['--locale=C'];
}
