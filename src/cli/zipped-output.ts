import { closeSync, openSync, writeSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describeFileError } from './input.ts';
import type { Output } from './output.ts';

/** Text is packed in pieces of about this many characters, each a member of the file (RFC 1952 §2.2). */
const PIECE = 1024 * 1024;

/** Opens a file that is written as gzip, synchronously like every output, so that memory stays bounded. */
export function openZipped(path: string): Output | { readonly refused: string } {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'w');
  } catch (error) {
    return { refused: `cannot write ${path}: ${describeFileError(error)}` };
  }
  let pending = '';
  function flush(): void {
    const packed = gzipSync(pending);
    for (let written = 0; written < packed.length; ) written += writeSync(descriptor, packed, written);
    pending = '';
  }
  function write(text: string): void {
    pending += text;
    if (pending.length >= PIECE) flush();
  }
  return {
    write,
    line: (text) => write(`${text}\n`),
    flush,
    close() {
      flush();
      closeSync(descriptor);
    },
  };
}
