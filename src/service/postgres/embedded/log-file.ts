import { closeSync, copyFileSync, fchmodSync, fstatSync, openSync, readSync, truncateSync } from 'node:fs';

/** How large the log may grow, in bytes; the part before that is kept once, in a file ending in `.1`. */
const LARGEST = 8 * 1024 * 1024;

/** How often we look at its size, in milliseconds. */
const INTERVAL = 60_000;

/** The log of the server, open for appending. */
export type LogFile = {
  readonly descriptor: number;
  /** The last lines written since it was opened. */
  tail(): string;
  close(): void;
};

/** Opens the log of the server, and keeps it within bounds until it is closed. */
export function openLogFile(file: string, largest = LARGEST, interval = INTERVAL): LogFile {
  const descriptor = openSync(file, 'a+', 0o600);
  fchmodSync(descriptor, 0o600);
  bound(file, largest);
  const start = fstatSync(descriptor).size;
  const timer = setInterval(bound, interval, file, largest);
  timer.unref();
  return {
    descriptor,
    tail: () => lastLines(descriptor, start),
    close() {
      clearInterval(timer);
      closeSync(descriptor);
    },
  };
}

/** The server holds the file open and appends, so it is copied and emptied rather than renamed. */
function bound(file: string, largest: number): void {
  try {
    const descriptor = openSync(file, 'r');
    const { size } = fstatSync(descriptor);
    closeSync(descriptor);
    if (size <= largest) return;
    copyFileSync(file, `${file}.1`);
    truncateSync(file);
  } catch {
    // A full disk, say. The server itself tells of those.
  }
}

const TAIL_LINES = 12;
const TAIL_BYTES = 8 * 1024;

function lastLines(descriptor: number, start: number): string {
  const { size } = fstatSync(descriptor);
  const from = Math.max(Math.min(start, size), size - TAIL_BYTES);
  const bytes = Buffer.alloc(size - from);
  readSync(descriptor, bytes, 0, bytes.length, from);
  return bytes.toString('utf8').trim().split('\n').slice(-TAIL_LINES).join('\n');
}
