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

/**
 * What a code says: by what staff have entered for this carrier, or else by the table; undefined: nobody has said, and nothing is guessed.
 * Where a carrier gives several codes for one scan, the first that is known counts, so the more exact one stands first.
 */
export function readCode(
  table: CodeTableName,
  further: CodeTable,
  codes: readonly string[],
): { readonly code: string; readonly meaning: Meaning } | undefined {
  for (const written of codes) {
    const code = written.trim();
    const meaning = own(further, code) ?? own(CODE_TABLES[table], code) ?? bySmallLetters(CODE_TABLES[table], code);
    if (meaning !== undefined) return { code, meaning };
  }
  return undefined;
}

function own(table: CodeTable, code: string): Meaning | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}

/** Capitals tell no two codes of a table apart. */
function bySmallLetters(table: CodeTable, code: string): Meaning | undefined {
  const small = code.toLowerCase();
  return Object.entries(table).find(([each]) => each.toLowerCase() === small)?.[1];
}
