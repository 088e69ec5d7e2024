import { spawnSync } from 'node:child_process';

/** Whom a process runs as: what `spawn` takes. Empty for ourselves. */
export type RunAs = { readonly uid?: number; readonly gid?: number };

/** `nobody` on every Linux; PostgreSQL refuses to run as root. */
const NOBODY = 65_534;

/**
 * Whom PostgreSQL runs as. Only root can, and must, run it as somebody else: `nobody` unless a user is named (a name
 * or a number).
 */
export function serverUser(named: string | undefined): RunAs | { readonly refused: { readonly code: 'no-such-user' } } {
  if (process.getuid?.() !== 0) return {};
  if (named === undefined) return { uid: NOBODY, gid: NOBODY };
  if (/^\d+$/.test(named)) return Number(named) === 0 ? NO_SUCH_USER : { uid: Number(named), gid: Number(named) };
  const [uid, gid] = [numberOf('-u', named), numberOf('-g', named)];
  return uid === undefined || gid === undefined || uid === 0 ? NO_SUCH_USER : { uid, gid };
}

const NO_SUCH_USER = { refused: { code: 'no-such-user' } } as const;

function numberOf(which: '-u' | '-g', user: string): number | undefined {
  const { status, stdout } = spawnSync('id', [which, '--', user], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}
