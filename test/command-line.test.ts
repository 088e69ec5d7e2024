import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../src/cli/commands.ts';

const root = path.resolve(import.meta.dirname, '..');

function shell(line: string) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('the whole way through the launcher: help, version, nonsense', () => {
  expect(shell('./kingston --help')).toMatchObject({ status: 0, stderr: '' });
  expect(shell('./kingston --version')).toMatchObject({ status: 0, stdout: '0.1.0\n' });
  expect(shell('./kingston nonsense')).toMatchObject({ status: 2, stdout: '' });
});

test.each(COMMANDS.map(({ name }) => name))(
  'kingston %s can be loaded, and tells the same as the list of commands',
  async (name) => {
    const entry = COMMANDS.find((candidate) => candidate.name === name);
    const { command } = (await entry?.load()) ?? {};
    expect(command).toMatchObject({ name, summary: entry?.summary });
    for (const example of command?.examples ?? []) expect(example).toMatch(new RegExp(`^${name}( |$)`));
  },
);

test('a reader that leaves early ends it quietly', () => {
  const line = `node --input-type=module -e "
    const { descriptorOutput } = await import('./src/cli/output.ts');
    const stdout = descriptorOutput(1, { whenReaderLeaves: () => process.exit(0) });
    for (let line = 0; line < 1e7; line++) stdout.line('line ' + line);
    process.exit(3);
  " | head -n 1`;
  expect(shell(`PATH='${path.dirname(process.execPath)}':$PATH; ${line}`)).toEqual({
    status: 0,
    stdout: 'line 0\n',
    stderr: '',
  });
});

test('a slow reader gets everything', () => {
  const line = `node --input-type=module -e "
    const { descriptorOutput } = await import('./src/cli/output.ts');
    process.stdout; // makes the pipe non-blocking
    const stdout = descriptorOutput(1);
    for (let line = 0; line < 2e5; line++) stdout.line('line ' + line);
    stdout.flush();
  " | (sleep 0.3; wc -l)`;
  expect(shell(`PATH='${path.dirname(process.execPath)}':$PATH; ${line}`)).toMatchObject({
    status: 0,
    stdout: '200000\n',
  });
});
