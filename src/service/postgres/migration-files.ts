import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One step from the tables of an older version to those of a newer one. */
export type Migration = {
  /** From 1, without gaps: the order in which they run. */
  readonly number: number;
  /** What it brings: `ledger`. */
  readonly name: string;
  readonly file: string;
  readonly sql: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly checksum: string;
};

/** The migrations of this program. */
export const MIGRATIONS_FOLDER = path.join(import.meta.dirname, 'migrations');

const FILE_NAME = /^(\d{4})-([a-z0-9-]+)\.sql$/;

/** Reads the migrations of a folder, in order. Throws for a folder that is not one: that is a mistake in the program. */
export function readMigrations(folder: string): readonly Migration[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .toSorted();
  return files.map((file, index) => {
    const [, number, name] = FILE_NAME.exec(file) ?? [];
    if (number === undefined || name === undefined) throw new Error(`${file} is not named like 0007-appeals.sql`);
    if (Number(number) !== index + 1) throw new Error(`${file} should have the number ${index + 1}`);
    const sql = readFileSync(path.join(folder, file), 'utf8');
    return { number: index + 1, name, file, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}
