import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadTable, readRows } from './csv.ts';

const table = (text: string) => ({ file: 'a.csv', text });

describe('readRows', () => {
  test('fields by the names of the first line, with the line of each row', () => {
    const text = '\ufeffid,note,extra\r\n1,"a ""b"", c\nd",x\r\n\r\n2,,\n"3","","z"';
    expect([...readRows(table(text), ['id', 'note'], ['more'])]).toEqual([
      { line: 2, id: '1', note: 'a "b", c\nd', more: '' },
      { line: 5, id: '2', note: '', more: '' },
      { line: 6, id: '3', note: '', more: '' },
    ]);
  });

  test.each([
    ['id\n1', 'a.csv:1: the column note is missing'],
    ['', 'a.csv:1: the column id, note is missing'],
    ['id,note\n1,2\n\n1,2,3', 'a.csv:4: has 3 fields, but the first line has 2'],
    ['id,note\n1,"2', 'a.csv:2: a quotation mark is not closed'],
    ['id,note\n"a\nb","c"d\n', 'a.csv:3: a field goes on after its closing quotation mark'],
  ])('%j: %s', (text, message) => {
    expect(() => [...readRows(table(text), ['id', 'note'])]).toThrow(
      new BadTable(table(''), 1, '').constructor as never,
    );
    expect(() => [...readRows(table(text), ['id', 'note'])]).toThrow(message);
  });

  test('reads back every table, however it is quoted', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', 'é', ' ') });
    const rows = fc.array(fc.tuple(cell, cell, cell));
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n'), fc.boolean(), (cells, end, ended) => {
        const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        const lines = ['x,y,z', ...cells.map((row) => row.map(quote).join(','))];
        const read = [...readRows(table(lines.join(end) + (ended ? end : '')), ['x', 'y', 'z'])];
        expect(read.map(({ x, y, z }) => [x, y, z])).toEqual(cells);
      }),
    );
  });
});
