import type { Pool } from 'pg';

/**
 * What customers of tests and of the demonstration are made of, and nothing else is: their addresses, numbers, mail addresses and, in
 * tests, names, in any writing that a viewer may be shown. Where it stands, a value of a customer stands.
 */
const PLANTED = [
  'Canary-Lovelace',
  'Canaryville',
  'Canary R(?:oa)?d',
  'ada\\.canary@',
  '876[ ().-]+555[ .-]?0\\d ?\\d{2}',
  '(?:Almond Walk|Breadfruit L(?:ane|n)|Cane R(?:oa)?d|Ginger Close|Mango Ave(?:nue)?|Pimento St(?:reet)?)',
  '[a-z]+\\.[a-z]+\\.\\d+@example\\.com',
].join('|');

const IN_TEXT = new RegExp(PLANTED, 'gi');

/** The values of customers that stand in a text. */
export function plantedIn(text: string): readonly string[] {
  return [...new Set(text.match(IN_TEXT) ?? [])];
}

/** The tables outside the vault in which a value of a customer stands, with one of them; the vault itself where one is not sealed. */
export async function plantedInTables(pool: Pool): Promise<readonly string[]> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname !~ '^pg_' and schemaname <> 'information_schema' order by 1`,
  );
  if (tables.length === 0) return [];
  const each = tables.map(
    ({ name }) => `(select '${name}: ' || substring(row::text from '(?i)' || $1) as found from ${name} as row
      where row::text ~* $1 limit 1)`,
  );
  const { rows } = await pool.query<{ found: string }>(each.join(' union all '), [PLANTED]);
  return rows.map(({ found }) => found);
}
