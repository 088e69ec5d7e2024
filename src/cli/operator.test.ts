import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { serverOver } from '../../test/accounts/service.ts';
import { freshDatabase, type TestDatabase, withDatabase } from '../../test/database.ts';
import { openTestLedger, POLICY_DOCUMENT } from '../../test/ledger/drive.ts';
import { migrate } from '../service/postgres/migrate.ts';
import { COMMANDS } from './commands.ts';
import { kingston } from './kingston.ts';
import { memoryOutput } from './output.ts';

beforeEach(() => vi.stubEnv('DATABASE_URL', ''));
afterEach(() => vi.unstubAllEnvs());

async function run(typed: readonly string[], isTerminal = false) {
  const [stdout, stderr] = [memoryOutput(), memoryOutput()];
  const code = await kingston(typed, COMMANDS, { stdout, stderr, isTerminal, progress() {} });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

describe('on an installation', () => {
  const database = withDatabase();
  beforeAll(() => openTestLedger(database().pool, 'wall', { now: Date.now }));
  const onIt = (...typed: readonly string[]) => run([...typed, '--database', database().url]);
  const shownOnIt = (...typed: readonly string[]) => run([...typed, '--database', database().url], true);

  test('kingston invite makes a link that opens an account, once', async () => {
    vi.stubEnv('KINGSTON_BASE_URL', 'https://trust.example.com');
    const invited = await onIt('invite', 'Ada@Example.com', '--role', 'administrator');
    expect(invited).toMatchObject({ code: 0, stderr: '' });
    const { email, role, link } = JSON.parse(invited.stdout);
    expect([email, role]).toEqual(['ada@example.com', 'administrator']);
    const [, token = ''] = /^https:\/\/trust\.example\.com\/invitation#([\w-]{43})$/.exec(link) ?? [];
    const accounts = serverOver(database().pool);
    const answer = { name: 'Ada', password: 'seven green turtles swim' };
    expect(await accounts.acceptInvitation(token, answer, '127.0.0.1')).toEqual({ email, role });
    expect(await accounts.acceptInvitation(token, answer, '127.0.0.1')).toEqual({ code: 'invitation-over' });

    const shown = await shownOnIt('invite', 'shop@example.com', '--role', 'seller-owner', '--seller', 'S-17');
    expect(shown.stdout).toMatch(
      /^shop@example\.com is invited as owner of a store\. .*\n\n {2}https:\/\/.*#[\w-]{43}\n/,
    );
  });

  test('it says when the link leads to this machine for want of an address', async () => {
    vi.stubEnv('KINGSTON_PORT', '9000');
    const { stdout, stderr } = await onIt('invite', 'ada@example.com', '--role', 'staff-lead');
    expect(JSON.parse(stdout).link).toMatch(/^http:\/\/localhost:9000\/invitation#/);
    expect(stderr).toMatch(/KINGSTON_BASE_URL is not set, so the link begins with http:\/\/localhost:9000/);
  });

  test.each([
    ['ada', 'administrator', [], 'EMAIL: must be an e-mail address, like ada@example.com'],
    [
      'a@example.com',
      'seller-owner',
      [],
      '--seller: is missing; for the role owner of a store give the id of the seller.',
    ],
    [
      'a@example.com',
      'staff-agent',
      ['--seller', 'S-1'],
      '--seller: the role staff belongs to no seller; leave the seller out.',
    ],
    ['a@example.com', 'customer', [], '--role must be one of seller-owner, seller-member, staff-agent'],
  ])('kingston invite %s --role %s is refused: %s', async (email, role, more, said) => {
    const refused = await onIt('invite', email, '--role', role, ...more);
    expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(said) });
  });

  test('keys are made, listed without themselves, and ended', async () => {
    const made = await onIt(
      'key',
      'create',
      'Shop',
      '--scope',
      'events:write, standing:read',
      '--expires',
      '2099-01-01T00:00:00+01:00',
    );
    const { id, key, scopes, expires } = JSON.parse(made.stdout);
    expect([scopes, expires]).toEqual([['events:write', 'standing:read'], '2098-12-31T23:00:00Z']);
    const accounts = serverOver(database().pool);
    const who = () => accounts.authenticate(new Headers({ authorization: `Bearer ${key}` }));
    expect(await who()).toMatchObject({ kind: 'key', id, scopes });

    const listed = await onIt('key', 'list');
    expect(JSON.parse(listed.stdout)).toMatchObject({
      id,
      name: 'Shop',
      expiresAt: expires,
      createdBy: 'the command line',
    });
    expect(listed.stdout).not.toContain(key);
    const table = (await shownOnIt('key', 'list')).stdout;
    expect(table).toMatch(
      new RegExp(`^id +name +key +scopes +last used +state\n${id}  Shop  kt_[\\w-]{6}…  .*  valid until 2098`),
    );

    expect(await onIt('key', 'revoke', id)).toMatchObject({ code: 0, stdout: `{"id":"${id}","revoked":true}\n` });
    expect((await shownOnIt('key', 'list')).stdout).toMatch(/ revoked 2/);
    expect(await serverOver(database().pool).authenticate(new Headers({ authorization: `Bearer ${key}` }))).toEqual({
      kind: 'nobody',
    });
    const again = await onIt('key', 'revoke', id);
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('or it has ended already') });
  });

  test('of a carrier is bound to it and to a leg', async () => {
    const made = await onIt(
      'key',
      'create',
      'Depot',
      '--scope',
      'labels:resolve',
      '--carrier',
      'Post',
      '--leg',
      'delivery',
      '--json',
    );
    expect(made.code).toBe(0);
    const { key } = JSON.parse(made.stdout);
    const actor = await serverOver(database().pool).authenticate(new Headers({ authorization: `Bearer ${key}` }));
    expect(actor).toMatchObject({ keyKind: 'carrier', carrier: { carrier: 'Post', leg: 'delivery' } });
  });

  test.each([
    [
      ['--scope', 'event:write'],
      "--scope: there is no scope 'event:write'; choose of events:write, .*; did you mean events:write?",
    ],
    [['--scope', 'events:write', '--expires', 'soon'], "--expires is 'soon'; write an RFC 3339 time"],
    [['--scope', 'events:write', '--expires', '2020-01-01T00:00:00Z'], '--expires: lies in the past'],
    [['--scope', 'labels:resolve'], '--carrier: a key that scans labels needs the name of its carrier'],
    [['--scope', 'labels:resolve', '--carrier', 'Post'], '--carrier and --leg belong together'],
    [
      ['--scope', 'events:write', '--carrier', 'Post', '--leg', 'all'],
      '--scope: a key of the kind carrier cannot have',
    ],
    [[], '--scope SCOPES is missing'],
  ])('kingston key create Shop %j is refused', async (more, said) => {
    const refused = await onIt('key', 'create', 'Shop', ...more);
    expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(said.replaceAll('?', '\\?')) });
  });
});

