import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { takeDataLock } from './data-lock.ts';

test('a lock from another container is taken over when it falls silent', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kingston-lock-'));
  const file = path.join(folder, 'lock');
  writeFileSync(file, JSON.stringify({ pid: 1, started: '1', place: 'elsewhere', port: 8080, since: '' }));
  const lock = await takeDataLock(file, { port: 8080, now: Date.now });
  expect(lock).toHaveProperty('release');
  if ('release' in lock) lock.release();
  rmSync(folder, { recursive: true });
});
