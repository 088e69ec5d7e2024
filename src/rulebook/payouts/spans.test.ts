import { expect, test } from 'vitest';
import { POLICY } from '../../../test/policy-fixture.ts';
import { NEVER } from '../instant.ts';
import { type HoldAction, type HoldLine, holdSpans } from './spans.ts';

const rules = POLICY.ladder.restriction.payouts;

function line(at: number, decision: HoldLine['decision'], feature?: HoldLine['feature']): HoldLine {
  return { at, action: 'S/1', decision, feature };
}

function action(given: Partial<HoldAction> = {}): HoldAction {
  return { action: 'S/1', endedAt: undefined, releasedAt: undefined, rules, ...given };
}

const applied = line(5, 'restriction.applied', 'payouts');

test.each<[string, HoldLine[], HoldAction, [from: number, to: number, withdrawnAt: number] | undefined]>([
  ['that runs', [applied, line(9, 'action.extended'), line(11, 'action.review')], action(), [5, NEVER, NEVER]],
  ['that was lifted', [applied, line(12, 'action.lifted')], action({ endedAt: 12 }), [5, 12, NEVER]],
  ['whose place the next one took', [applied], action({ endedAt: 8 }), [5, 8, NEVER]],
  ['taken back while it ran', [applied, line(7, 'action.withdrawn')], action({ endedAt: 7 }), [5, NEVER, 7]],
  [
    'taken back after its end',
    [applied, line(12, 'action.lifted'), line(20, 'action.withdrawn')],
    action({ endedAt: 12 }),
    [5, 12, 20],
  ],
  ['reduced to a warning that ended', [applied, line(6, 'action.reduced')], action({ endedAt: 96 }), [5, NEVER, 6]],
  ['released by a person', [applied], action({ releasedAt: 9 }), [5, NEVER, 9]],
  ['taken back before a person', [applied, line(7, 'action.withdrawn')], action({ releasedAt: 9 }), [5, NEVER, 7]],
  [
    'that a suspension was reduced to',
    [line(1, 'suspension.applied'), line(6, 'action.reduced', 'payouts')],
    action(),
    [6, NEVER, NEVER],
  ],
  ['of something else', [line(5, 'restriction.applied', 'messaging')], action(), undefined],
  ['of another action', [applied], action({ action: 'S/2' }), undefined],
])('given a restriction %s, then its times are read', (_, lines, one, expected) => {
  const spans = holdSpans(lines, [one]);
  expect(spans.map(({ from, to, withdrawnAt }) => [from, to, withdrawnAt])).toEqual(expected ? [expected] : []);
});
