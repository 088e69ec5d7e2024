import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Binaries } from './binaries.ts';
import { findServer, isUsable, stopServer } from './found-server.ts';
import { launch } from './launch.ts';
import { type LogFile, openLogFile } from './log-file.ts';
import { isServerOf, serverProcesses, within } from './processes.ts';
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
const WATCH = 200;

/** How long the processes of a killed server may take to notice, in milliseconds. */
const LEFTOVERS = 30_000;

const SOCKETS = ['.s.PGSQL.5432', '.s.PGSQL.5432.lock'];

/** Goes on with the server that still runs on these files if it is sound, and starts one otherwise. */
export async function runServer(options: RunServerOptions): Promise<RunningServer | Refused> {
  const { binaries, cluster, socketFolder, user, memory, patience } = options;
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
  const blocked = await makeWay(options);
  if (blocked !== undefined) {
    log.close();
    return blocked;
  }
  const settings = serverSettings(memory);
  const launched = await launch({
    ...{ binaries, cluster, socketFolder, user, settings, patience },
    log: log.descriptor,
  });
  if (launched === undefined) {
    const said = log.tail();
    log.close();
    return refuseKnown(said, cluster) ?? refuse('did-not-start', { said });
  }
  return watched(launched.pid, launched.ended, { adopted: false, cluster, log });
}

/**
 * Makes way for a new server: waits for what is left of one that was killed, since its processes need a moment to notice,
 * and takes away the notes of its number. PostgreSQL itself would not start while a process of that number is listed,
 * be it somebody else's by now, or a dead one that nobody has asked about, as is usual in containers.
 */
async function makeWay({ cluster, socketFolder }: RunServerOptions): Promise<Refused | undefined> {
  if (!(await within(LEFTOVERS, () => serverProcesses(cluster).length === 0, WATCH))) {
    return refuse('will-not-stop', { pid: serverProcesses(cluster)[0] ?? 0, folder: cluster });
  }
  for (const note of [path.join(cluster, 'postmaster.pid'), ...SOCKETS.map((name) => path.join(socketFolder, name))]) {
    rmSync(note, { force: true });
  }
  return undefined;
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
