import { createHash } from 'node:crypto';
import type { Queryable } from '../database.ts';
import { type BackupFile, type BackupFileEnd, END_OF_ROWS, fileEndSchema } from './format.ts';
import { type BackupReader, DamagedBackup } from './reader.ts';

/** Files that lie beside the database: a backup holds those that its rows name. */
export type FilesToKeep = {
  /** The names of those that are there, as the rows of the backup have them. */
  names(database: Queryable): Promise<readonly string[]>;
  /** What is in one; undefined: it was taken away since. */
  get(name: string): Promise<Buffer | undefined>;
};

/** Where files of a backup are put. What is there already is the same: files are never changed. */
export type FilesToFill = {
  get(name: string): Promise<Buffer | undefined>;
  put(name: string, bytes: Buffer): Promise<void>;
  remove(name: string): Promise<void>;
};

/** In bytes; a multiple of three, so that lines of base64 can be put together again. */
const PIECE = 48 * 1024;

/** No file is longer, in characters of base64. */
const LONGEST = 64 * 1024 * 1024;

/** Writes the files; answers how many, and how many were not there. Nothing that is destroyed meanwhile is in the backup. */
export async function writeFiles(
  database: Queryable,
  files: FilesToKeep,
  write: (piece: string) => Promise<void>,
): Promise<{ readonly files: number; readonly missing: number }> {
  const names = await files.names(database);
  let missing = 0;
  for (const name of names) {
    const bytes = await files.get(name);
    if (bytes === undefined) {
      missing++;
      continue;
    }
    await write(`${JSON.stringify({ file: name } satisfies BackupFile)}\n`);
    for (let at = 0; at < bytes.length; at += PIECE) {
      await write(`${bytes.subarray(at, at + PIECE).toString('base64')}\n`);
    }
    const end: BackupFileEnd = { bytes: bytes.length, sha256: hashOf(bytes) };
    await write(`${END_OF_ROWS}${JSON.stringify(end)}\n`);
  }
  return { files: names.length - missing, missing };
}

/** Reads the file whose line came, and puts it in its place. True: it was not there before. */
export async function loadFile(reader: BackupReader, { file }: BackupFile, files: FilesToFill): Promise<boolean> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of reader.rows()) {
    length += piece.length;
    if (length > LONGEST) throw new DamagedBackup('damaged');
    pieces.push(Buffer.from(piece));
  }
  const bytes = Buffer.from(Buffer.concat(pieces).toString('latin1'), 'base64');
  const end = await reader.line(fileEndSchema);
  if (end.bytes !== bytes.length || end.sha256 !== hashOf(bytes)) throw new DamagedBackup('damaged');
  if ((await files.get(file)) !== undefined) return false;
  await files.put(file, bytes);
  return true;
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
