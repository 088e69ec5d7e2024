import { readdirSync } from 'node:fs';
import path from 'node:path';
import { BadTable, type Table } from '../service/csv.ts';
import { COUNTED, type Import, importOlist } from '../service/olist/import.ts';
import type { OlistTables } from '../service/olist/tables.ts';
import type { Command, Context, ExitCode } from './command.ts';
import { describeFileError, openInput, ReadFailure, readText } from './input.ts';
import { openOutput } from './output.ts';
import { openZipped } from './zipped-output.ts';

export const command: Command = {
  name: 'import olist',
  summary: 'turns the public Olist tables into events',
  details:
    'Reads the tables of the Brazilian E-Commerce Public Dataset by Olist, whole or sampled, plain or .gz, and writes\n' +
    'CloudEvents in time order, one a line. Orders and order items are needed; customers, sellers and reviews are used\n' +
    'where they are there. What is odd in the data is kept as it is, counted, and told on standard error.',
  arguments: [
    { name: 'DIR', description: 'folder with olist_orders*.csv, olist_order_items*.csv and the other tables' },
  ],
  options: [{ name: 'out', value: 'FILE', description: 'where to write (.gz is packed)', default: '-' }],
  examples: ['import olist data/olist --out olist.ndjson', 'import olist data/olist | kingston replay -'],
  run,
};

async function run(context: Context): Promise<ExitCode> {
  const folder = context.arguments[0] ?? '';
  try {
    const tables = await readTables(context, folder);
    const imported = importOlist(tables);
    const written = writeLines(context, imported.lines);
    if (written !== undefined) return context.refuse(written);
    report(context, imported);
    return 0;
  } catch (error) {
    if (error instanceof BadTable || error instanceof BadFolder || error instanceof ReadFailure) {
      return context.refuse(error.message);
    }
    throw error;
  }
}

/** Thrown when the folder does not hold what is needed. */
class BadFolder extends Error {}

async function readTables(context: Context, folder: string): Promise<OlistTables> {
  const files = listFiles(folder);
  const find = async (name: string): Promise<Table | undefined> => {
    // `olist_orders_dataset.csv` as published, `olist_orders_sample.csv.gz` as sampled.
    const pattern = new RegExp(`^olist_${name}(_[a-z0-9]+)?\\.csv(\\.gz)?$`);
    const [file, another] = files.filter((one) => pattern.test(one));
    if (another !== undefined) throw new BadFolder(`${folder} has both ${file} and ${another}; keep one of them`);
    return file === undefined ? undefined : readTable(folder, file);
  };
  const need = async (name: string): Promise<Table> => {
    const table = await find(name);
    if (table === undefined) throw new BadFolder(`${folder} has no olist_${name}*.csv or .csv.gz, which is needed`);
    return table;
  };
  const want = async (name: string, without: string): Promise<Table | undefined> => {
    const table = await find(name);
    if (table === undefined) context.stderr.line(`no olist_${name}*.csv: ${without}`);
    return table;
  };
  return {
    orders: await need('orders'),
    items: await need('order_items'),
    customers: await want('customers', 'orders have no region, and each its own customer'),
    sellers: await want('sellers', 'sellers have no region'),
    reviews: await want('order_reviews', 'there are no reviews'),
  };
}

/** The names in the folder, sorted. */
function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw new BadFolder(`cannot read ${folder}: ${describeFileError(error)}`);
  }
}

async function readTable(folder: string, name: string): Promise<Table> {
  const file = path.join(folder, name);
  const input = await openInput(file);
  if ('refused' in input) throw new BadFolder(input.refused);
  return { file, text: await readText(input) };
}

/** Answers the reason when it cannot. */
function writeLines(context: Context, lines: readonly string[]): string | undefined {
  const out = context.option('out') ?? '-';
  const output = out.endsWith('.gz') ? openZipped(out) : openOutput(out, context.stdout);
  if ('refused' in output) return output.refused;
  for (const line of lines) output.line(line);
  if (output === context.stdout) output.flush();
  else output.close();
  return undefined;
}

function report(context: Context, { lines, counts }: Import): void {
  context.stderr.line(`events: ${lines.length}`);
  for (const what of COUNTED) {
    const count = counts.get(what);
    if (count !== undefined) context.stderr.line(`${what}: ${count}`);
  }
}
