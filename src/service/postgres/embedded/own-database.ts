import { Client } from 'pg';
import { ROLE } from './cluster.ts';

/** The database that everything of ours is in. */
const NAME = 'kingston';

/** How the server is reached. */
export function serverUrl(socketFolder: string): string {
  return `postgresql://${ROLE}@/${NAME}?host=${encodeURIComponent(socketFolder)}`;
}

/** Makes our database on a new server. */
export async function ensureDatabase(socketFolder: string): Promise<void> {
  const client = new Client({ host: socketFolder, user: ROLE, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [NAME]);
    if (rowCount === 0) await client.query(`create database ${NAME}`);
  } finally {
    await client.end();
  }
}
