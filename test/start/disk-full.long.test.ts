import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { directoryIn, killDatabase, outcome, place, run, until } from './program.ts';
import { get, openShop } from './shop.ts';

const folder = place(() => {
  if (mayMount) spawnSync('umount', ['--lazy', disk]);
});
const disk = path.join(folder, 'disk');
mkdirSync(disk, { mode: 0o755 });

function mount(...typed: readonly string[]): boolean {
  return process.getuid?.() === 0 && spawnSync('mount', typed).status === 0;
}
const mayMount = mount('-t', 'tmpfs', '-o', 'size=300m,mode=755', 'tmpfs', disk);

const MEBIBYTE = 1024 * 1024;

/** Fills the disk but for so many bytes. */
function fill(left: number): void {
  for (const size of [MEBIBYTE, PAGE]) {
    const { bavail, bsize } = statfsSync(disk);
    const piece = Buffer.alloc(size);
    for (let count = Math.floor((bavail * bsize - left) / size); count > 0; count--) appendFileSync(BALLAST, piece);
  }
}
const PAGE = 4096;
const BALLAST = path.join(disk, 'ballast');

describe.runIf(mayMount)('on a small disk', () => {
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

  test('that is full when the database is killed, room is waited for, and then it comes back by itself', async () => {
    const data = directoryIn(disk, 'data');
    const program = run(['start', '--port', '0', '--data', data]);
    const url = await program.url();
    const ready = () => get(`${url}/readyz`);
    const away = await until(
      async () => {
        // What a server had that was killed is given free; others take it.
        if ((await ready()).status === 200) killDatabase(data);
        fill(0);
        return ready();
      },
      // That of the supervisor, or of a server that came up and can do nothing.
      ({ body }) => /the disk of .* is full; make room on/.test(String(body['detail'])),
    );
    expect(away.status).toBe(503);
    await sleep(12_000);
    expect((await ready()).status).toBe(503);
    expect(program.process.exitCode).toBeNull();
    const attempts = program.logged().filter(({ msg }) => msg === 'the database could not be started again');
    expect(attempts.length).toBeLessThanOrEqual(1);
    rmSync(BALLAST);
    await until(ready, ({ status }) => status === 200);
    expect(await program.end('SIGTERM')).toBe(0);
  });

  test('that is full at the start, it is said, and a stop on a full disk is a clean one', async () => {
    const data = directoryIn(disk, 'data');
    const program = run(['start', '--port', '0', '--data', data]);
    await program.url();
    fill(0);
    expect(await program.end('SIGTERM')).toBe(0);
    fill(0);
    const refused = await outcome(['start', '--port', '0', '--data', data]);
    expect(refused).toMatchObject({
      code: 1,
      said: expect.stringMatching(/kingston start: the disk of .* is full; make room on it/),
    });
    rmSync(BALLAST);
    const next = run(['start', '--port', '0', '--data', data]);
    await next.url();
    expect(await next.end('SIGTERM')).toBe(0);
  });
});

test.skipIf(mayMount)('a small disk could not be mounted', () => {});
