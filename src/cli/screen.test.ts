import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { COMMANDS } from './commands.ts';
import { kingston } from './kingston.ts';
import { memoryOutput } from './output.ts';

const folder = mkdtempSync(join(tmpdir(), 'screen-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function screen(lines: readonly string[], isTerminal = false) {
  const file = join(folder, 'messages.ndjson');
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  const [stdout, stderr] = [memoryOutput(), memoryOutput()];
  const code = await kingston(['screen', file], COMMANDS, { stdout, stderr, isTerminal, progress() {} });
  return { code, lines: stdout.text().split('\n').slice(0, -1), complaints: stderr.text().split('\n').slice(0, -1) };
}

const message = (id: string, text: string, more: object = {}) => JSON.stringify({ id, text, ...more });

test('each message has a line: what becomes of it, what was found where, what goes out', async () => {
  const { code, lines, complaints } = await screen([
    message('m-1', 'Is it still available?'),
    message('m-2', 'Call me at 876-555-0142 please'),
    message('m-3', 'Pay me through Zelle'),
  ]);

  expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { id: 'm-1', verdict: 'deliver', findings: [], delivered: 'Is it still available?' },
    {
      id: 'm-2',
      verdict: 'mask',
      findings: [{ kind: 'phone', start: 11, end: 23, confidence: 0.98, rule: 'number.home' }],
      delivered: 'Call me at ••• please',
    },
    {
      id: 'm-3',
      verdict: 'hold',
      findings: [expect.objectContaining({ kind: 'off_platform_payment', start: 0, end: 20 })],
      delivered: null,
    },
  ]);
});

test('those of one thread are a conversation, those of another are not', async () => {
  const parts = ['876', '555', '0142'];
  const said = (thread: (at: number) => string) =>
    parts.map((text, at) => message(`m-${at}`, text, { thread: thread(at), sender: 'seller' }));
  const verdicts = async (lines: readonly string[]) =>
    (await screen(lines)).lines.map((line) => (JSON.parse(line) as { readonly verdict: string }).verdict);

  expect(await verdicts(said(() => 'T-1'))).toEqual(['deliver', 'deliver', 'mask']);
  expect(await verdicts(said((at) => `T-${at}`))).toEqual(['deliver', 'deliver', 'deliver']);
});

test('bad lines are all told, with their field, and the good ones are answered', async () => {
  const { code, lines, complaints } = await screen([
    '{"id":"m-1"}',
    message('m-2', 'Thank you'),
    'no JSON',
    '{"id":7,"text":"x","color":"red"}',
    '',
    message('m-6', 'x', { sender: 'courier' }),
  ]);

  expect(code).toBe(2);
  expect(lines).toHaveLength(1);
  expect(complaints.map((line) => line.split(':').slice(0, 2).join(':'))).toEqual([
    'line 1: text',
    'line 3: not JSON',
    'line 4: id',
    'line 4: color',
    'line 6: sender',
  ]);
});

test('on a terminal it is told in words', async () => {
  const { lines } = await screen([message('m-1', 'Hello'), message('m-2', 'mail ada@example.com')], true);

  expect(lines).toEqual([
    'm-1: goes out',
    'm-2: goes out masked',
    '  email at 5–20 (0.97, mail.address): "ada@example.com"',
    '2 messages: 1 goes out, 1 goes out masked',
  ]);
});
