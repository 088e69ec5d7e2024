import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What every dependency's version is taken from. */
export const lockFile = path.join(root, 'package-lock.json');

/** Where the set-up leaves what it did. `npm ci` empties the folder around it, so a half set-up never looks whole. */
export const recordFolder = path.join(root, 'node_modules/.kingston');

/** Says that the dependencies are those of this copy of `package-lock.json`. */
export const recordedLock = path.join(recordFolder, 'package-lock.json');

/** The path of the Node to use, relative to the checkout when npm brought it. */
export const recordedNode = path.join(recordFolder, 'node');

/** Whether the dependencies in place are those that `package-lock.json` asks for. */
export function dependenciesAreCurrent() {
  return existsSync(recordedLock) && readFileSync(recordedLock).equals(readFileSync(lockFile));
}

/** The Node chosen by the set-up, or undefined when there is none, or no longer. */
export function chosenNode() {
  if (!existsSync(recordedNode)) return undefined;
  const node = path.resolve(root, readFileSync(recordedNode, 'utf8').trim());
  return existsSync(node) ? node : undefined;
}

/**
 * Runs a script with the chosen Node, which is also first on the PATH of whatever the script starts.
 * @param {string} node
 * @param {readonly string[]} parameters
 * @param {Readonly<Record<string, string>>} [environment]
 * @returns {boolean} whether it ended with 0
 */
export function runNode(node, parameters, environment = {}) {
  const search = path.dirname(node) + path.delimiter + (process.env['PATH'] ?? '');
  const env = { ...process.env, PATH: search, ...environment };
  const { status } = spawnSync(node, [...parameters], { cwd: root, stdio: 'inherit', env });
  return status === 0;
}
