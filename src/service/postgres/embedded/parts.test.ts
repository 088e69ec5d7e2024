import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeEmbeddedRefusal } from '../../../words/database-en.ts';
import { findBinariesPackage } from './binaries.ts';
import { openLogFile } from './log-file.ts';
import { isRunning, startOf } from './processes.ts';
import { refuseKnown } from './refusal.ts';
import { serverSettings } from './settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kingston-parts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the log of the server stays within bounds, and its beginning is kept once', async () => {
  const file = path.join(folder, 'postgres.log');
  writeFileSync(file, 'x'.repeat(2000));
  const log = openLogFile(file, 1000, 10);
  expect(statSync(`${file}.1`).size).toBe(2000);
  expect(statSync(file).mode & 0o777).toBe(0o600);

  for (let line = 1; line <= 20; line++) writeSync(log.descriptor, `line ${line}\n`);
  expect(log.tail().split('\n')).toHaveLength(12);
  expect(log.tail()).toMatch(/line 20$/);

  writeSync(log.descriptor, 'y'.repeat(1000));
  await sleep(100);
  expect(readFileSync(`${file}.1`, 'utf8')).toMatch(/^line 1\n[\s\S]*y$/);
  writeSync(log.descriptor, 'still there\n');
  expect(readFileSync(file, 'utf8')).toBe('still there\n');
  log.close();
  expect(readdirSync(folder)).toEqual(['postgres.log', 'postgres.log.1']);
});

test('memory is taken by what the machine has, within bounds', () => {
  const GIB = 1024 ** 3;
  const buffers = [GIB / 2, 2 * GIB, 64 * GIB].map((memory) => serverSettings(memory)['shared_buffers']);
  expect(buffers).toEqual(['128MB', '256MB', '512MB']);
});

test('no values get into the log of the server, and what is confirmed is on the disk', () => {
  expect(serverSettings(1)).toMatchObject({
    ...{ log_min_error_statement: 'panic', log_error_verbosity: 'terse', log_min_duration_statement: '-1' },
    ...{ fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' },
  });
});

test('where there is no PostgreSQL for a machine, that is known', () => {
  expect(findBinariesPackage('aix', 'ppc64')).toBeUndefined();
  expect(describeEmbeddedRefusal('no-binaries', { platform: 'aix', architecture: 'ppc64' })).toMatch(
    /^there is no embedded PostgreSQL for aix on ppc64 .*; install PostgreSQL 15 or newer, .* DATABASE_URL/,
  );
});

test.each([
  [Object.assign(new Error('x'), { code: 'ENOSPC', path: '/package/x' }), 'disk-full', '/data'],
  [Object.assign(new Error('x'), { code: 'EACCES', path: '/data/x' }), 'not-permitted', '/data/x'],
  ['initdb: error: could not write file "x": No space left on device', 'disk-full', '/data'],
  [Object.assign(new Error('x'), { code: 'EROFS' }), 'read-only-disk', '/data'],
  ['could not create directory "x": Permission denied', 'not-permitted', '/data'],
])('what the system says is told plainly: %s', (said, code, named) => {
  expect(refuseKnown(said, '/data')).toEqual({ refused: { code, parameters: { path: named } } });
});

test('what nobody expects is not explained away', () => {
  expect(refuseKnown(new TypeError('x is undefined'), '/data')).toBeUndefined();
});

test('a process is known by its number and its start', () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(1)).toBe(true);
  expect(isRunning(2 ** 22 + 1)).toBe(false);
  expect(startOf(process.pid)).toMatch(/^\d+$/);
  expect(startOf(process.pid)).not.toBe(startOf(1));
});
