import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openPool } from '../../src/service/postgres/database.ts';
import { startEmbedded } from '../../src/service/postgres/embedded/start.ts';

/** A database server of a benchmark's own, with as many databases as are asked for. */
export type BenchServer = {
  /** Makes an empty database; answers its URL. */
  database(): Promise<string>;
  stop(): Promise<void>;
};

/** Starts the PostgreSQL that comes with the dependencies, with the settings that the product gives it. */
export async function startBenchServer(): Promise<BenchServer> {
  const folder = path.join(tmpdir(), `kingston-bench-${randomBytes(4).toString('hex')}`);
  const server = await startEmbedded({ dataDirectory: folder });
  if ('refused' in server) throw new Error(`no database for the benchmark: ${server.refused.code}`);
  let made = 0;
  return {
    async database() {
      const pool = openPool({ url: server.url, connections: 1 });
      const name = `bench_${++made}`;
      await pool.query(`create database ${name}`);
      await pool.end();
      return server.url.replace('@/kingston?', `@/${name}?`);
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
