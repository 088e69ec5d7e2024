import type { Pool } from 'pg';
import { readColumns, readConstraints, readIndexes, readOtherObjects, readTables, type TableRow } from './catalogue.ts';
import { inTransaction } from './transaction.ts';

/**
 * The tables of a database with their columns, keys, checks and indexes, as text close to the SQL that makes them:
 * the same for the same migrations, whatever version the server has.
 */
export async function describeSchema(pool: Pool): Promise<string> {
  return inTransaction(
    pool,
    async (transaction) => {
      // With an empty search path every name is written with its schema.
      await transaction.query("set local search_path = ''");
      const others = await readOtherObjects(transaction);
      // Better than to leave it out in silence.
      if (others.length > 0) throw new Error(`the description of the schema does not know: ${others.join(', ')}`);
      const tables = await readTables(transaction);
      const columns = await readColumns(transaction);
      const constraints = await readConstraints(transaction);
      const indexes = await readIndexes(transaction);
      const sections = tables.map((table) => {
        const own = <Row extends { readonly table: string }>(rows: readonly Row[]) =>
          rows.filter((row) => row.table === table.full_name);
        const lines = [
          ...own(columns).map(({ definition }) => definition),
          ...own(constraints).map(({ name, definition }) => `constraint ${name} ${definition}`),
        ];
        const further = own(indexes).filter((index) => !index.of_key);
        return [createTable(table, lines), ...further.map(({ definition }) => `${definition};`)].join('\n');
      });
      return `${[...schemaLines(tables), ...sections].join('\n\n')}\n`;
    },
    { isolation: 'repeatable read', readOnly: true },
  );
}

function createTable({ full_name, unlogged, options }: TableRow, lines: readonly string[]): string {
  const settings = options.length === 0 ? '' : ` with (${options.join(', ')})`;
  const body = lines.map((line) => `  ${line}`).join(',\n');
  return `create ${unlogged ? 'unlogged ' : ''}table ${full_name} (\n${body}\n)${settings};`;
}

function schemaLines(tables: readonly TableRow[]): readonly string[] {
  const schemas = [...new Set(tables.map(({ schema }) => schema))].filter((schema) => schema !== 'public');
  return schemas.length === 0 ? [] : [schemas.map((schema) => `create schema ${schema};`).join('\n')];
}
