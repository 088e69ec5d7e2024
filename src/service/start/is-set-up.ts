import type { Pool } from 'pg';
import { readTables } from '../postgres/catalogue.ts';
import { type MigrationRefusal, migrate } from '../postgres/migrate.ts';
import { MIGRATIONS_FOLDER, readMigrations } from '../postgres/migration-files.ts';

/** Why a database is no installation that this program can work on. */
export type NotSetUp =
  | { readonly code: 'no-installation' }
  | { readonly code: 'older-tables'; readonly at: number; readonly known: number }
  | { readonly refusal: MigrationRefusal };

/** Whether a database holds the tables of this very version. Changes nothing: that is up to a start. */
export async function isSetUp(pool: Pool): Promise<true | NotSetUp> {
  // Somebody else's tables are left alone.
  if (!(await readTables(pool)).some((table) => table.full_name === 'public.installation'))
    return { code: 'no-installation' };
  const migrated = await migrate(pool, { upTo: 0 });
  if ('refused' in migrated) return { refusal: migrated.refused };
  const known = readMigrations(MIGRATIONS_FOLDER).length;
  return migrated.at === known ? true : { code: 'older-tables', at: migrated.at, known };
}
