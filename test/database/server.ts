import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Binaries, copyBinaries, findBinariesPackage } from '../../src/service/postgres/embedded/binaries.ts';
import { makeCluster, makePrivateFolder } from '../../src/service/postgres/embedded/cluster.ts';
import { launch } from '../../src/service/postgres/embedded/launch.ts';
import { serverUser } from '../../src/service/postgres/embedded/server-user.ts';

/** Debian's PostgreSQL 15, the oldest version we support. */
const DEBIAN_15 = '/usr/lib/postgresql/15/bin';

/** Whether suites run on PostgreSQL 15 too. */
export function has15(): boolean {
  return process.env['KINGSTON_POSTGRES_15'] !== '0' && existsSync(path.join(DEBIAN_15, 'initdb'));
}

/** Servers for one run of the tests, in a temporary folder that goes with them. */
export type TestServers = {
  /** The URL of the server of a major version; it is started when it is first asked for. */
  url(major: 15 | 18): Promise<string>;
  /** Stops whatever runs, and takes the folder away. */
  stop(): Promise<void>;
};

/** Prepares servers for one run; starts none yet. */
export function testServers(): TestServers {
  let run: Run | undefined;
  const urls = new Map<number, Promise<string>>();
  return {
    url(major) {
      run ??= startRun();
      const url = urls.get(major) ?? startServer(run.folder, major);
      urls.set(major, url);
      return url;
    },
    async stop() {
      await Promise.allSettled(urls.values());
      await run?.end();
    },
  };
}

type Run = { readonly folder: string; end(): Promise<void> };

/**
 * Makes the folder, and a guard that ends with us however we end, kill -9 included: its standard input closes, it
 * stops the servers of the folder and takes the folder away.
 */
function startRun(): Run {
  const folder = mkdtempSync(path.join(tmpdir(), 'kingston-test-'));
  // The servers run as somebody else when we are root.
  chmodSync(folder, 0o755);
  const script = `trap '' INT TERM HUP
    read -r nothing
    for file in "$1"/*/data/postmaster.pid; do
      [ -r "$file" ] && read -r pid < "$file" && kill -QUIT "$pid" && while kill -0 "$pid" 2> /dev/null; do sleep 0.05; done
    done
    rm -rf "$1"`;
  const guard = spawn('sh', ['-c', script, 'sh', folder], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = new Promise((resolve) => guard.once('exit', resolve));
  return {
    folder,
    async end() {
      guard.stdin.end();
      await ended;
    },
  };
}

async function startServer(folder: string, major: 15 | 18): Promise<string> {
  const home = path.join(folder, String(major));
  mkdirSync(home);
  const user = serverUser(undefined);
  if ('refused' in user) throw new Error(user.refused.code);
  const binaries = binariesOf(major, home);
  const cluster = path.join(home, 'data');
  const failed = makeCluster(binaries, cluster, { user, extra: ['--no-sync'] });
  if (failed !== undefined) throw new Error(failed);
  const socketFolder = path.join(home, 'socket');
  makePrivateFolder(socketFolder, user);
  const log = path.join(home, 'log');
  const settings = {
    fsync: 'off',
    full_page_writes: 'off',
    max_connections: '200',
    max_wal_size: '1GB',
    deadlock_timeout: '50ms',
  };
  const launched = await launch({
    ...{ binaries, cluster, socketFolder, user, settings, patience: 60_000 },
    log: openSync(log, 'a'),
  });
  if (launched === undefined) throw new Error(`PostgreSQL ${major} did not start: ${readFileSync(log, 'utf8')}`);
  return `postgresql://kingston@/postgres?host=${encodeURIComponent(socketFolder)}`;
}

function binariesOf(major: 15 | 18, home: string): Binaries {
  if (major === 15) return { folder: DEBIAN_15, version: '15', major };
  const found = findBinariesPackage();
  if (found === undefined) throw new Error('there is no PostgreSQL for this machine among the dependencies');
  return copyBinaries(found, home);
}
