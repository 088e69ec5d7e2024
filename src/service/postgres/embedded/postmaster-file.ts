import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a running server writes about itself into `postmaster.pid` of its data directory. */
export type PostmasterFile = {
  readonly pid: number;
  readonly port: number;
  readonly socketFolder: string;
  /** Whether it takes connections. */
  readonly ready: boolean;
};

/** Reads what a server says of itself; undefined when none runs, or it has not got that far yet. */
export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  let text: string;
  try {
    text = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  // The lines: pid, data directory, start, port, socket folder, address, shared memory, status.
  const [pid, , , port, socketFolder, , , status] = text.split('\n');
  const number = Number(pid);
  if (!Number.isSafeInteger(number) || number === 0) return undefined;
  return {
    // Negative for a server in single-user mode.
    pid: Math.abs(number),
    port: Number(port),
    socketFolder: socketFolder ?? '',
    ready: status?.trim() === 'ready',
  };
}
