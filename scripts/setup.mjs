import { accessSync, constants, copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './install.mjs';
import {
  chosenNode,
  dependenciesAreCurrent,
  lockFile,
  recordedLock,
  recordedNode,
  recordFolder,
  root,
} from './project.mjs';
import { withSetupLock } from './setup-lock.mjs';

/** The oldest Node that runs our TypeScript as it is and is still cared for. */
const OLDEST = [22, 19];

/**
 * Makes a checkout ready to run: dependencies from the lock file, and a Node that is new enough. Does nothing when
 * it is ready. Everything it says goes to standard error.
 * @returns {Promise<{ node: string } | { problem: string }>}
 */
export async function setUp() {
  const ready = dependenciesAreCurrent() ? chosenNode() : undefined;
  if (ready !== undefined) return { node: ready };
  const unwritable = [root, path.join(root, 'node_modules')].find(
    (folder) => existsSync(folder) && !isWritable(folder),
  );
  if (unwritable !== undefined) return { problem: `cannot set up: ${unwritable} is not writable for this user` };
  return withSetupLock(setUpAlone);
}

/** @returns {Promise<{ node: string } | { problem: string }>} */
async function setUpAlone() {
  if (!dependenciesAreCurrent()) {
    const problem = await installDependencies();
    if (problem !== undefined) return { problem };
  }
  const node = chooseNode();
  if (node === undefined) {
    const version = OLDEST.join('.');
    return {
      problem: `Node.js ${version} or newer is needed: this one is ${process.versions.node}, and npm brings a newer one for Linux on x64 and arm64 only (this is ${process.platform} on ${process.arch})`,
    };
  }
  mkdirSync(recordFolder, { recursive: true });
  writeFileSync(recordedNode, `${node}\n`);
  // Last, and in one step: the launcher takes this file as the sign that all the rest is there.
  copyFileSync(lockFile, `${recordedLock}.new`);
  renameSync(`${recordedLock}.new`, recordedLock);
  return { node: path.resolve(root, node) };
}

function chooseNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return process.execPath;
  const brought = `node_modules/node-${process.platform}-${process.arch}/bin/node`;
  return existsSync(path.join(root, brought)) ? brought : undefined;
}

/** @param {string} folder */
function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await setUp();
  if ('problem' in result) {
    process.stderr.write(`kingston: ${result.problem}\n`);
    process.exitCode = 1;
  }
}
