import { expect, test } from 'vitest';
import type { TracedRule } from '../../rulebook/standing/trace.ts';
import { trace as contract } from '../../service/sellers/action-contract.ts';
import { toTrace } from '../../service/sellers/trace-view.ts';
import { describeRule } from '../../words/staff-trace-en.ts';
import { readRule } from './read-rule.ts';

const METER = {
  rule: 'meter',
  met: true,
  meter: 3_412_345,
  level: 3_000_000,
  sensitivity: { alpha: 0.1, floor: 3_000_000 },
  rate: 0.0213,
  items: 23_600_000,
  lapses: 4,
  subjects: 3,
  minimumLapses: 3,
  minimumSubjects: 3,
} as const;

/** The rules of a trace, as they come over the API and as they are read. */
function told(rules: readonly TracedRule[], seesCustomers = true): readonly (string | undefined)[] {
  const trace = { rules, move: undefined, evidence: [], excused: [], passedOver: [] };
  const answer = contract.parse(toTrace(trace, { seesCustomers, orders: new Map() }));
  return answer.rules.map((asked) => {
    const rule = readRule(asked);
    return rule && describeRule(rule, (at) => at);
  });
}

test('each question of the rulebook is a sentence', () => {
  const rules: readonly TracedRule[] = [
    METER,
    { rule: 'acute', met: true, lapses: 5, subjects: 3, fresh: 2 },
    { rule: 'breach', met: true, events: ['e-1'] },
    { rule: 'restrictions', met: false, within: 1, of: 2 },
    { rule: 'categories', met: true, restricted: ['shipping', 'refund', 'defect'], of: 3 },
    { rule: 'plan', met: false },
    { rule: 'acknowledgement', met: true },
    { rule: 'deadline', met: true, due: 0 },
    { rule: 'evidence', met: false, takenOut: ['e-1', 'e-2'] },
    { rule: 'person', met: true, event: 'e-9' },
  ];
  expect(told(rules)).toEqual([
    'The meter stood at 3.41, and its level was 3.00: 4 lapses (3 needed) of 3 different customers or listings (3 needed), among 23.6 items, older ones counting less. The marketplace’s own rate was 2.1 %; the level is set for a false alarm of 10 % a year.',
    '5 lapses of 3 different customers or listings in a few days, 2 of them not cited before.',
    'It rests on 1 event: e-1.',
    '1 restriction of this category in 180 days; a suspension is proposed from 2 on.',
    'Restricted in 3 categories (shipping, refunds, order defects); a suspension is proposed from 3 on.',
    'The seller has recorded no plan for it yet.',
    'The seller acknowledged it.',
    'Its time came on 1970-01-01T00:00:00Z.',
    'Without e-1, e-2 the rest no longer reaches what was recorded, so it was undone.',
    'A person decided; the event is e-9.',
  ]);
});

test('who may not know how many customers there were is told the rest', () => {
  expect(told([METER], false)[0]).toContain('4 lapses (3 needed), among 23.6 items');
});

test('a question that this page does not know yet is left to be shown as it is', () => {
  expect(readRule({ rule: 'horoscope', met: true })).toBeUndefined();
});
