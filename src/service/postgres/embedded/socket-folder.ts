import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import path from 'node:path';
import { makePrivateFolder } from './cluster.ts';
import type { RunAs } from './server-user.ts';

/** The longest path of a socket, in bytes (`sun_path` in unix(7), with its closing zero). */
const LONGEST = 107;

const SOCKET = '.s.PGSQL.5432';

/**
 * The folder of the server's socket: in the data directory, or where that has too long a path in a place for such
 * things with a name of its own. Made so that only the server's user and root may enter.
 */
export function socketFolder(
  dataDirectory: string,
  user: RunAs,
):
  | { readonly folder: string }
  | { readonly refused: { readonly code: 'socket-folder-taken'; readonly folder: string } } {
  const owner = user.uid ?? process.getuid?.() ?? 0;
  const near = path.join(dataDirectory, 'socket');
  if (fits(near)) {
    makePrivateFolder(near, user);
    return { folder: near };
  }
  const folder = path.join(
    shortPlace(),
    `kingston-${createHash('sha256').update(dataDirectory).digest('hex').slice(0, 16)}`,
  );
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined) makePrivateFolder(folder, user);
  // Others may write to /tmp as well: somebody else's folder, or a link to one, is not used.
  else if (!found.isDirectory() || found.uid !== owner || (found.mode & 0o077) !== 0) {
    return { refused: { code: 'socket-folder-taken', folder } };
  }
  return { folder };
}

function shortPlace(): string {
  const own = process.getuid?.() === 0 ? '/run' : `/run/user/${process.getuid?.()}`;
  return lstatSync(own, { throwIfNoEntry: false })?.isDirectory() ? own : '/tmp';
}

function fits(folder: string): boolean {
  return Buffer.byteLength(path.join(folder, SOCKET)) <= LONGEST;
}