describe('kingston policy activate', () => {
  let folder = '';
  let database: TestDatabase;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'kingston-activate-'));
    database = await freshDatabase();
    await openTestLedger(database.pool, 'wall', { now: Date.now });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await database.drop();
  });

  const FROM = '2099-03-01T00:00:00-05:00';
  function write(name: string, change: (text: string) => string): string {
    const file = path.join(folder, name);
    writeFileSync(file, change(POLICY_DOCUMENT));
    return file;
  }
  const activate = (file: string, from = FROM, isTerminal = false) =>
    run(['policy', 'activate', file, '--from', from, '--database', database.url], isTerminal);
  const asVersion = (version: number) => (text: string) => text.replace(/^version: 1$/m, `version: ${version}`);

  test('a bad policy never becomes active: every problem is told with its place and cure', async () => {
    const bad = write('bad.yaml', (text) =>
      asVersion(2)(text).replace('target: 4 %', 'target: 4').replace('bad: 5 %', 'bad: five'),
    );
    const refused = await activate(bad);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(
      /bad\.yaml:\d+:\d+: metrics\.late_dispatch\.target: .*\n.*bad\.yaml:\d+:\d+: metrics\.late_cancellation\.bad: .*\n.*nothing was activated/,
    );
    expect(await activate(path.join(folder, 'none.yaml'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('none.yaml: no such file'),
    });
    const { rows } = await database.pool.query('select number from policies');
    expect(rows).toEqual([{ number: 1 }]);
  });

  test('what does not fit is refused with what to do', async () => {
    const said = async (file: string, from?: string) => {
      const { code, stderr } = await activate(file, from);
      expect(code).toBe(2);
      return stderr;
    };
    const second = write('second.yaml', asVersion(2));
    expect(await said(second, '2020-01-01T00:00:00Z')).toMatch(
      /the clock of this installation is at 2\S+Z, and a policy never judges/,
    );
    expect(await said(second, 'tomorrow')).toContain("--from is 'tomorrow'; write an RFC 3339 time");
    expect(await said(write('same.yaml', (text) => text))).toContain(
      'kingston-express@1 was activated already, from the beginning',
    );
    const other = write('other.yaml', (text) => text.replace('target: 4 %', 'target: 3 %'));
    expect(await said(other)).toContain('kingston-express@1 is there already and says something else');
  });

  test('a good one is activated, told in words, and known when it is activated again', async () => {
    const third = write('third.yaml', asVersion(3));
    const activated = await activate(third, FROM, true);
    expect(activated).toMatchObject({ code: 0, stderr: '' });
    expect(activated.stdout).toMatch(
      /^kingston-express@3 takes effect at 2099-03-01T05:00:00Z\. Until then kingston-express@1 judges/,
    );
    const told = {
      policy: 'kingston-express@3',
      from: '2099-03-01T05:00:00Z',
      number: 2,
      before: 'kingston-express@1',
    };
    expect(JSON.parse((await activate(third)).stdout)).toEqual({ ...told, again: true });
    const { rows } = await database.pool.query('select document from policies where number = 2');
    expect(rows).toEqual([{ document: readFileSync(third, 'utf8') }]);
    const older = await activate(write('second.yaml', asVersion(2)), '2100-01-01T00:00:00Z');
    expect(older.stderr).toContain('kingston-express@2 is older than kingston-express@3');
    const early = await activate(write('fourth.yaml', asVersion(4)), '2099-02-01T00:00:00Z');
    expect(early.stderr).toContain('kingston-express@3 takes effect at 2099-03-01T05:00:00Z; give a later time');
  });
});

describe('without an installation', () => {
  const empty = withDatabase({ empty: true });

  test('it is said that there is none, and none is made', async () => {
    const list = ['key', 'list', '--database', empty().url];
    expect(await run(list)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/holds no installation yet; start it once/),
    });
    await empty().pool.query('create table somebodys (id int)');
    expect(await run(list)).toMatchObject({ code: 2, stderr: expect.stringContaining('holds no installation yet') });
    const { rows } = await empty().pool.query("select tablename from pg_tables where schemaname = 'public'");
    expect(rows).toEqual([{ tablename: 'somebodys' }]);
    await migrate(empty().pool, { upTo: 1 });
    expect(await run(list)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/of an older version \(1 of \d+ migr/),
    });
    const nowhere = await run(['key', 'list', '--data', path.join(tmpdir(), 'kingston-nowhere')]);
    expect(nowhere).toMatchObject({ code: 2, stderr: expect.stringContaining('there is no database in') });
  });
});
