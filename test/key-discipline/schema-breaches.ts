import {
  type ColumnRow,
  type ConstraintRow,
  type IndexRow,
  readColumns,
  readConstraints,
  readIndexes,
  readOtherObjects,
  readTables,
  type TableRow,
} from '../../src/service/postgres/catalogue.ts';
import type { Queryable } from '../../src/service/postgres/database.ts';
import type { Spread } from './tables.ts';

/** Which tables there are, and how they are spread. */
export type Plan = {
  readonly tables: Readonly<Record<string, Spread>>;
  readonly globalSchemas: readonly string[];
};

type Schema = {
  readonly tables: readonly TableRow[];
  readonly columns: readonly ColumnRow[];
  readonly constraints: readonly ConstraintRow[];
  readonly indexes: readonly IndexRow[];
};

/** What in a database would keep it from being spread by seller, as sentences. */
export async function schemaBreaches(database: Queryable, plan: Plan): Promise<readonly string[]> {
  const schema: Schema = {
    tables: await readTables(database),
    columns: await readColumns(database),
    constraints: await readConstraints(database),
    indexes: await readIndexes(database),
  };
  const others = await readOtherObjects(database);
  return [
    ...schema.tables.flatMap((table) => tableBreaches(table, schema, plan)),
    ...schema.constraints.flatMap((constraint) => referenceBreaches(constraint, schema, plan)),
    ...missingTables(schema, plan),
    ...others.filter((what) => what.startsWith('trigger ')).map((what) => `${what}: triggers do not work when spread`),
  ];
}

function tableBreaches(table: TableRow, schema: Schema, plan: Plan): readonly string[] {
  const name = table.full_name;
  const spread = spreadOf(table, plan);
  if (spread === undefined) return [`${name} is not listed in test/key-discipline/tables.ts`];
  const isSellers = schema.columns.some((row) => row.table === name && row.column === 'seller_id');
  if (spread === 'customer') return keyBreaches(name, 'customer', schema);
  if (spread !== 'seller') {
    const exempt = plan.globalSchemas.includes(table.schema);
    return isSellers && !exempt ? [`${name} has a seller_id and is listed as ${spread}`] : [];
  }
  if (!isSellers) return [`${name} is listed as a seller's and has no seller_id`];
  return keyBreaches(name, 'seller_id', schema);
}

/** Whose rows they are comes first in every unique key. */
function keyBreaches(name: string, owner: string, schema: Schema): readonly string[] {
  const own = schema.indexes.filter((index) => index.table === name && index.unique);
  const hasPrimaryKey = schema.constraints.some((row) => row.table === name && row.kind === 'primary key');
  return [
    ...(hasPrimaryKey ? [] : [`${name} has no primary key`]),
    ...own
      .filter((index) => index.columns[0] !== owner)
      .map((index) => `${name}: ${owner} is not first in the unique index ${index.name}`),
  ];
}

/** Between tables that are spread alike a reference stays on one server; one to a reference table does as well. */
function referenceBreaches(constraint: ConstraintRow, schema: Schema, plan: Plan): readonly string[] {
  const { table, name, kind, other_table, columns, other_columns } = constraint;
  if (kind !== 'foreign key') return [];
  const [from, to] = [table, other_table].map((full) => {
    const found = schema.tables.find((candidate) => candidate.full_name === full);
    return found && spreadOf(found, plan);
  });
  if (from === undefined || to === undefined) return [];
  if (from !== to && to !== 'reference') return [`${table}: ${name} refers from a ${from} table to a ${to} table`];
  if (from !== 'seller' || to !== 'seller') return [];
  const place = columns.indexOf('seller_id');
  const isWithin = place >= 0 && other_columns[place] === 'seller_id';
  return isWithin ? [] : [`${table}: ${name} refers to another seller's rows; take seller_id into it`];
}

function missingTables(schema: Schema, plan: Plan): readonly string[] {
  const there = new Set(schema.tables.map(nameIn));
  const lost = Object.keys(plan.tables).filter((name) => !there.has(name));
  return lost.map((name) => `${name} is listed in test/key-discipline/tables.ts and does not exist`);
}

function spreadOf(table: TableRow, plan: Plan): Spread | undefined {
  if (plan.globalSchemas.includes(table.schema)) return 'global';
  return plan.tables[nameIn(table)];
}

/** As the plan calls it: `sellers`, `vault.keys`. */
function nameIn({ schema, name }: TableRow): string {
  return schema === 'public' ? name : `${schema}.${name}`;
}
