import { afterEach, expect, test, vi } from 'vitest';
import { COMMANDS } from './commands.ts';
import { kingston } from './kingston.ts';
import { memoryOutput } from './output.ts';

afterEach(() => vi.unstubAllEnvs());

async function run(isTerminal: boolean) {
  const [stdout, stderr] = [memoryOutput(), memoryOutput()];
  const code = await kingston(['config'], COMMANDS, { stdout, stderr, isTerminal, progress() {} });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

test('kingston config shows each setting with where it comes from, and no password', async () => {
  vi.stubEnv('KINGSTON_PORT', '9090');
  vi.stubEnv('DATABASE_URL', 'postgresql://anna:tr0ub4dor@db.example/kingston');

  const table = await run(true);
  expect(table).toMatchObject({ code: 0, stderr: '' });
  expect(table.stdout).toMatch(/^KINGSTON_PORT +9090 +environment +the port we serve at$/m);
  expect(table.stdout).toMatch(/^KINGSTON_HOST +127\.0\.0\.1 +default +/m);
  expect(table.stdout).toMatch(/^DATABASE_URL +postgresql:\/\/anna:\*\*\*@db\.example\/kingston +environment +/m);

  const lines = (await run(false)).stdout.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toContainEqual({
    name: 'port',
    variable: 'KINGSTON_PORT',
    value: 9090,
    from: 'environment',
    about: 'the port we serve at',
  });
  expect(`${table.stdout}${lines}`).not.toContain('tr0ub4dor');
});

test('every bad setting is told, with the cure', async () => {
  vi.stubEnv('KINGSTON_PORT', 'tcp://10.0.0.1:80');
  vi.stubEnv('KINGSTON_LOG_LEVL', 'debug');
  expect(await run(true)).toEqual({
    code: 2,
    stdout: '',
    stderr:
      "kingston config: KINGSTON_PORT is 'tcp://10.0.0.1:80'; give a whole number from 0 to 65535; 0 takes any free one\n" +
      'kingston config: KINGSTON_LOG_LEVL is no setting; did you mean KINGSTON_LOG_LEVEL?\n',
  });
});
