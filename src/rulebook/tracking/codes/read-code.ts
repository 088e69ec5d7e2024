import { AFTERSHIP, EASYPOST, SEVENTEEN_TRACK, SHIPPO } from './aggregators.ts';
import { IFTSTA, X12_214 } from './edi.ts';
import type { CodeTable, Meaning } from './meaning.ts';
import { UPU } from './upu.ts';

/** The seven scans of the contract by their own names, for carriers that say them so. */
const OWN: CodeTable = {
  accepted: 'accepted',
  in_transit: 'in_transit',
  customs: 'customs',
  out_for_delivery: 'out_for_delivery',
  delivered: 'delivered',
  exception: 'exception',
  returned: 'returned',
};

/** The tables of codes that carriers use. */
const CODE_TABLES = {
  own: OWN,
  upu: UPU,
  easypost: EASYPOST,
  shippo: SHIPPO,
  aftership: AFTERSHIP,
  seventeen_track: SEVENTEEN_TRACK,
  iftsta: IFTSTA,
  x12_214: X12_214,
} as const satisfies Readonly<Record<string, CodeTable>>;

export type CodeTableName = keyof typeof CODE_TABLES;
export const CODE_TABLE_NAMES = Object.keys(CODE_TABLES) as readonly CodeTableName[];

/** A code as its table writes it, with what it says. */
type ReadCode = { readonly code: string; readonly meaning: Meaning };

/**
 * What a code says: by what staff have entered for this carrier, or else by the table; undefined: nobody has said, and nothing is guessed.
 * Where a carrier gives several codes for one scan, the first that is known counts, so the more exact one stands first.
 */
export function readCode(table: CodeTableName, further: CodeTable, codes: readonly string[]): ReadCode | undefined {
  for (const written of codes) {
    const read = lookUp(further, written) ?? lookUp(CODE_TABLES[table], written);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** Capitals tell no two codes of a table apart; the table's own way to write one goes before. */
function lookUp(table: CodeTable, written: string): ReadCode | undefined {
  const code = written.trim();
  const exact = Object.hasOwn(table, code) ? table[code] : undefined;
  if (exact !== undefined) return { code, meaning: exact };
  const small = code.toLowerCase();
  const [found, meaning] = Object.entries(table).find(([each]) => each.toLowerCase() === small) ?? [];
  return found === undefined || meaning === undefined ? undefined : { code: found, meaning };
}
