import { type Statement, statementsIn } from './statements.ts';
import type { Spread } from './tables.ts';

const NOW =
  /\b(now|clock_timestamp|statement_timestamp|transaction_timestamp)\s*\(|\bcurrent_timestamp\b|\blocaltimestamp\b/i;

/** What in the statements of these files would not work, or not fast, when tables are spread by seller, as sentences. */
export function statementBreaches(
  files: ReadonlyMap<string, string>,
  tables: Readonly<Record<string, Spread>>,
): readonly string[] {
  const sellers = Object.keys(tables).filter((table) => tables[table] === 'seller');
  return [...files].flatMap(([path, text]) => {
    const { statements, strays } = statementsIn(path, text);
    return [
      ...strays.map((stray) => `${place(stray)}: SQL outside of a store.ts`),
      ...statements.flatMap((statement) =>
        breachesOf(statement.sql, sellers).map((breach) => `${place(statement)}: ${breach}`),
      ),
    ];
  });
}

function place({ path, line }: Statement): string {
  return `${path}:${line}`;
}

function breachesOf(sql: string, sellers: readonly string[]): readonly string[] {
  const named = sellers.filter((table) => names(sql, table));
  const conflict = /\bon\s+conflict\b[\s\S]*?\bdo\s+update\b([\s\S]*)/i.exec(sql)?.[1] ?? '';
  return [
    ...(named.length > 0 && !/\bseller_id\b/.test(sql) ? [`names ${named.join(', ')} and no seller_id`] : []),
    ...(NOW.test(conflict) ? ['the time of the server in on conflict do update; pass it in and use excluded'] : []),
    ...(/\bskip\s+locked\b/i.test(sql) && !/\b(seller_id|bucket)\s*(=|in\b)/i.test(sql)
      ? ['skip locked over all sellers; claim by bucket or seller_id']
      : []),
  ];
}

function names(sql: string, table: string): boolean {
  return new RegExp(
    `\\b(from|join|into|update|using|copy|truncate|table|only|,)\\s+(public\\.)?"?${table}"?(?![\\w.])`,
    'i',
  ).test(sql);
}
