import { close, createReadStream, fstat, open } from 'node:fs';
import { promisify } from 'node:util';
import { createGunzip } from 'node:zlib';

/** The bytes of a file, in pieces, in order. */
export type Input = AsyncIterable<Uint8Array>;

/** Thrown while an input is read when the rest of it cannot be had; ends the command with a plain message and 2. */
export class ReadFailure extends Error {}

/**
 * Opens a file for reading: `-` is standard input, a name ending in `.gz` is unpacked on the way. Answers the reason
 * when it cannot: `cannot read olist.ndjson: no such file`.
 */
export async function openInput(path: string): Promise<Input | { readonly refused: string }> {
  if (path === '-') return readable(process.stdin, 'standard input');
  try {
    const descriptor = await promisify(open)(path, 'r');
    const stats = await promisify(fstat)(descriptor);
    if (stats.isDirectory()) {
      await promisify(close)(descriptor);
      return { refused: `cannot read ${path}: it is a directory` };
    }
    const file = createReadStream(path, { fd: descriptor, highWaterMark: 256 * 1024 });
    if (!path.endsWith('.gz')) return readable(file, path);
    const unpacked = createGunzip({ chunkSize: 256 * 1024 });
    file.on('error', (error) => unpacked.destroy(error));
    return readable(file.pipe(unpacked), path);
  } catch (error) {
    return { refused: `cannot read ${path}: ${describeFileError(error)}` };
  }
}

/** The whole of an input as text. */
export async function readText(input: Input): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of input) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

/** A reason in plain words for what the operating system or the unpacker answered. */
export function describeFileError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'a part of the path is not a directory',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EMFILE: 'too many open files',
  EIO: 'the disk answers with an error',
  Z_DATA_ERROR: 'it is not a gzip file, or it is damaged',
  Z_BUF_ERROR: 'the gzip file ends too early',
};

/** Says which file it was when reading breaks off half-way. */
async function* readable(stream: AsyncIterable<Uint8Array>, name: string): Input {
  try {
    yield* stream;
  } catch (error) {
    throw new ReadFailure(`cannot read ${name}: ${describeFileError(error)}`);
  }
}
