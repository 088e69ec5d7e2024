import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseFact } from '../rulebook/facts/parse.ts';
import { DAY } from './calendar.ts';
import type { CloudEvent } from './event.ts';
import { SCENARIO_NAMES } from './scenarios.ts';
import { DEFAULT_START, type SimulationOptions, simulate } from './simulate.ts';
import { truthLines } from './truth.ts';

function eventsOf(options: SimulationOptions): CloudEvent[] {
  return [...simulate(options).batches].flat();
}

function isNoFact({ type }: ReturnType<typeof parseFact>): boolean {
  return type === 'refused' || type === 'unknown';
}

function fingerprint(options: SimulationOptions): string {
  const hash = createHash('sha256');
  const simulation = simulate(options);
  for (const batch of simulation.batches) hash.update(JSON.stringify(batch));
  for (const line of truthLines(simulation)) hash.update(JSON.stringify(line));
  return hash.digest('hex').slice(0, 16);
}

describe('simulate', () => {
  it('makes the same bytes of the same seed, on every machine', () => {
    const options = { sellers: 40, days: 60, seed: 7 };
    expect(fingerprint(options)).toBe(fingerprint(options));
    expect(fingerprint(options)).toBe('8fe9dff1e37a3732');
  });

  it('makes another marketplace of another seed', () => {
    expect(fingerprint({ sellers: 20, days: 30, seed: 1 })).not.toBe(fingerprint({ sellers: 20, days: 30, seed: 2 }));
  });

  it.each(SCENARIO_NAMES)('tells the events of %s in time order, each id once, none after the end', (scenario) => {
    const events = eventsOf({ sellers: 60, days: 90, seed: 3, scenario });
    expect(events.length).toBeGreaterThan(1000);
    const times = events.map(({ time }) => time);
    expect(times).toEqual(times.toSorted());
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(Date.parse(times.at(-1) ?? '')).toBeLessThan(DEFAULT_START + 90 * DAY);
    const bad = events.map((event) => parseFact(event, DEFAULT_START + 90 * DAY)).filter(isNoFact);
    expect(bad).toEqual([]);
  });

  it('gives each order, return and dispute to one seller', () => {
    const owners = new Map<string, string>();
    for (const { subject, data } of eventsOf({ sellers: 60, days: 120, seed: 3, scenario: 'bad-apples' })) {
      for (const key of ['orderId', 'returnId', 'disputeId']) {
        const id = data[key];
        if (typeof id !== 'string') continue;
        const owner = owners.get(`${key} ${id}`) ?? subject;
        expect(owner).toBe(subject);
        owners.set(`${key} ${id}`, owner);
      }
    }
    expect(owners.size).toBeGreaterThan(1000);
  });
});

describe('what befalls the marketplace', () => {
  const options = { sellers: 30, days: 365, seed: 5 };
  const declarations = (scenario: SimulationOptions['scenario'] & string): CloudEvent[] =>
    eventsOf({ ...options, scenario }).filter(({ type }) => type === 'context.declared');

  it('is declared at once, days after its end, or never, as the scenario says', () => {
    expect(declarations('calm')).toEqual([]);
    expect(declarations('undeclared')).toEqual([]);
    for (const { time, data } of declarations('everyday')) expect(time < String(data['to'])).toBe(true);
    const afterwards = declarations('storms');
    expect(afterwards.length).toBeGreaterThan(10);
    for (const { time, data } of afterwards) expect(time > String(data['to'])).toBe(true);
  });

  it('is the same, declared or not', () => {
    const known = simulate({ ...options, scenario: 'storms' }).happenings;
    const unknown = simulate({ ...options, scenario: 'undeclared' }).happenings;
    expect(unknown).toEqual(known.map((happening) => ({ ...happening, declared: undefined })));
  });

  it('never declares a changed promise', () => {
    expect(simulate(options).happenings.filter(({ kind }) => kind === 'promise_change').length).toBeGreaterThan(0);
    for (const { kind, declared } of simulate(options).happenings) {
      if (kind === 'promise_change') expect(declared).toBeUndefined();
    }
  });
});
