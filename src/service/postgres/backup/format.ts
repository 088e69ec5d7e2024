import { z } from 'zod';

/**
 * A backup is lines of UTF-8, packed with gzip. First the head; then for each table a line that names it, its rows as
 * PostgreSQL's COPY writes them (a row a line, `\.` alone ends them) and a line that counts them; then a line a
 * sequence; then for each file beside the database a line that names it, its bytes in base64, ended like rows, and a line
 * that counts them; and the end. All other lines are JSON. So it can be read with `zcat`, and by any PostgreSQL.
 */
export const FORMAT = { kingston: 'backup', version: 1 } as const;

/** What closes the rows of a table. */
export const END_OF_ROWS = '\\.\n';

/** The first line. */
export const headSchema = z.object({
  kingston: z.literal(FORMAT.kingston),
  version: z.number(),
  /** RFC 3339: the instant of the snapshot. */
  made: z.string(),
  /** The version of PostgreSQL it was made on. */
  server: z.string(),
  /** The migrations that had run, which make the tables again. */
  migrations: z.array(z.object({ number: z.number(), name: z.string(), checksum: z.string() })),
});

/** Before the rows of a table. Names are as in SQL, with quotation marks where they need them. */
export const tableSchema = z.object({ table: z.string(), columns: z.array(z.string()) });

/** After the rows of a table. */
export const tableEndSchema = z.object({ rows: z.number(), sha256: z.string() });

/** Where a sequence stands. */
export const sequenceSchema = z.object({ sequence: z.string(), value: z.string(), called: z.boolean() });

/** Before the bytes of a file that lies beside the database, sealed: its name there. */
export const fileSchema = z.object({ file: z.uuid() });

/** After the bytes of a file. */
export const fileEndSchema = z.object({ bytes: z.number(), sha256: z.string() });

/** The last line. A file without it is not whole. */
export const endSchema = z.object({
  end: z.literal(true),
  tables: z.number(),
  rows: z.number(),
  files: z.number().default(0),
});

export type BackupHead = z.infer<typeof headSchema>;
export type BackupTable = z.infer<typeof tableSchema>;
export type BackupTableEnd = z.infer<typeof tableEndSchema>;
export type BackupSequence = z.infer<typeof sequenceSchema>;
export type BackupFile = z.infer<typeof fileSchema>;
export type BackupFileEnd = z.infer<typeof fileEndSchema>;
export type BackupEnd = z.infer<typeof endSchema>;
