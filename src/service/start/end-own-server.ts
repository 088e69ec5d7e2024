import path from 'node:path';
import { dataDirectory } from '../postgres/embedded/data-directory.ts';
import { currentHolder } from '../postgres/embedded/data-lock.ts';
import { findServer } from '../postgres/embedded/found-server.ts';

/**
 * Ends the embedded database of a data directory at once, if it is this process that holds it; as `pg_ctl stop -m immediate`
 * does, so the next start recovers what was confirmed. For somebody who does not want to wait.
 */
export async function endOwnServer(folder: string): Promise<void> {
  const { lock, cluster } = dataDirectory(path.resolve(folder));
  const holder = await currentHolder(lock);
  if (holder?.pid !== process.pid) return;
  const server = findServer(cluster);
  if (server !== undefined) process.kill(server.pid, 'SIGQUIT');
}
