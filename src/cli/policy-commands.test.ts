import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { defaultPolicyPath } from '../service/policy/load.ts';
import { kingston } from './kingston.ts';
import { memoryOutput } from './output.ts';
import { command as check } from './policy-check.ts';
import { command as explain } from './policy-explain.ts';

const folder = mkdtempSync(join(tmpdir(), 'policies-'));
afterAll(() => rmSync(folder, { recursive: true }));

const shipped = readFileSync(defaultPolicyPath(), 'utf8');

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
const good = file('good.yaml', shipped.replace('version: 1', 'version: 7'));
/** As an editor counts: from one. */
const LINE_OF_TARGET = shipped.split('target: 4 %')[0]?.split('\n').length;
const bad = file('bad.yaml', shipped.replace('target: 4 %', 'target: 4').replace('cure: 14 d #', 'cure: 14 #'));

async function type(words: readonly string[], isTerminal = true) {
  const commands = [check, explain].map((command) => ({ ...command, load: async () => ({ command }) }));
  const [stdout, stderr] = [memoryOutput(), memoryOutput()];
  const code = await kingston(words, commands, { stdout, stderr, isTerminal, progress: () => {} });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

test('the shipped policy is what is checked when no file is named', async () => {
  expect(await type(['policy', 'check'])).toEqual({
    code: 0,
    stderr: '',
    stdout:
      'policy/kingston-express.yaml: kingston-express, version 1, is valid: 6 metrics, 9 categories, 16 kinds of conduct, 12 rows of the ladder.\n' +
      'Every rung can be reached from good standing, none is skipped without a stated reason, and every action has an end or a date on which somebody looks.\n',
  });
});

test('every problem of every file, each with its place, and then 2', async () => {
  const { code, stdout, stderr } = await type(['policy', 'check', bad, good, join(folder, 'none.yaml')]);

  expect(code).toBe(2);
  expect(stdout).toContain('kingston-express, version 7, is valid');
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(
      /bad\.yaml:\d+:13: metrics\.late_dispatch\.target: is 4\. Write a share like 4 % or 1\.5 %\.$/,
    ),
    expect.stringMatching(/bad\.yaml:\d+:11: ladder\.warning\.cure: is 14\. Write a length of time/),
    `${join(folder, 'none.yaml')}: cannot be read: no such file. Check the path.`,
    '',
  ]);
});

test('for programs, one value a file', async () => {
  const { code, stdout } = await type(['policy', 'check', bad, good], false);
  const values = stdout.trim().split('\n');

  expect(code).toBe(2);
  expect(values.map((value) => JSON.parse(value))).toEqual([
    {
      file: bad,
      valid: false,
      problems: [
        {
          code: 'not-a-share',
          line: LINE_OF_TARGET,
          column: 13,
          field: 'metrics.late_dispatch.target',
          detail: 'is 4',
          cure: 'Write a share like 4 % or 1.5 %',
        },
        expect.objectContaining({ field: 'ladder.warning.cure' }),
      ],
    },
    {
      file: good,
      valid: true,
      policy: 'kingston-express@7',
      metrics: 6,
      categories: 9,
      conductKinds: 16,
      moves: 12,
    },
  ]);
});

test('explain: sections and lines that fit a terminal', async () => {
  const { code, stdout, stderr } = await type(['policy', 'explain', good]);
  const lines = stdout.split('\n');

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(lines[0]).toBe('kingston-express, version 7, in plain words');
  expect(lines).toContain('Step by step');
  expect(lines).toContain('Late dispatch');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(96);
});

test('explain: one value for programs', async () => {
  const { stdout } = await type(['policy', 'explain', good, '--json']);
  const told = JSON.parse(stdout);

  expect(told).toMatchObject({ policy: 'kingston-express@7', sections: expect.any(Array) });
  expect(told.sections[0].statements[0]).toMatchObject({ say: 'short-pattern', figures: { lapses: 3, subjects: 3 } });
});

test('explain: a policy with problems is not explained', async () => {
  const { code, stdout, stderr } = await type(['policy', 'explain', bad]);

  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('metrics.late_dispatch.target: is 4.');
});
