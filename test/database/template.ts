import { createHash } from 'node:crypto';
import { openPool } from '../../src/service/postgres/database.ts';
import { migrate } from '../../src/service/postgres/migrate.ts';
import { MIGRATIONS_FOLDER, readMigrations } from '../../src/service/postgres/migration-files.ts';

/** A database with all migrations, and the name of it as a template. */
export type Template = { readonly server: string; readonly name: string };

const underWay = new Map<string, Promise<Template>>();

/**
 * Makes the template on a server, once for each state of the migrations: a watching Vitest sees them change.
 * @param server the URL of its maintenance database
 */
export function templateFor(server: string): Promise<Template> {
  const checksums = readMigrations(MIGRATIONS_FOLDER).map(({ checksum }) => checksum);
  const name = `template_${createHash('sha256').update(checksums.join()).digest('hex').slice(0, 12)}`;
  const key = `${server} ${name}`;
  const template = underWay.get(key) ?? makeTemplate(server, name);
  underWay.set(key, template);
  return template;
}

async function makeTemplate(server: string, name: string): Promise<Template> {
  const maintenance = openPool({ url: server, connections: 1 });
  try {
    await maintenance.query(`create database ${name}`);
    const pool = openPool({ url: withDatabaseName(server, name), connections: 1 });
    try {
      const migrated = await migrate(pool);
      if ('refused' in migrated) throw new Error(JSON.stringify(migrated.refused));
    } finally {
      await pool.end();
    }
    return { server, name };
  } finally {
    await maintenance.end();
  }
}

/** The same server, another database. */
export function withDatabaseName(url: string, name: string): string {
  return url.replace(/\/[^/?]+(\?|$)/, `/${name}$1`);
}
