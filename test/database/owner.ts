import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import type { EmbeddedOptions } from '../../src/service/postgres/embedded/start.ts';

/** What a process of its own says about the embedded database that it started. */
export type Told = {
  readonly url?: string;
  readonly adopted?: boolean;
  readonly refused?: { readonly code: string; readonly parameters: Readonly<Record<string, string | number>> };
};

/** A process that owns an embedded database, so that a test can kill it. */
export type Owner = {
  readonly process: ChildProcess;
  /** What came of the start. */
  readonly told: Told;
  /** Has it stop the database and end. */
  stop(): Promise<void>;
  /** As `kill -9` does. */
  kill(): Promise<void>;
};

const START = path.resolve(import.meta.dirname, '../../src/service/postgres/embedded/start.ts');

const PROGRAM = `
  const { startEmbedded } = await import(process.argv[1]);
  const started = await startEmbedded(JSON.parse(process.argv[2]));
  console.log(JSON.stringify(started));
  if (!('refused' in started)) {
    await new Promise((resolve) => process.stdin.on('data', resolve).on('end', resolve));
    await started.stop();
    process.exit(0);
  }`;

/** Starts a process that starts the embedded database, also as another user. */
export function spawnOwner(options: EmbeddedOptions, runAs: { uid?: number; gid?: number } = {}) {
  return spawn(process.execPath, ['--input-type=module', '-e', PROGRAM, START, JSON.stringify(options)], {
    ...runAs,
    cwd: '/',
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

/** The same, and waits for what comes of it. */
export async function startOwner(options: EmbeddedOptions, runAs: { uid?: number; gid?: number } = {}): Promise<Owner> {
  const child = spawnOwner(options, runAs);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (piece) => resolve(String(piece)));
    child.once('close', (code) => reject(new Error(`it ended with ${code}`)));
  });
  return {
    process: child,
    told: JSON.parse(line) as Told,
    async stop() {
      child.stdin.end();
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
