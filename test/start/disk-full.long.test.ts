import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { directoryIn, place, run, until } from './program.ts';
import { get, openShop } from './shop.ts';

const folder = place();
const disk = path.join(folder, 'disk');
mkdirSync(disk, { mode: 0o755 });

function mount(...typed: readonly string[]): boolean {
  return process.getuid?.() === 0 && spawnSync('mount', typed).status === 0;
}
const mayMount = mount('-t', 'tmpfs', '-o', 'size=300m,mode=755', 'tmpfs', disk);

const MEBIBYTE = 1024 * 1024;

/** Fills the disk but for so many bytes. */
function fill(left: number): void {
  const { bavail, bsize } = statfsSync(disk);
  const piece = Buffer.alloc(MEBIBYTE);
  for (let count = Math.floor((bavail * bsize - left) / MEBIBYTE); count > 0; count--) appendFileSync(BALLAST, piece);
}
const BALLAST = path.join(disk, 'ballast');

describe.runIf(mayMount)('on a small disk', () => {
  afterAll(() => {
    spawnSync('umount', ['--lazy', disk]);
  });

  test('that fills up, events are refused in plain words, none by half, and taken again when there is room', async () => {
    const data = directoryIn(disk, 'data');
    const program = run(['start', '--port', '0', '--data', data]);
    const url = await program.url();
    const shop = await openShop(['--data', data]);
    const batch = (number: number) => Array.from({ length: 500 }, (_, index) => 1000 * number + index);
    expect(await shop.post(url, batch(0))).toMatchObject({ status: 200, body: { accepted: 500 } });

    fill(2 * MEBIBYTE);
    const confirmed = [0];
    let refused = await shop.post(url, batch(1));
    for (let number = 1; refused.status === 200; number++) {
      confirmed.push(number);
      refused = await shop.post(url, batch(number + 1));
    }
    expect(refused).toMatchObject({
      status: 503,
      body: {
        type: '/problems/unavailable',
        detail: expect.stringMatching(/^The disk of the database is full\. Try again in 60 s/),
      },
    });
    const missing = confirmed.length;

    rmSync(BALLAST);
    await until(
      () => get(`${url}/readyz`),
      ({ status }) => status === 200,
    );
    // Of what was refused nothing is in; of what was confirmed everything.
    const again = await until(
      () => shop.post(url, batch(missing)),
      ({ status }) => status === 200,
    );
    expect(again.body).toMatchObject({ accepted: 500, duplicates: 0 });
    for (const number of confirmed)
      expect(await shop.post(url, batch(number))).toMatchObject({ body: { duplicates: 500 } });
    expect(await program.end('SIGTERM')).toBe(0);
  });

  test('that is full when the database ends, it is waited for, and the database comes back with room', async () => {
    const data = directoryIn(disk, 'data');
    const program = run(['start', '--port', '0', '--data', data]);
    const url = await program.url();
    fill(0);
    await until(
      () => get(`${url}/readyz`),
      ({ status }) => status === 200,
    );
    expect(await program.end('SIGTERM')).toBe(0);
    rmSync(BALLAST);
  });
});

test.skipIf(mayMount)('a small disk could not be mounted', () => {});
