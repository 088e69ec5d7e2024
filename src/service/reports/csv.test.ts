import { expect, test } from 'vitest';
import type { Report } from './contract.ts';
import { reportCsv } from './csv.ts';

const AT = '2026-03-16T05:00:00Z';

/** A week, as an installation of another maker might name its policy, its actions and its sellers. */
const REPORT: Report = {
  ...{ seller: '-S"17', week: '2026-03-09', from: '2026-03-09T05:00:00Z', to: AT, at: AT },
  ...{ rung: 'warned', before: { week: '2026-03-02', rung: 'good' }, policy: '=HYPERLINK("x")' },
  metrics: [
    {
      ...{ metric: 'late_dispatch', category: 'shipping', target: 0.04, filled: 0.62, filledBefore: 0.31 },
      ...{ emptiedBy: 15, rate: { days: 30, items: 40, lapses: 3, share: 0.075 }, shareBefore: 0.05 },
      week: { good: 12, counted: 1, excused: 2, passedOver: 0, merged: 0, overturned: 0 },
    },
  ],
  began: [],
  ended: [],
  inForce: [
    {
      ...{ action: '@S/1', kind: 'warning', status: 'live', category: 'shipping', violation: 'a, "b"\r\nc' },
      since: AT,
    },
  ],
  dates: [{ action: '+S/1', kind: 'acknowledge', at: AT }],
  letter: { words: 'en-1', title: { text: '', values: {} }, parts: [] },
};

/** Reads a file as RFC 4180 says. */
function cells(csv: string): readonly (readonly string[])[] {
  const row = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,"\r\n]*))/g;
  return csv
    .split(/\r\n(?=2026|$)/)
    .filter((line) => line !== '')
    .map((line) => [...line.matchAll(row)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));
}

test('a report as a file: one figure a row, each with six cells, and none that a spreadsheet takes for a formula', () => {
  const rows = cells(reportCsv(REPORT));
  expect(rows[0]).toEqual(['week', 'about', 'name', 'figure', 'value', 'before']);
  expect(rows).toContainEqual(['2026-03-09', 'account', `'-S"17`, 'rung', 'warned', 'good']);
  expect(rows).toContainEqual(['2026-03-09', 'metric', 'late_dispatch', 'gauge', '0.62', '0.31']);
  expect(rows).toContainEqual(['2026-03-09', 'metric', 'late_dispatch', 'rate', '0.075', '0.05']);
  expect(rows).toContainEqual(['2026-03-09', 'metric', 'late_dispatch', 'week_excused', '2', '']);
  expect(rows).toContainEqual(['2026-03-09', 'account', `'-S"17`, 'policy', `'=HYPERLINK("x")`, '']);
  expect(rows).toContainEqual(['2026-03-09', 'action', `'@S/1`, 'violation', 'a, "b"\r\nc', '']);
  expect(rows).toContainEqual(['2026-03-09', 'date', `'+S/1`, 'acknowledge', AT, '']);
  for (const row of rows) {
    expect(row).toHaveLength(6);
    for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  }
});
