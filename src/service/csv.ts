/** A table as text, and what its file is called in messages. */
export type Table = { readonly file: string; readonly text: string };

/** Thrown when a table cannot be used; the message names file and line: `orders.csv:12: …`. */
export class BadTable extends Error {
  constructor(table: Table, line: number, what: string) {
    super(`${table.file}:${line}: ${what}`);
  }
}

/** A row: the line it begins in, from 1, and the columns asked for. */
export type Row<Column extends string> = { readonly line: number } & { readonly [Name in Column]: string };

/**
 * The rows of a table whose first row names its columns. A column in `needed` must be there (BadTable), one in
 * `optional` is empty where it is not. Other columns are passed over.
 */
export function* readRows<Needed extends string, Optional extends string = never>(
  table: Table,
  needed: readonly Needed[],
  optional: readonly Optional[] = [],
): Generator<Row<Needed | Optional>> {
  const records = readRecords(table);
  const head = records.next();
  const names = head.done === true ? [] : head.value.cells;
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new BadTable(table, 1, `the column ${missing.join(', ')} is missing`);
  const places = [...needed, ...optional].map((name) => [name, names.indexOf(name)] as const);
  for (const { line, cells } of records) {
    if (cells.length !== names.length) {
      throw new BadTable(table, line, `has ${cells.length} fields, but the first line has ${names.length}`);
    }
    const row: Record<string, string | number> = { line };
    for (const [name, place] of places) row[name] = cells[place] ?? '';
    yield row as Row<Needed | Optional>;
  }
}

/**
 * RFC 4180: fields in quotation marks may hold commas, line ends and doubled quotation marks. Empty lines are passed
 * over.
 */
function* readRecords(table: Table): Generator<{ readonly line: number; readonly cells: readonly string[] }> {
  const { text } = table;
  let cells: string[] = [];
  let line = 1;
  let start = 1;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const end = text[at] === '"' ? endOfQuoted(table, at, line) : endOfPlain(text, at);
    const cell = text.slice(at, end);
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    line += cell.startsWith('"') ? cell.split('\n').length - 1 : 0;
    at = end + 1;
    if (text[end] === ',') {
      if (at === text.length) cells.push('');
      continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at++;
    else if (end < text.length && text[end] !== '\n') {
      throw new BadTable(table, line, 'a field goes on after its closing quotation mark');
    }
    if (cells.length > 1 || cells[0] !== '') yield { line: start, cells };
    cells = [];
    start = ++line;
  }
  if (cells.length > 0) yield { line: start, cells };
}

/** The place after the closing quotation mark of a field that begins at `from`. */
function endOfQuoted({ text, file }: Table, from: number, line: number): number {
  let end = text.indexOf('"', from + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end === -1) throw new BadTable({ text, file }, line, 'a quotation mark is not closed');
  return end + 1;
}

/** The place of the comma or the line end after a field that begins at `from`. */
function endOfPlain(text: string, from: number): number {
  END_OF_FIELD.lastIndex = from;
  return END_OF_FIELD.exec(text)?.index ?? text.length;
}

const END_OF_FIELD = /,|\r?\n/g;
