import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { COMMANDS } from './commands.ts';
import { kingston } from './kingston.ts';
import { memoryOutput } from './output.ts';

const folder = mkdtempSync(join(tmpdir(), 'replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function replay(...words: readonly string[]) {
  return typed(false, ...words);
}

async function typed(isTerminal: boolean, ...words: readonly string[]) {
  const [stdout, stderr] = [memoryOutput(), memoryOutput()];
  const code = await kingston(['replay', ...words], COMMANDS, { stdout, stderr, isTerminal, progress() {} });
  return { code, lines: stdout.text().split('\n').slice(0, -1), complaints: stderr.text().split('\n').slice(0, -1) };
}

type Event = {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly data: object;
};

function placed(id: string, time: string, given: object = {}): Event {
  const data = {
    orderId: `O-${id}`,
    customer: `C-${id}`,
    fulfilment: 'seller',
    shipBy: time.replace('T10', 'T20'),
    deliverBy: '2024-06-30T00:00:00Z',
    destination: { country: 'JM' },
    ...given,
  };
  return { id, type: 'order.placed', subject: 'S-17', time, data };
}

function line(event: Event): string {
  return JSON.stringify({ specversion: '1.0', source: '/shop', ...event });
}

function file(name: string, lines: readonly (Event | string)[]): string {
  const text = lines.map((each) => `${typeof each === 'string' ? each : line(each)}\n`).join('');
  writeFileSync(join(folder, name), name.endsWith('.gz') ? gzipSync(text) : text);
  return join(folder, name);
}

/** Four orders, each due ten hours later on its day and never handed over; and one more that moves the clock. */
const LATE = ['03-04', '03-07', '03-10', '03-13'].map((date, number) =>
  placed(`e-${number + 1}`, `2024-${date}T10:00:00Z`),
);
const CLOCK = placed('clock', '2024-03-20T10:00:00Z', { shipBy: '2024-06-01T00:00:00Z' });
const events = file('events.ndjson', [...LATE, CLOCK]);

const WARNING =
  '{"at":"2024-03-13T20:00:00Z","seller":"S-17","decision":"warning.issued","action":"S-17/1","violation":"late_dispatch",' +
  '"category":"shipping","because":["e-1","e-2","e-3","e-4"],"measure":{"meter":3.67,"level":3,"lapses":4,"p0":0.04,"p1":0.1,' +
  '"items":4},"until":"2024-06-11T20:00:00Z","policy":"kingston-express@1"}';

describe('kingston replay', () => {
  test('prints a decision a line, as the contract fixes it', async () => {
    expect(await replay(events)).toEqual({ code: 0, lines: [WARNING], complaints: [] });
  });

  test('for people, in words', async () => {
    const { code, lines } = await typed(true, events);
    expect(code).toBe(0);
    expect(lines).toEqual([
      '2024-03-13T20:00:00Z S-17/1                   warned for late_dispatch (4 events) meter 3.67 of 3.00 until 2024-06-11T20:00:00Z',
    ]);
  });

  test('reads files in the order given, packed ones too', async () => {
    const [first, second] = [
      file('first.ndjson', LATE.slice(0, 2)),
      file('second.ndjson.gz', [...LATE.slice(2), CLOCK]),
    ];
    expect((await replay(first, second)).lines).toEqual([WARNING]);
  });

  test('the same file twice is a file of repeats', async () => {
    const { lines } = await replay(events, events, '--summary');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(WARNING);
    expect(JSON.parse(lines[1] as string)).toMatchObject({ events: 5, duplicates: 5, sellers: 1 });
  });
});

describe('--until', () => {
  test('moves the clock there, and later events are not read', async () => {
    expect((await replay(events, '--until', '2024-03-13T20:00:00Z')).lines).toEqual([]);
    expect((await replay(events, '--until', '2024-03-13T20:00:00.001Z')).lines).toEqual([WARNING]);
    const { lines } = await replay(events, '--until', '2024-12-31T00:00:00Z');
    expect(lines.map((each) => JSON.parse(each).decision)).toEqual(['warning.issued', 'action.expired']);
  });

  test('an offset is a time like any other', async () => {
    expect((await replay(events, '--until', '2024-03-13T15:00:00.001-05:00')).lines).toEqual([WARNING]);
  });

  test('what is no time is refused, with the cure', async () => {
    expect(await replay(events, '--until', 'tomorrow')).toEqual({
      code: 2,
      lines: [],
      complaints: ["kingston replay: --until is 'tomorrow'; write an RFC 3339 time like 2026-03-02T10:00:00Z"],
    });
  });
});

describe('--summary and --trace', () => {
  test('a last line with the figures of the run', async () => {
    const { lines } = await replay(events, '--summary');
    expect(Object.keys(JSON.parse(lines[1] as string))).toEqual([
      'events',
      'duplicates',
      'sellers',
      'decisions',
      'seconds',
      'eventsPerSecond',
    ]);
    expect(JSON.parse(lines[1] as string)).toMatchObject({
      events: 5,
      duplicates: 0,
      sellers: 1,
      decisions: { 'warning.issued': 1 },
    });
  });

  test('how each decision came about: the rules asked, the row of the ladder, the evidence', async () => {
    const { trace, ...decision } = JSON.parse((await replay(events, '--trace')).lines[0] as string);
    expect(decision).toEqual(JSON.parse(WARNING));
    expect(trace.move).toEqual({ from: 'good', on: 'violation', to: 'warning' });
    expect(trace.rules).toMatchObject([
      { rule: 'meter', met: true, lapses: 4, subjects: 4, sensitivity: { alpha: 0.1 } },
    ]);
    expect(trace.evidence.map(({ id, up }: { id: string; up: number }) => [id, up])).toEqual(
      LATE.map(({ id }) => [id, 916_291]),
    );
  });
});

describe('what cannot be used', () => {
  const refused = async (...lines: readonly (Event | string)[]) => {
    const { code, lines: told, complaints } = await replay(file('bad.ndjson', [...LATE, CLOCK, ...lines]));
    expect([code, told]).toEqual([2, []]);
    return complaints;
  };

  test('a conflicting event', async () => {
    expect(await refused({ ...CLOCK, time: '2024-03-21T10:00:00Z' })).toEqual([
      'line 6: id: is clock, which another event of this subject and source has; give each event an id of its own',
    ]);
  });

  test('an event about an order of another seller', async () => {
    const cancelled = { orderId: 'O-e-1', by: 'seller', reason: 'other' };
    const foreign = {
      id: 'x',
      type: 'order.cancelled',
      subject: 'S-18',
      time: '2024-03-20T11:00:00Z',
      data: cancelled,
    };
    expect(await refused(foreign)).toEqual([
      'line 6: data.orderId: is O-e-1, an order of another seller; order ids are unique in a marketplace',
    ]);
  });

  test('an order that was placed before', async () => {
    expect(await refused(placed('again', '2024-03-20T10:00:00Z', { orderId: 'O-e-1' }))).toEqual([
      'line 6: data.orderId: is O-e-1, which was placed before; send what changed as an event of its own',
    ]);
  });

  test('every bad line is told, and then nothing is decided', async () => {
    const complaints = await refused('{"specversion":', placed('y', 'yesterday'), { ...CLOCK, id: 'z', data: {} });
    expect(complaints.filter((each) => each.startsWith('line 6: not JSON'))).toHaveLength(1);
    expect(complaints.filter((each) => each.startsWith('line 7: time:'))).toHaveLength(1);
    expect(complaints.filter((each) => each.startsWith('line 8: data.')).length).toBeGreaterThan(3);
  });

  test('an event of a type nobody knows is a warning only', async () => {
    const unknown = { ...CLOCK, id: 'u', type: 'seller.promoted' };
    const { code, lines, complaints } = await replay(file('unknown.ndjson', [...LATE, CLOCK, unknown]));
    expect([code, lines]).toEqual([0, [WARNING]]);
    expect(complaints).toEqual([expect.stringMatching(/^warning: line 6: type: /)]);
  });

  test('a file or a policy that is not there', async () => {
    const nowhere = join(folder, 'none');
    expect(await replay(nowhere)).toMatchObject({
      code: 2,
      lines: [],
      complaints: [expect.stringContaining('no such file')],
    });
    expect(await replay(events, '--policy', nowhere)).toMatchObject({ code: 2, lines: [] });
  });
});
