import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engine } from '../../../test/guarantees/engine.ts';
import { PROFILES } from '../../../test/random-histories.ts';
import { groundsOf } from '../../../test/statements/told-statements.ts';
import { Versions } from '../../rulebook/policy/versions.ts';
import { buildStatement } from './build-statement.ts';
import type { Grounds } from './grounds.ts';
import { STATED_KINDS } from './stored-decision.ts';

/** Histories of many sellers, and of a year, are long. */
const RUNS: Readonly<Record<string, number>> = { 'marketplace rate': 1, 'shipping trouble over a year': 2 };

const seen = new Set<string>();

/** What is wrong with the statement of a decision. */
function faultsOf(grounds: Grounds): readonly string[] {
  const { line, sequence } = grounds.stated;
  const built = buildStatement(grounds);
  const told = `${line.decision} ${line.action} (${sequence})`;
  if ('refused' in built) return [`${told} lacks ${built.refused.missing.join(', ')}`];
  const { zone, ...record } = built;
  const items = new Set(record.facts.items.map(({ event }) => event));
  return [
    ...line.because.filter((id) => !items.has(id)).map((id) => `${told} does not tell ${id}`),
    // Customers of random histories are C-0, C-1 …: nothing tells whose an order was.
    ...(/"C-\d|subject/.test(JSON.stringify(record)) ? [`${told} names a customer`] : []),
  ];
}

describe.each(PROFILES)('over histories of $name', ({ name, policy, history }) => {
  test('every decision that brings or changes a measure has a complete statement', () => {
    fc.assert(
      fc.property(history, (facts) => {
        const judged = engine(facts, { versions: Versions.of(policy) });
        const all = groundsOf(facts, judged, policy);
        for (const { stated } of all) seen.add(stated.line.decision);
        expect(all.flatMap(faultsOf)).toEqual([]);
      }),
      { numRuns: RUNS[name] ?? 6 },
    );
  });
});

test('every kind of decision was among them', () => {
  expect([...seen].sort()).toEqual([...STATED_KINDS].sort());
});
