import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { openInput, ReadFailure, readText } from './input.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kingston-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

async function textOf(name: string): Promise<string> {
  const input = await openInput(name);
  return 'refused' in input ? input.refused : readText(input);
}

const long = 'Kingston – Jamaica\n'.repeat(100_000);

test('reads a file, also a packed one, in order and whole', async () => {
  expect(await textOf(file('plain.ndjson', long))).toBe(long);
  expect(await textOf(file('packed.ndjson.gz', gzipSync(long)))).toBe(long);
});

test('says in plain words why it cannot', async () => {
  const missing = path.join(folder, 'nowhere.ndjson');
  expect(await textOf(missing)).toBe(`cannot read ${missing}: no such file`);
  expect(await textOf(folder)).toBe(`cannot read ${folder}: it is a directory`);
});

test.skipIf(process.getuid?.() === 0)('says that permission is denied', async () => {
  const secret = file('secret.ndjson', '{}');
  chmodSync(secret, 0);
  expect(await textOf(secret)).toBe(`cannot read ${secret}: permission denied`);
});

test('a damaged or cut packed file is named when reading breaks off', async () => {
  const wrong = file('wrong.gz', 'not packed at all');
  const cut = file('cut.gz', gzipSync(long).subarray(0, 500));
  await expect(textOf(wrong)).rejects.toThrow(
    new ReadFailure(`cannot read ${wrong}: it is not a gzip file, or it is damaged`),
  );
  await expect(textOf(cut)).rejects.toThrow(new ReadFailure(`cannot read ${cut}: the gzip file ends too early`));
});
