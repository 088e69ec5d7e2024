import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

type Manifest = { readonly version: string; readonly dependencies: Readonly<Record<string, string>> };

/** Where npm notes the version of an installed package; absent when it is not installed. */
function installedVersion(name: string): string | undefined {
  const file = `${folder}node_modules/${name}/package.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest).version : undefined;
}

/**
 * Sees to it that the peers of `bench/package.json` are there in their exact versions; installs them by `npm ci` when
 * not. Answers what is wrong when it cannot.
 */
export function ensurePeers(say: (message: string) => void): string | undefined {
  const wanted = (JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as Manifest).dependencies;
  if (Object.entries(wanted).every(([name, version]) => installedVersion(name) === version)) return undefined;
  say(`installing what we compare ourselves with: ${Object.keys(wanted).join(', ')}`);
  const { status, stderr, error } = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: folder, encoding: 'utf8' });
  if (status === 0) return undefined;
  const reason =
    error?.message ??
    stderr
      .trim()
      .split('\n')
      .find((line) => line.includes('error')) ??
    `status ${status}`;
  return `cannot install the peers (npm ci in bench/): ${reason}`;
}

/** Loads an installed peer. */
export function loadPeer(name: string): unknown {
  return createRequire(new URL('./package.json', import.meta.url))(name);
}
