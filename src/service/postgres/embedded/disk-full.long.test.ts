import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPool } from '../database.ts';
import { outageOf } from '../outage.ts';
import { startEmbedded } from './start.ts';

const TOOLS = '/bin';
const place = mkdtempSync(path.join(tmpdir(), 'kingston-full-'));
chmodSync(place, 0o755);

function mount(...typed: readonly string[]): boolean {
  return process.getuid?.() === 0 && spawnSync(`${TOOLS}/mount`, typed).status === 0;
}
const size = (megabytes: number) => mount('-o', `remount,size=${megabytes}m`, place);
const mayMount = mount('-t', 'tmpfs', '-o', 'size=30m', 'tmpfs', place);

describe.runIf(mayMount)('on a small disk', () => {
  const data = path.join(place, 'data');
  beforeAll(() => expect(size(30)).toBe(true));
  afterAll(() => {
    spawnSync(`${TOOLS}/umount`, [place]);
    rmdirSync(place);
  });

  test.each([30, 80])('with %i MB it is said that it is full, and no half is left', async (megabytes) => {
    size(megabytes);
    expect(await startEmbedded({ dataDirectory: data })).toMatchObject({
      refused: { code: 'disk-full', parameters: { path: expect.stringContaining(data) } },
    });
    expect(readdirSync(data).filter((name) => /unfinished|\.\d{3,}$|^lock/.test(name))).toEqual([]);
  });

  test('when it fills up later that is an outage, and with more room all that was confirmed is there', async () => {
    size(250);
    const started = await startEmbedded({ dataDirectory: data });
    if ('refused' in started) throw new Error(started.refused.code);
    const pool = openPool({ url: started.url, connections: 1 });
    await pool.query('create table heap (id int, body text)');
    let confirmed = 0;
    let outage: unknown;
    while (outage === undefined) {
      await pool
        .query(`insert into heap select ${confirmed + 1}, repeat(md5(n::text), 100) from generate_series(1, 1000) as n`)
        .then(() => confirmed++)
        .catch((error) => {
          outage = outageOf(error);
        });
    }
    expect(outage).toBe('disk-full');
    expect(confirmed).toBeGreaterThan(0);
    await pool.end();
    await started.stop();
    expect(await startEmbedded({ dataDirectory: data })).toMatchObject({ refused: { code: 'disk-full' } });

    size(500);
    const again = await startEmbedded({ dataDirectory: data });
    if ('refused' in again) throw new Error(again.refused.code);
    const after = openPool({ url: again.url, connections: 1 });
    const { rows } = await after.query('select count(distinct id) as ids, count(*) as all from heap');
    expect(rows).toEqual([{ ids: confirmed, all: confirmed * 1000 }]);
    await after.end();
    await again.stop();
  });
});

test.skipIf(mayMount)('a small disk could not be mounted', () => {
  rmdirSync(place);
});
