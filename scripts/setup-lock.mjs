import { mkdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './project.mjs';

/** Outside `node_modules`, which the set-up empties. */
const LOCK = path.join(root, 'build/set-up.lock');

/** The owner touches the lock this often, in milliseconds … */
const HEARTBEAT = 1000;

/** … so one that has not been touched for this long was left by a set-up that was killed. */
const STALE = 15_000;

/**
 * Does the work while no other set-up of this checkout runs; waits for one that does.
 * @template Result
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withSetupLock(work) {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  await acquire();
  const heartbeat = setInterval(touch, HEARTBEAT);
  const leave = () => {
    release();
    process.exit(1);
  };
  process.once('SIGINT', leave).once('SIGTERM', leave).once('SIGHUP', leave);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    release();
    process.off('SIGINT', leave).off('SIGTERM', leave).off('SIGHUP', leave);
  }
}

async function acquire() {
  let told = false;
  while (!tryToAcquire()) {
    if (age(LOCK) > STALE) {
      takeAwayStale();
      continue;
    }
    if (!told) process.stderr.write('kingston: another set-up of this checkout is running; waiting for it\n');
    told = true;
    await sleep(200);
  }
}

function tryToAcquire() {
  try {
    mkdirSync(LOCK);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** Of two that find the same stale lock, the slower one must not take away the new lock of the faster one. */
function takeAwayStale() {
  const aside = `${LOCK}.${process.pid}`;
  try {
    renameSync(LOCK, aside);
    if (age(aside) > STALE) rmSync(aside, { recursive: true });
    else renameSync(aside, LOCK);
  } catch {
    // The other one was faster: the lock is gone, or is again a living one.
  }
}

/**
 * How long ago its owner last touched a lock, in milliseconds; 0 when it has just been released.
 * @param {string} lock
 */
function age(lock) {
  const modified = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  return modified === undefined ? 0 : Date.now() - modified;
}

function touch() {
  const now = new Date();
  try {
    utimesSync(LOCK, now, now);
  } catch {
    // Taken from us while the machine slept. Nothing to do: what the set-up leaves is checked at every start.
  }
}

function release() {
  rmSync(LOCK, { recursive: true, force: true });
}
