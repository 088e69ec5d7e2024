import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { findServer, isUsable, stopServer } from './found-server.ts';
import { launch } from './launch.ts';
import { type LogFile, openLogFile } from './log-file.ts';
import { isServerOf } from './processes.ts';
import { type Refused, refuse, refuseKnown } from './refusal.ts';
import type { RunAs } from './server-user.ts';
import { serverSettings } from './settings.ts';

/** What a server is run with. */
export type RunServerOptions = {
  readonly binaries: Binaries;
  readonly cluster: string;
  readonly socketFolder: string;
  readonly user: RunAs;
  readonly log: string;
  readonly memory: number;
  readonly patience: number;
};

/** A server that takes connections. */
export type RunningServer = {
  readonly adopted: boolean;
  readonly died: Promise<void>;
  stop(): Promise<void>;
};

/** How often we look after a server that is not our child, in milliseconds. */
const WATCH = 500;

/** How long the processes of a killed server may take to notice, in milliseconds. */
const LEFTOVERS = 30_000;

/** Goes on with the server that still runs on these files if it is sound, and starts one otherwise. */
export async function runServer(options: RunServerOptions): Promise<RunningServer | Refused> {
  const { binaries, cluster, socketFolder, patience } = options;
  const found = findServer(cluster);
  const log = openLogFile(options.log);
  if (found !== undefined) {
    const program = path.join(binaries.folder, 'postgres');
    if (await isUsable(cluster, { program, socketFolder, patience })) return adopt(found.pid, cluster, log);
    if (!(await stopServer(found.pid, cluster))) {
      log.close();
      return refuse('will-not-stop', { pid: found.pid, folder: cluster });
    }
  }
  const launched = await launchWhenFree(options, log);
  if (launched === undefined) {
    const said = log.tail();
    log.close();
    return refuseKnown(said, cluster) ?? refuse('did-not-start', { said });
  }
  return watched(launched.pid, launched.ended, { adopted: false, cluster, log });
}

/** After `kill -9` of a server its processes need a moment to notice, and until then nobody else may start. */
async function launchWhenFree(options: RunServerOptions, log: LogFile) {
  const { binaries, cluster, socketFolder, user, memory, patience } = options;
  const settings = serverSettings(memory);
  const deadline = performance.now() + LEFTOVERS;
  for (;;) {
    const launched = await launch({
      ...{ binaries, cluster, socketFolder, user, patience, settings },
      log: log.descriptor,
    });
    const isTaken = launched === undefined && /pre-existing shared memory block/.test(log.tail());
    if (!isTaken || performance.now() > deadline) return launched;
    await sleep(WATCH);
  }
}

function adopt(pid: number, cluster: string, log: LogFile): RunningServer {
  const ended = new Promise<void>((resolve) => {
    const watch = setInterval(() => {
      if (isServerOf(pid, cluster)) return;
      clearInterval(watch);
      resolve();
    }, WATCH);
  });
  return watched(pid, ended, { adopted: true, cluster, log });
}

function watched(
  pid: number,
  ended: Promise<void>,
  { adopted, cluster, log }: { readonly adopted: boolean; readonly cluster: string; readonly log: LogFile },
): RunningServer {
  let asked = false;
  const died = new Promise<void>((resolve) => {
    ended.then(() => {
      log.close();
      if (!asked) resolve();
    });
  });
  return {
    adopted,
    died,
    async stop() {
      asked = true;
      await stopServer(pid, cluster);
      await ended;
    },
  };
}
