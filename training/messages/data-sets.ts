import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { canonicalOf } from './canonical.ts';
import type { Example } from './examples.ts';

/** The rows of a table in CSV, its head left out: quoted fields may hold commas, quotes and lines. */
export function readCsv(file: string): readonly (readonly string[])[] {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text[at + 1] === '"') field += text[++at] ?? '';
      else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',' || letter === '\n') {
      rows.at(-1)?.push(field.replace(/\r$/, ''));
      field = '';
      if (letter === '\n') rows.push([]);
    } else field += letter;
  }
  if (field !== '') rows.at(-1)?.push(field);
  return rows.slice(1).filter((row) => row.length > 1);
}

/** Clean talk of customers with support, by source; nothing where the folder has none. For measuring only. */
export function supportTalk(folder: string): readonly string[] {
  const bitext = path.join(folder, 'conversations', 'bitext_customer_service_sample.csv.gz');
  const banking = path.join(folder, 'conversations', 'banking77.csv.gz');
  if (!existsSync(bitext) || !existsSync(banking)) return [];
  return [...readCsv(bitext).map((row) => row[1] ?? ''), ...readCsv(banking).map((row) => row[2] ?? '')];
}

/** Texts of the development sets under MIT, with what they are. Sets that the folder has not are left out. */
export function licensedExamples(folder: string): readonly Example[] {
  return [...tweets(folder), ...comments(folder), ...syntheticTexts(folder)];
}

const CONTACT_KINDS = ['off_platform_payment', 'marketing', 'off_platform_contact'] as const;

/** Swearing alone (class 1) is no harassment, and whether it goes against somebody nobody has said: it is left out. */
function tweets(folder: string): readonly Example[] {
  return rowsOf(folder, 'abuse', 'tdavidson_labeled.csv.gz').flatMap((row) => {
    const [, hate, , , kind, tweet = ''] = row;
    const text = canonicalOf(cleanTweet(tweet));
    if (kind === '2') return [example(text, [], CONTACT_KINDS)];
    const isInsult = kind === '0' && Number(hate) >= 2 && /\b(you|your|ur|u|youre)\b/.test(text);
    return isInsult ? [example(text, ['harassment'], [...CONTACT_KINDS, 'threat'])] : [];
  });
}

function cleanTweet(tweet: string): string {
  return tweet
    .replace(/&#?\w+;/g, ' ')
    .replace(/https?:\S+|\bRT\b|@\w+:?/g, ' ')
    .replace(/[!"]{2,}/g, ' ');
}

function comments(folder: string): readonly Example[] {
  return rowsOf(folder, 'abuse', 'surge_toxicity_en.csv.gz').flatMap(([text = '', toxic]) =>
    toxic === 'Not Toxic' ? [example(canonicalOf(text), [], CONTACT_KINDS)] : [],
  );
}

/** One text of each template; some of them are about accounts and contacts, and not clean. */
function syntheticTexts(folder: string): readonly Example[] {
  const file = path.join(folder, 'pii', 'presidio_synthetic_dev.jsonl.gz');
  if (!existsSync(file)) return [];
  const lines = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  const rows = lines.map((line): { text: string; template: string } => JSON.parse(line));
  const byTemplate = new Map(rows.map((row) => [row.template, row.text]));
  return [...byTemplate.values()].map((text) =>
    example(canonicalOf(text), [], ['off_platform_payment', 'off_platform_contact']),
  );
}

function rowsOf(folder: string, set: string, name: string): readonly (readonly string[])[] {
  const file = path.join(folder, set, name);
  return existsSync(file) ? readCsv(file) : [];
}

function example(text: string, kinds: Example['kinds'], perhaps: Example['perhaps']): Example {
  return { text, group: 'licensed', language: 'en', kinds, perhaps };
}
