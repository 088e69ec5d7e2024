import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll } from 'vitest';
import { dataDirectory } from '../../src/service/postgres/embedded/data-directory.ts';
import { readPostmasterFile } from '../../src/service/postgres/embedded/postmaster-file.ts';
import { serverProcesses } from '../../src/service/postgres/embedded/processes.ts';

const root = path.resolve(import.meta.dirname, '../..');
const MAIN = path.join(root, 'src/cli/main.ts');

/** How long anything may take before a test gives up, in milliseconds: machines may be busy. */
const PATIENCE = 90_000;

/** The real program, as a process of its own. */
export type Program = {
  readonly process: ChildProcess;
  /** What it has said on standard error so far. */
  said(): string;
  /** Its log so far, a value a line. */
  logged(): readonly Readonly<Record<string, unknown>>[];
  /** Waits until it has said something. */
  says(what: RegExp): Promise<RegExpExecArray>;
  /** The address that it says it serves at. */
  url(): Promise<string>;
  /** Sends a signal; the answer is what it ends with. */
  end(signal: NodeJS.Signals): Promise<Ending>;
  readonly ended: Promise<Ending>;
};

/** An exit code, or the signal that ended it. */
export type Ending = number | NodeJS.Signals;

const running = new Set<{ kill(): void }>();

/** Runs `kingston` with these words and settings; none come from the surroundings. */
export function run(typed: readonly string[], settings: Readonly<Record<string, string>> = {}): Program {
  return watch(['--disable-warning=ExperimentalWarning', MAIN, ...typed], settings);
}

/** Runs a script of the project in a group of its own, as a terminal does. */
export function runScript(
  script: string,
  typed: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Program {
  return watch([path.join(root, script), ...typed], settings, true);
}

function watch(words: readonly string[], settings: Readonly<Record<string, string>>, detached = false): Program {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(KINGSTON_|DATABASE_URL|NODE_OPTIONS|VITEST)/.test(name),
  );
  const child = spawn(process.execPath, [...words], {
    env: {
      ...Object.fromEntries(own),
      NODE_COMPILE_CACHE: path.join(root, 'node_modules/.kingston/compile-cache'),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached,
  });
  // What it has started ends with it.
  const kill = (): void => {
    endProcess(detached ? -(child.pid as number) : (child.pid as number));
  };
  const entry = { kill };
  running.add(entry);
  let said = '';
  let logged = '';
  child.stderr.on('data', (piece) => {
    said += piece;
  });
  child.stdout.on('data', (piece) => {
    logged += piece;
  });
  const ended = new Promise<Ending>((resolve) => {
    child.on('close', (code, signal) => {
      running.delete(entry);
      resolve(code ?? (signal as NodeJS.Signals));
    });
  });
  const isOver = (): boolean => child.exitCode !== null || child.signalCode !== null;
  async function says(what: RegExp): Promise<RegExpExecArray> {
    const deadline = performance.now() + PATIENCE;
    for (;;) {
      const over = isOver();
      const found = what.exec(said);
      if (found !== null) return found;
      if (over || performance.now() > deadline) throw new Error(`it did not say ${what}, but:\n${said}\n${logged}`);
      await sleep(25);
    }
  }
  return {
    process: child,
    said: () => said,
    logged: () =>
      logged
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>),
    says,
    url: async () => (await says(/Open +(\S+)/))[1] ?? '',
    async end(signal) {
      child.kill(signal);
      return ended;
    },
    ended,
  };
}

/** Runs a command to its end. */
export async function outcome(
  typed: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<{
  readonly code: Ending;
  readonly said: string;
  readonly printed: readonly Readonly<Record<string, unknown>>[];
}> {
  const program = run(typed, settings);
  const code = await program.ended;
  return { code, said: program.said(), printed: program.logged() };
}

/** A place for data directories; whatever runs there when the tests end is ended, and the place taken away. `leave` comes between. */
export function place(leave: () => void = () => {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kingston-start-'));
  chmodSync(folder, 0o755);
  afterAll(() => {
    for (const each of running) each.kill();
    for (const name of made) for (const pid of databaseProcesses(name)) endProcess(pid);
    leave();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });
  return folder;
}

const made = new Set<string>();

/** A data directory in a place. */
export function directoryIn(folder: string, name: string): string {
  const directory = path.join(folder, name);
  made.add(directory);
  return directory;
}

/** The processes of the embedded database of a data directory. */
export function databaseProcesses(directory: string): readonly number[] {
  try {
    return serverProcesses(dataDirectory(directory).cluster);
  } catch {
    return [];
  }
}

/**
 * Kills the embedded database of a data directory as `kill -9` does. One that was killed before leaves its file, and what it had
 * begun may go on answering for a moment: then it is the next one that is waited for.
 */
export async function killDatabase(directory: string): Promise<void> {
  const kill = async () => {
    const { pid } = readPostmasterFile(dataDirectory(directory).cluster) ?? {};
    return pid !== undefined && endProcess(pid);
  };
  await until(kill, (isKilled) => isKilled);
}

/** Ends a process at once; false: it has just ended. */
function endProcess(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}

/** Asks until it is answered as wanted. */
export async function until<Answer>(
  ask: () => Promise<Answer>,
  isWanted: (answer: Answer) => boolean,
): Promise<Answer> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (performance.now() > deadline) throw new Error(`last answered: ${JSON.stringify(answer)}`);
    await sleep(50);
  }
}
