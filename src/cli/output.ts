import { closeSync, openSync, writeSync } from 'node:fs';
import { describeFileError } from './input.ts';

/** Where a command writes. Cheap to call once a line, hundreds of thousands of times. */
export type Output = {
  /** Writes the text as it is. */
  write(text: string): void;
  /** Writes the text and a line end. */
  line(text: string): void;
  /** Hands everything kept back to the operating system. */
  flush(): void;
  /** Flushes, and closes the file if it is one of our own. */
  close(): void;
};

/** Text is handed over in pieces of about this many characters … */
const PIECE = 64 * 1024;

/** … and at once where a person looks on. */
const AT_ONCE = 1;

/** How long to wait, in milliseconds, before trying again when the reader of a pipe is behind. */
const PATIENCE = 2;

/**
 * Writes to a file descriptor, one write a piece instead of one a line. Writing is synchronous on purpose: the
 * operating system holds us back when the reader is slow, so memory stays bounded however much a command prints.
 */
export function descriptorOutput(
  descriptor: number,
  options: {
    /** Write each text at once: on a terminal, and for messages. */
    readonly prompt?: boolean;
    /** Called when the reader has gone (`| head`). After that, text goes nowhere. */
    readonly whenReaderLeaves?: () => void;
    /** Called before each piece. */
    readonly beforePiece?: () => void;
  } = {},
): Output {
  const piece = options.prompt ? AT_ONCE : PIECE;
  let pending = '';
  let left = false;

  function flush(): void {
    if (left || pending === '') return;
    options.beforePiece?.();
    const bytes = Buffer.from(pending);
    pending = '';
    left = !writeAll(descriptor, bytes);
    if (left) options.whenReaderLeaves?.();
  }
  function write(text: string): void {
    pending += text;
    if (pending.length >= piece) flush();
  }
  return { write, line: (text) => write(`${text}\n`), flush, close: flush };
}

/** Collects what is written: for tests, and for commands whose text goes on elsewhere. */
export function memoryOutput(): Output & { text(): string } {
  let kept = '';
  const write = (text: string): void => {
    kept += text;
  };
  return { write, line: (text) => write(`${text}\n`), flush() {}, close() {}, text: () => kept };
}

/**
 * Opens a file for writing, replacing what it holds; `-` is the output given as `standard`.
 * Answers the reason when it cannot: `cannot write events.ndjson: permission denied`.
 */
export function openOutput(path: string, standard: Output): Output | { readonly refused: string } {
  if (path === '-') return standard;
  let descriptor: number;
  try {
    descriptor = openSync(path, 'w');
  } catch (error) {
    // A file that is not there yet is made, so what is missing is where it should be.
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { refused: `cannot write ${path}: ${missing ? 'its directory does not exist' : describeFileError(error)}` };
  }
  const output = descriptorOutput(descriptor);
  return {
    ...output,
    close() {
      output.flush();
      closeSync(descriptor);
    },
  };
}

/** False when the reader has gone. */
function writeAll(descriptor: number, bytes: Buffer): boolean {
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return false;
      // A pipe shared with another process may be non-blocking: its reader is only behind, so we wait.
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE);
    }
  }
  return true;
}
