import { expect, test } from 'vitest';
import { z } from 'zod';
import { type BackupReader, DamagedBackup, readBackup } from './reader.ts';

const name = z.object({ name: z.string() });

/** The text in pieces of so many bytes. */
function reading(text: string, size = 7): BackupReader {
  const bytes = Buffer.from(text);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  return readBackup(pieces());
}

async function rowsOf(reader: BackupReader): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of reader.rows()) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

test.each([1, 2, 3, 4, 5, 6, 7, 11, 1000])(
  'however the bytes come, %i at a time, lines and rows are found',
  async (size) => {
    const rows = 'a\\tb\n\\\\.\nc\\.\n\\.d\n\n';
    const reader = reading(`{"name":"é"}\n${rows}\\.\n{"name":"empty"}\n\\.\n{"name":"end"}\n`, size);
    expect(await reader.line(name)).toEqual({ name: 'é' });
    expect(await rowsOf(reader)).toBe(rows);
    expect(await reader.line(name)).toEqual({ name: 'empty' });
    expect(await rowsOf(reader)).toBe('');
    expect(await reader.isAtEnd()).toBe(false);
    expect(await reader.line(name)).toEqual({ name: 'end' });
    expect(await reader.isAtEnd()).toBe(true);
  },
);

test.each([
  ['a line that does not end', '{"name":"x"}', (reader: BackupReader) => reader.line(name), 'cut-off'],
  ['rows that do not end', 'a\nb\n\\.', rowsOf, 'cut-off'],
  ['no rows at all', '', rowsOf, 'cut-off'],
  ['a line that is no JSON', 'name: x\n', (reader: BackupReader) => reader.line(name), 'damaged'],
  ['a line of another kind', '{"age":1}\n', (reader: BackupReader) => reader.line(name), 'damaged'],
  ['a line without end', 'x'.repeat(5_000_000), (reader: BackupReader) => reader.line(name), 'damaged'],
] as const)('%s is no good', async (_, text, read, code) => {
  const error = await read(reading(text, 100_000)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DamagedBackup);
  expect(error).toHaveProperty('code', code);
});
