import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Owner, startOwner } from '../../../../test/database/owner.ts';
import { describeEmbeddedRefusal } from '../../../words/database-en.ts';
import { openPool } from '../database.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { isServerOf } from './processes.ts';
import type { EmbeddedRefusal } from './refusal.ts';
import { runningEmbedded, startEmbedded } from './start.ts';

// Everything here waits for the disk, and disks may be busy.
const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;
const AS_NOBODY = { uid: NOBODY, gid: NOBODY };

let place: string;
beforeAll(() => {
  place = mkdtempSync(path.join(tmpdir(), 'kingston-embedded-'));
  chmodSync(place, 0o755);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

async function ask(url: string | undefined, sql: string): Promise<readonly Record<string, unknown>[]> {
  const pool = openPool({ url: url ?? '', connections: 1 });
  try {
    return (await pool.query(sql)).rows;
  } finally {
    await pool.end();
  }
}

function sentence({ code, parameters }: EmbeddedRefusal): string {
  return describeEmbeddedRefusal(code, parameters);
}

async function refusal(dataDirectory: string, user?: string): Promise<string> {
  const started = await startEmbedded({ dataDirectory, user });
  if ('refused' in started) return sentence(started.refused);
  await started.stop();
  return 'started';
}

describe('the life of a data directory', () => {
  let data: string;
  let owner: Owner;
  beforeAll(() => {
    data = path.join(place, 'life');
  });
  const cluster = () => path.join(data, 'database');
  /** The number of its process. Never 0, by which a signal would go to ourselves. */
  function server(): number {
    const pid = readPostmasterFile(cluster())?.pid;
    if (pid === undefined) throw new Error('no server runs');
    return pid;
  }

  test('a new one is made, private, and serves by its socket only', async () => {
    owner = await startOwner({ dataDirectory: data, port: 8080 });
    expect(owner.told).toMatchObject({ adopted: false });
    const [settings] = await ask(
      owner.told.url,
      `select current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync,
         current_setting('data_checksums') as checksums, current_setting('server_encoding') as encoding,
         lower('ÀÉ') as lower, (select string_agg(letter, '' order by letter) from unnest(array['b', 'a', 'B', 'é']) as letter) as sorted`,
    );
    expect(settings).toEqual({
      ...{ addresses: '', fsync: 'on', checksums: 'on', encoding: 'UTF8' },
      ...{ lower: 'àé', sorted: 'Babé' },
    });
    for (const folder of ['database', 'socket']) expect(statSync(path.join(data, folder)).mode & 0o777).toBe(0o700);
    if (isRoot) expect(statSync(cluster()).uid).toBe(NOBODY);
    await ask(owner.told.url, 'create table kept (id int); insert into kept values (1)');
  });

  test('a second start is told who is there, and changes nothing', async () => {
    expect(await refusal(data)).toMatch(
      new RegExp(`^${data} is in use by another kingston: process ${owner.process.pid}, port 8080, since 20.*Z; stop`),
    );
    expect(await runningEmbedded(data)).toBe(owner.told.url);
  });

  test('after kill -9 of the program its server is adopted, and what was kept is there', async () => {
    const before = server();
    await owner.kill();
    expect(isServerOf(before, cluster())).toBe(true);
    expect(await runningEmbedded(data)).toBeUndefined();

    owner = await startOwner({ dataDirectory: data });
    expect(owner.told).toMatchObject({ adopted: true });
    expect(server()).toBe(before);
    expect(await ask(owner.told.url, 'select * from kept')).toEqual([{ id: 1 }]);
    await owner.stop();
    expect(isServerOf(before, cluster())).toBe(false);
    expect(existsSync(path.join(data, 'lock'))).toBe(false);
  });

  test('when the server is killed it is told, and the next start recovers', async () => {
    const started = await startEmbedded({ dataDirectory: data });
    if ('refused' in started) throw new Error(sentence(started.refused));
    expect(started.adopted).toBe(false);
    await ask(started.url, 'insert into kept values (2)');
    process.kill(server(), 'SIGKILL');
    await started.died;
    await started.stop();

    owner = await startOwner({ dataDirectory: data });
    expect(await ask(owner.told.url, 'select id from kept order by id')).toEqual([{ id: 1 }, { id: 2 }]);
  });

  test('both killed at once: the next start recovers', async () => {
    await ask(owner.told.url, 'insert into kept values (3)');
    process.kill(server(), 'SIGKILL');
    await owner.kill();
    owner = await startOwner({ dataDirectory: data });
    expect(owner.told).toMatchObject({ adopted: false });
    expect(await ask(owner.told.url, 'select max(id) from kept')).toEqual([{ max: 3 }]);
  });

  test('a server that somebody started in another way is stopped first', async () => {
    const before = server();
    await owner.kill();
    // As if it had been started by a program that keeps its socket elsewhere.
    const file = path.join(cluster(), 'postmaster.pid');
    writeFileSync(file, readFileSync(file, 'utf8').replace(path.join(data, 'socket'), '/elsewhere'));
    owner = await startOwner({ dataDirectory: data });
    expect(owner.told).toMatchObject({ adopted: false });
    expect(isServerOf(before, cluster())).toBe(false);
  });

  test('a number of a process that is used again is not taken for the server', async () => {
    const file = path.join(cluster(), 'postmaster.pid');
    const text = readFileSync(file, 'utf8');
    await owner.stop();
    writeFileSync(file, text.replace(/^\d+/, String(process.pid)));
    owner = await startOwner({ dataDirectory: data });
    expect(owner.told).toMatchObject({ adopted: false });
    await owner.stop();
  });

  test('another version of PostgreSQL is refused before anything is touched', async () => {
    const file = path.join(cluster(), 'PG_VERSION');
    writeFileSync(file, '17\n');
    expect(await refusal(data)).toMatch(
      /was made by PostgreSQL 17, and this kingston brings PostgreSQL 18; make a backup/,
    );
    writeFileSync(file, '18\n');
  });

  test('a file that is damaged is told with the last words of the server', async () => {
    const file = path.join(cluster(), 'global/pg_control');
    const sound = readFileSync(file);
    writeFileSync(file, '');
    expect(await refusal(data)).toMatch(/^PostgreSQL did not start; its last words were:\n[\s\S]*pg_control/);
    writeFileSync(file, sound);
    expect(await refusal(data)).toBe('started');
  });

  test('old programs are cleared away', async () => {
    mkdirSync(path.join(data, 'postgres-17.1.0'));
    expect(await refusal(data)).toBe('started');
    expect(existsSync(path.join(data, 'postgres-17.1.0'))).toBe(false);
  });

  test('it can be moved, also to a path too long for a socket', async () => {
    const moved = path.join(place, 'long'.repeat(20), 'long'.repeat(20));
    mkdirSync(path.dirname(moved), { mode: 0o755 });
    renameSync(data, moved);
    owner = await startOwner({ dataDirectory: moved });
    const folder = new URLSearchParams(owner.told.url?.split('?')[1]).get('host') ?? '';
    expect(folder.length).toBeLessThan(60);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(await ask(owner.told.url, 'select max(id) from kept')).toEqual([{ max: 3 }]);
    await owner.stop();

    // Somebody else may have made the folder: then it is not used.
    chmodSync(folder, 0o777);
    expect(await refusal(moved)).toMatch(/^the data directory has too long a path for a socket, and .* is not safe/);
    rmSync(folder, { recursive: true });
    renameSync(moved, data);
  });

  test.runIf(isRoot)('whoever PostgreSQL runs as must own the files', async () => {
    expect(await refusal(data, '65533')).toMatch(
      /belongs to user 65534, and PostgreSQL would run as user 65533; start/,
    );
    expect(await refusal(data, 'root')).toMatch(/^KINGSTON_POSTGRES_USER is 'root', whom PostgreSQL cannot run as/);
    expect(await refusal(data, 'no-such-user')).toMatch(/^KINGSTON_POSTGRES_USER is 'no-such-user'/);
  });

  test.runIf(isRoot)('it works for somebody who is not root', async () => {
    spawnSync('chown', ['-R', `${NOBODY}:${NOBODY}`, data]);
    owner = await startOwner({ dataDirectory: data }, AS_NOBODY);
    expect(await ask(owner.told.url, 'select max(id) from kept')).toEqual([{ max: 3 }]);
    await owner.stop();
    expect(statSync(path.join(data, 'postgres.log')).uid).toBe(NOBODY);
  });
});

test('a place that is a file is refused', async () => {
  writeFileSync(path.join(place, 'file'), '');
  expect(await refusal(path.join(place, 'file'))).toMatch(/file is a file, or a part of it is; choose another place/);
  expect(await refusal(path.join(place, 'file/below'))).toMatch(/is a file, or a part of it is/);
});

describe.runIf(isRoot)('as root', () => {
  test('a place that the server’s user cannot get to is refused', async () => {
    const closed = path.join(place, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    expect(await refusal(path.join(closed, 'data'))).toBe(
      `PostgreSQL does not run as root but as user 65534, who may not go into ${closed}; choose another place with --data, or let others pass: chmod o+x ${closed}`,
    );
  });

  test('a user without a name is refused', async () => {
    expect(await refusal(path.join(place, 'nameless'), '64999')).toMatch(
      /^user 64999 has no name on this machine, and PostgreSQL does not run for such a user; give it a line in/,
    );
  });

  test('somebody who is not is told where that one may not write', async () => {
    const elsewhere = path.join(place, 'elsewhere');
    mkdirSync(elsewhere, { mode: 0o755 });
    const { told } = await startOwner({ dataDirectory: path.join(elsewhere, 'data') }, AS_NOBODY);
    expect(told.refused).toEqual({ code: 'not-permitted', parameters: { path: path.join(elsewhere, 'data') } });
  });
});
