import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Sample } from './sample.ts';

const TABLES = [
  { file: 'bitext_customer_service_sample.csv.gz', column: 'utterance' },
  { file: 'banking77.csv.gz', column: 'text' },
] as const;

/** What customers wrote to support, without any contact detail; undefined when the data folder does not have it. */
export function readSupportTalk(folder: string): readonly Sample[] | undefined {
  const paths = TABLES.map(({ file, column }) => ({ path: join(folder, 'conversations', file), column }));
  if (!paths.every(({ path }) => existsSync(path))) return undefined;
  return paths.flatMap(({ path, column }) =>
    columnOf(gunzipSync(readFileSync(path)).toString('utf8'), column).map(clean),
  );
}

function clean(text: string): Sample {
  return {
    ...{ family: 'support talk', language: 'en', split: 'held-out', stratum: 'clean', text, sender: 'customer' },
    ...{ earlier: [], known: [], kinds: [], spans: [] },
  };
}

/** One column of a table with quotes (RFC 4180). */
export function columnOf(table: string, column: string): readonly string[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of table.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n\r]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') rows.push([]);
  }
  const [header = [], ...lines] = rows;
  const place = header.indexOf(column);
  if (place === -1) throw new Error(`the table has no column ${column}`);
  return lines.flatMap((line) => (line.length === header.length ? [line[place] as string] : []));
}
