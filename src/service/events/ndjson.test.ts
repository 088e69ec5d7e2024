import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryEvent, LATEST } from '../../../test/arbitrary-event.ts';
import type { Fact } from '../../rulebook/facts.ts';
import { type EventFile, readFacts } from './ndjson.ts';

const review = {
  specversion: '1.0',
  id: 'e-1',
  source: '/shop',
  type: 'review.posted',
  subject: 'S-17',
  time: '2026-03-02T10:00:00Z',
  data: { orderId: 'O-1', stars: 4 },
};

function file(name: string, ...lines: readonly (object | string)[]): EventFile {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  async function* bytes() {
    yield Buffer.from(text);
  }
  return { name, bytes: bytes() };
}

async function read(...files: readonly EventFile[]) {
  const [facts, bad, warnings]: [Fact[], string[], string[]] = [[], [], []];
  const places: string[] = [];
  const complaints = { bad: (text: string) => bad.push(text), warning: (text: string) => warnings.push(text) };
  for await (const batch of readFacts(files, LATEST, complaints)) {
    facts.push(...batch.facts);
    places.push(...batch.lines.map(batch.where));
  }
  return { ids: facts.map((fact) => fact.id), places, bad, warnings };
}

describe('readFacts', () => {
  test('facts with their lines, blank lines passed over, a repeat is for others to know', async () => {
    const other = { ...review, id: 'e-2' };
    expect(await read(file('a', review, '', '  \r', other, review))).toEqual({
      ids: ['e-1', 'e-2', 'e-1'],
      places: ['line 1', 'line 4', 'line 5'],
      bad: [],
      warnings: [],
    });
  });

  test('all that is wrong is said, by line and field', async () => {
    const broken = { ...review, subject: 'platform', data: { stars: 9 } };
    const { ids, bad } = await read(file('a', review, '{"a":1', broken, '[]'));
    expect(ids).toEqual(['e-1']);
    expect(bad).toEqual([
      "line 2: not JSON: ',' or '}' is missing at character 7",
      "line 3: subject: is 'platform', which no seller may be called; give the seller's id",
      'line 3: data.orderId: is missing',
      'line 3: data.stars: is 9; it must be from 1 to 5',
      'line 4: event: is a list; give an object',
    ]);
  });

  test('several files are named', async () => {
    const { places, bad } = await read(file('a.ndjson', review), file('b.ndjson', '', review, 'x'));
    expect(places).toEqual(['a.ndjson: line 1', 'b.ndjson: line 2']);
    expect(bad).toEqual(['b.ndjson: line 3: not JSON: a value is missing at character 1']);
  });

  test('an unknown type is warned about once', async () => {
    const unknown = { ...review, type: 'order.teleported' };
    expect(await read(file('a', unknown, unknown, review))).toMatchObject({
      ids: ['e-1'],
      bad: [],
      warnings: ["line 1: type: is 'order.teleported', which is unknown; such events are passed over"],
    });
  });

  test('damaged lines never throw, and each is named or read', async () => {
    const damaged = fc.tuple(arbitraryEvent, fc.nat(), fc.string({ maxLength: 2 })).map(([event, place, text]) => {
      const line = JSON.stringify(event);
      const at = place % line.length;
      return (line.slice(0, at) + text + line.slice(at + 1)).replaceAll('\n', ' ');
    });
    await fc.assert(
      fc.asyncProperty(damaged, async (line) => {
        const { bad, warnings, ids } = await read(file('a', line));
        expect(bad.length + warnings.length > 0 ? 1 : 0).toBe(1 - ids.length);
        for (const text of [...bad, ...warnings]) {
          expect(text).toMatch(/^line 1: (not JSON: .* at character \d+$|[\w.[\]]+: .+)/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
