import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { memoryOutput, openOutput } from './output.ts';
import { makeProgress } from './progress.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kingston-output-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('writes many lines in order', () => {
  const file = path.join(folder, 'lines.ndjson');
  const output = openOutput(file, memoryOutput());
  if ('refused' in output) throw new Error(output.refused);
  for (let line = 0; line < 300_000; line++) output.line(`line ${line} ü`);
  output.close();

  const written = readFileSync(file, 'utf8').split('\n');
  expect(written).toHaveLength(300_001);
  expect(written.findIndex((text, line) => text !== `line ${line} ü`)).toBe(300_000);
});

test('- is standard output', () => {
  const standard = memoryOutput();
  expect(openOutput('-', standard)).toBe(standard);
});

test('says in plain words why it cannot write', () => {
  expect(openOutput(folder, memoryOutput())).toEqual({ refused: `cannot write ${folder}: it is a directory` });
  const lost = path.join(folder, 'no', 'such.ndjson');
  expect(openOutput(lost, memoryOutput())).toEqual({ refused: `cannot write ${lost}: its directory does not exist` });
});

test('progress is one line that goes away, cut to the width of the terminal', () => {
  const terminal = memoryOutput();
  const progress = makeProgress(terminal, () => 10);
  progress.show('reading 1 of 9 files');
  progress.show('too soon to be shown');
  progress.clear();
  progress.clear();
  expect(terminal.text()).toBe('\r\u001b[Kreading 1\r\u001b[K');
});

test('without a terminal there is no progress', () => {
  const progress = makeProgress(undefined, () => 80);
  progress.show('reading');
  progress.clear();
});
