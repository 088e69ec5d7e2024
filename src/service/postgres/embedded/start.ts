import { readdirSync, rmSync } from 'node:fs';
import { totalmem } from 'node:os';
import path from 'node:path';
import { type Binaries, copyBinaries, findBinariesPackage } from './binaries.ts';
import { makeCluster } from './cluster.ts';
import { checkCluster, type DataDirectory, dataDirectory, prepareDataDirectory } from './data-directory.ts';
import { currentHolder, takeDataLock } from './data-lock.ts';
import { findServer } from './found-server.ts';
import { ensureDatabase, serverUrl } from './own-database.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { type Refused, refuse, refuseKnown } from './refusal.ts';
import { type RunningServer, runServer } from './run-server.ts';
import { type RunAs, serverUser } from './server-user.ts';
import { socketFolder } from './socket-folder.ts';

/** What the embedded database is started with. */
export type EmbeddedOptions = {
  /** Where everything is kept; made when it is not there. */
  readonly dataDirectory: string;
  /** Whom PostgreSQL runs as when we are root: a name or a number; `nobody` without it. */
  readonly user?: string | undefined;
  /** Where we serve, told to whoever starts a second time; 0 for nothing. */
  readonly port?: number;
  /** Milliseconds UTC, for the same purpose. */
  readonly now?: () => number;
  /** How long the server may take until it takes connections, recovery after a crash included; in milliseconds. */
  readonly patience?: number;
};

/** A database server of our own. */
export type Embedded = {
  readonly url: string;
  /** Whether it was already running: left by one of us that was killed. */
  readonly adopted: boolean;
  /** Settles when the server ends without having been asked to. */
  readonly died: Promise<void>;
  /** Stops the server, waits until it has ended, and gives the data directory free. */
  stop(): Promise<void>;
};

const PATIENCE = 600_000;

/** Starts the PostgreSQL that comes with the dependencies, or goes on with the one that still runs there. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded | Refused> {
  const user = serverUser(options.user);
  if ('refused' in user) return refuse('no-such-user', { user: options.user ?? '' });
  try {
    const directory = prepareDataDirectory(options.dataDirectory, user);
    if ('refused' in directory) return directory;
    const { port = 0, now = Date.now } = options;
    const lock = await takeDataLock(directory.lock, { port, now });
    if ('heldBy' in lock) return refuse('in-use', { folder: directory.folder, ...lock.heldBy });
    const server = await startAlone(directory, user, options.patience ?? PATIENCE).catch((error) => {
      lock.release();
      throw error;
    });
    if ('refused' in server) {
      lock.release();
      return server;
    }
    return {
      ...server,
      async stop() {
        await server.stop();
        lock.release();
      },
    };
  } catch (error) {
    const known = refuseKnown(error, options.dataDirectory);
    if (known === undefined) throw error;
    return known;
  }
}

/** The URL of the server that another process of ours runs on a data directory at this moment, if one does. */
export async function runningEmbedded(folder: string): Promise<string | undefined> {
  const { lock, cluster } = dataDirectory(path.resolve(folder));
  if ((await currentHolder(lock)) === undefined || findServer(cluster) === undefined) return undefined;
  const file = readPostmasterFile(cluster);
  return file?.ready ? serverUrl(file.socketFolder) : undefined;
}

async function startAlone(
  directory: DataDirectory,
  user: RunAs,
  patience: number,
): Promise<(RunningServer & { readonly url: string }) | Refused> {
  const source = findBinariesPackage();
  if (source === undefined) {
    return refuse('no-binaries', { platform: process.platform, architecture: process.arch });
  }
  const { folder, cluster, log } = directory;
  const unusable = checkCluster(cluster, Number.parseInt(source.version, 10), user);
  if (unusable !== undefined) return unusable;
  const socket = socketFolder(folder, user);
  if ('refused' in socket) return refuse('socket-folder-taken', { folder: socket.refused.folder });
  const binaries = copyBinaries(source, folder);
  const failed = makeCluster(binaries, cluster, { user });
  if (failed !== undefined) return refuseCluster(failed, cluster, user);

  const server = await runServer({
    ...{ binaries, cluster, user, log, patience, memory: totalmem() },
    socketFolder: socket.folder,
  });
  if ('refused' in server) return server;
  removeOtherBinaries(folder, binaries);
  await ensureDatabase(socket.folder);
  return { ...server, url: serverUrl(socket.folder) };
}

/** What `initdb` said, in plain words. */
function refuseCluster(said: string, cluster: string, user: RunAs): Refused {
  if (/could not look up effective user ID/.test(said)) {
    return refuse('nameless-user', { user: user.uid ?? process.getuid?.() ?? 0 });
  }
  return refuseKnown(said, cluster) ?? refuse('did-not-start', { said });
}

/** Those of earlier versions: nothing runs from them any more. */
function removeOtherBinaries(folder: string, binaries: Binaries): void {
  const current = path.basename(path.dirname(binaries.folder));
  const others = readdirSync(folder).filter((name) => /^postgres-\d/.test(name) && name !== current);
  for (const name of others) rmSync(path.join(folder, name), { recursive: true, force: true });
}
