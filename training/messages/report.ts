import { SENSE_KINDS } from '../../src/rulebook/messages/sense/model.ts';
import type { Tally } from './measure.ts';

const LANGUAGES = ['all', 'en', 'jam', 'es', 'fr', 'ht', 'pt'];

/** Recall and, over all languages, precision, as a table for the model's card. */
export function kindsTable(tallies: ReadonlyMap<string, Tally>): string {
  const rows = SENSE_KINDS.map((kind) => {
    const all = tallies.get(`${kind} all`);
    const recalls = LANGUAGES.map((language) => recallOf(tallies.get(`${kind} ${language}`)));
    return `| ${kind} | ${precisionOf(all)} | ${recalls.join(' | ')} |`;
  });
  return [
    `| kind | precision | ${LANGUAGES.map((language) => `recall ${language}`).join(' | ')} |`,
    `|---|${'---|'.repeat(LANGUAGES.length + 1)}`,
    ...rows,
  ].join('\n');
}

/** Which part of clean texts is flagged, in per cent. */
export function flagsTable(rows: readonly (readonly [string, number, ReadonlyMap<string, number>])[]): string {
  const kinds = [...SENSE_KINDS, 'any'];
  const lines = rows.map(([name, texts, flags]) => {
    const shares = kinds.map((kind) => (100 * (flags.get(kind) ?? 0)).toFixed(2));
    return `| ${name} | ${texts} | ${shares.join(' | ')} |`;
  });
  return [`| clean text | texts | ${kinds.join(' | ')} |`, `|---|${'---|'.repeat(kinds.length + 1)}`, ...lines].join(
    '\n',
  );
}

function recallOf(tally: Tally | undefined): string {
  const known = tally === undefined ? 0 : tally.hits + tally.misses;
  return tally === undefined || known === 0 ? '–' : `${(tally.hits / known).toFixed(2)} (${known})`;
}

function precisionOf(tally: Tally | undefined): string {
  const found = tally === undefined ? 0 : tally.hits + tally.false;
  return tally === undefined || found === 0 ? '–' : (tally.hits / found).toFixed(2);
}
