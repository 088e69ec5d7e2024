import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** A small checkout with the real launcher and set-up, a command that says where it runs, and an npm that writes a diary. */
let checkout: string;
const root = path.resolve(import.meta.dirname, '..');

beforeEach(() => {
  checkout = mkdtempSync(path.join(tmpdir(), 'kingston-setup-'));
  for (const name of ['kingston', 'scripts'])
    cpSync(path.join(root, name), path.join(checkout, name), { recursive: true });
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', '{ "version": 1 }');
  write(
    'src/cli/main.ts',
    "const words: string[] = process.argv.slice(2); console.log(process.cwd(), words.join('|'));",
  );
  npmThatDoes('mkdir -p node_modules');
});
afterEach(() => rmSync(checkout, { recursive: true }));

function write(file: string, text: string): void {
  const full = path.join(checkout, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function npmThatDoes(work: string): void {
  write('tools/npm', `#!/bin/sh\necho "$*" >> '${checkout}/diary'\n${work}\n`);
  chmodSync(path.join(checkout, 'tools/npm'), 0o755);
}

function timesInstalled(): number {
  const diary = path.join(checkout, 'diary');
  return existsSync(diary) ? readFileSync(diary, 'utf8').trim().split('\n').length : 0;
}

type Ended = { readonly code: unknown; readonly stdout: string; readonly stderr: string };

function run(program = path.join(checkout, 'kingston'), words: readonly string[] = ['a b', 'c']): Promise<Ended> {
  const search = [path.join(checkout, 'tools'), path.dirname(process.execPath), '/usr/bin', '/bin'].join(':');
  const { npm_execpath: _, ...environment } = process.env;
  return new Promise((resolve) => {
    execFile(program, words, { cwd: tmpdir(), env: { ...environment, PATH: search } }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

const STARTED = { code: 0, stdout: `${tmpdir()} a b|c\n` };

test('a fresh clone is set up once, and says so on standard error only', async () => {
  expect(await run()).toMatchObject({ ...STARTED, stderr: expect.stringContaining('installing the dependencies') });
  expect(await run()).toEqual({ ...STARTED, stderr: '' });
  expect(timesInstalled()).toBe(1);
});

test('it can be called through symbolic links', async () => {
  const [first, second] = [path.join(checkout, 'tools/first'), path.join(checkout, 'tools/second')];
  symlinkSync('../kingston', first);
  symlinkSync(first, second);
  expect(await run(second)).toMatchObject(STARTED);
});

test('a new lock file, or a Node that has gone, sets up again', async () => {
  await run();
  write('package-lock.json', '{ "version": 2 }');
  expect(await run()).toMatchObject(STARTED);
  expect(timesInstalled()).toBe(2);

  write('node_modules/.kingston/node', '/no/such/node\n');
  expect(await run()).toEqual({ ...STARTED, stderr: '' });
  expect(timesInstalled()).toBe(2);
});

test('when npm fails, it says what npm said and leaves nothing that looks set up', async () => {
  npmThatDoes('mkdir -p node_modules; echo "npm error code ENOTFOUND" >&2; exit 1');
  const failed = await run();
  expect(failed).toMatchObject({ code: 1, stdout: '' });
  expect(failed.stderr).toContain('npm could not install the dependencies');
  expect(failed.stderr).toContain('\n  npm error code ENOTFOUND\n');
  expect(failed.stderr).not.toMatch(/^ +at /m);

  npmThatDoes('mkdir -p node_modules');
  expect(await run()).toMatchObject(STARTED);
});

test('two at once install once', async () => {
  npmThatDoes('sleep 0.5; mkdir -p node_modules');
  const both = await Promise.all([run(), run()]);
  expect(both).toMatchObject([STARTED, STARTED]);
  expect(timesInstalled()).toBe(1);
  expect(existsSync(path.join(checkout, 'build/set-up.lock'))).toBe(false);
});

test('the lock of a set-up that was killed is taken over', async () => {
  const lock = path.join(checkout, 'build/set-up.lock');
  mkdirSync(lock, { recursive: true });
  utimesSync(lock, new Date(0), new Date(0));
  expect(await run()).toMatchObject(STARTED);
});

test.skipIf(process.getuid?.() === 0)('a folder that cannot be written is named', async () => {
  chmodSync(checkout, 0o555);
  const failed = await run();
  chmodSync(checkout, 0o755);
  expect(failed).toMatchObject({
    code: 1,
    stderr: `kingston: cannot set up: ${checkout} is not writable for this user\n`,
  });
});
