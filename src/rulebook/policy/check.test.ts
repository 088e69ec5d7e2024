import { describe, expect, test } from 'vitest';
import { DATA_BREACH_FAULTS } from '../../../test/policy-faults.ts';
import { loadDefaultPolicy } from '../../service/policy/load.ts';
import { POLICY_GRAPH_FAULTS } from '../../words/policy-faults-en.ts';
import { checkPolicy } from './check.ts';
import type { Move, Policy } from './policy.ts';

const shipped = loadDefaultPolicy();

/** The shipped policy with other values at some paths. */
function policyWith(changes: Readonly<Record<string, unknown>>): Policy {
  const policy = structuredClone(shipped);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop() as string;
    const group = keys.reduce<Record<string, unknown>>((from, key) => from[key] as Record<string, unknown>, policy);
    group[last] = value;
  }
  return policy;
}

/** `code at path`, for each fault of the shipped policy with these changes. */
function faultsWith(changes: Readonly<Record<string, unknown>>): readonly string[] {
  return checkPolicy(policyWith(changes)).map(({ fault, path }) => `${fault} at ${path.join('.')}`);
}

/** The shipped rows, with some of them (by number) replaced, or taken out. */
function rows(
  changes: Readonly<Record<number, Partial<Move> | undefined>>,
  added: readonly Move[] = [],
): readonly Move[] {
  const changed = shipped.ladder.moves.flatMap((move, row) => {
    if (!(row in changes)) return [move];
    return changes[row] === undefined ? [] : [{ ...move, ...changes[row] }];
  });
  return [...changed, ...added];
}

const DAY = 86_400_000;

const CASES: readonly (readonly [
  name: string,
  changes: Readonly<Record<string, unknown>>,
  faults: readonly string[],
])[] = [
  // The graph
  [
    'no way to removal',
    { 'ladder.moves': rows({ 10: undefined, 11: undefined }) },
    ['rung-unreachable at ladder.moves'],
  ],
  [
    'no warning',
    { 'ladder.moves': rows({ 0: undefined }) },
    ['trigger-unanswered at ladder.moves', 'rung-unreachable at ladder.moves'],
  ],
  [
    'a first violation restricts',
    { 'ladder.moves': rows({ 0: { to: 'restriction' } }) },
    ['rung-skipped at ladder.moves.0.from.0', 'rung-unreachable at ladder.moves'],
  ],
  [
    'acute without its reason',
    { 'ladder.moves': rows({ 1: { exception: undefined } }) },
    ['rung-skipped at ladder.moves.1.from.0'],
  ],
  [
    'two rungs at once for ignoring',
    { 'ladder.moves': rows({ 2: { to: 'suspension.proposed' } }) },
    ['rung-skipped at ladder.moves.2.from.0'],
  ],
  [
    'acute as if it were critical',
    { 'ladder.moves': rows({ 1: { exception: 'critical' } }) },
    ['exception-misplaced at ladder.moves.1.exception'],
  ],
  [
    'harm that suspends',
    { 'ladder.moves': rows({ 1: { to: 'suspension.proposed' } }) },
    ['harm-too-far at ladder.moves.1.to'],
  ],
  [
    'suspended by count, without a person',
    { 'ladder.moves': rows({ 5: { to: 'suspension.applied' } }) },
    ['suspension-automatic at ladder.moves.5.to'],
  ],
  [
    'fraud, without a person',
    { 'ladder.moves': rows({ 9: { to: 'suspension.applied' } }) },
    ['suspension-automatic at ladder.moves.9.to'],
  ],
  [
    'removed from restriction',
    { 'ladder.moves': rows({ 7: { to: 'removal.proposed' } }) },
    ['removal-too-early at ladder.moves.7.from.0'],
  ],
  ['down the ladder', { 'ladder.moves': rows({ 4: { to: 'warning' } }) }, ['move-down at ladder.moves.4.from.0']],
  [
    'a row twice',
    { 'ladder.moves': rows({}, [{ from: ['warned'], on: 'ignored', to: 'restriction', exception: undefined }]) },
    ['row-repeated at ladder.moves.12.from.0'],
  ],
  [
    'a row that says otherwise',
    { 'ladder.moves': rows({}, [{ from: ['warned'], on: 'ignored', to: 'warning', exception: undefined }]) },
    ['row-contradicts at ladder.moves.12.from.0'],
  ],
  [
    'ignored without a warning',
    { 'ladder.moves': rows({ 2: { from: ['good', 'warned'] } }) },
    ['row-never-occurs at ladder.moves.2.from.0'],
  ],
  [
    'a warned seller may do it again',
    { 'ladder.moves': rows({ 3: undefined }) },
    ['trigger-unanswered at ladder.moves'],
  ],
  [
    'fraud leads nowhere',
    { 'ladder.moves': rows({ 9: undefined }) },
    Array(3).fill('trigger-unanswered at ladder.moves'),
  ],

  // What fits to what
  [
    'nothing to restrict',
    { 'categories.listing.features': [] },
    ['nothing-to-restrict at categories.listing.features'],
  ],
  [
    'a metric among the critical',
    { 'metrics.early_refund.category': 'critical' },
    ['nothing-to-restrict at categories.critical.features'],
  ],
  [
    'messages left open',
    { 'categories.customer_data.features': ['customer_data'] },
    ['data-unprotected at categories.customer_data.features'],
  ],
  [
    'harm without a metric',
    { 'categories.stock.customerHarm': true },
    ['harm-unmeasured at categories.stock.customerHarm'],
  ],
  [
    'nothing is grave',
    {
      conduct: Object.fromEntries(
        Object.entries(shipped.conduct).map(([kind, rules]) => [kind, { ...rules, grave: false }]),
      ),
    },
    ['nothing-grave at conduct'],
  ],
  ['weather weighs', { 'excuses.kinds': ['customs', 'platform_slowdown'] }, ['excuse-kind-missing at excuses.kinds']],
  [
    'late dispatch is never excused',
    { 'excuses.affects.late_dispatch': undefined },
    ['excuse-missing at excuses.affects.late_dispatch'],
  ],
  [
    'the weather excuses a listing',
    { 'excuses.affects.listing_inaccuracy': ['delivery'] },
    ['excuse-impossible at excuses.affects.listing_inaccuracy'],
  ],

  // The meter
  [
    'a target at the bad level',
    { 'metrics.late_dispatch.target': 0.1 },
    ['target-not-below-bad at metrics.late_dispatch.target'],
  ],
  [
    'a target above the ceiling',
    { 'metrics.late_dispatch': { ...shipped.metrics.late_dispatch, target: 0.5, bad: 0.6 } },
    ['above-ceiling at metrics.late_dispatch.target'],
  ],
  [
    'a bad level above the ceiling',
    { 'metrics.late_dispatch.bad': 0.96 },
    ['above-ceiling at metrics.late_dispatch.bad'],
  ],
  ['ceilings that meet', { 'meter.p0Ceiling': 0.95 }, ['ceilings-crossed at meter.p0Ceiling']],
  ['a slower second time', { 'meter.repeat.alpha': 0.05 }, ['repeat-stricter at meter.repeat.alpha']],
  ['a higher second floor', { 'meter.repeat.floor': 4 }, ['repeat-stricter at meter.repeat.floor']],
  [
    'lapses kept longer than they can change',
    { 'meter.lapseLeavesAfter': 201 * DAY },
    ['longer-than at meter.lapseLeavesAfter'],
  ],

  // Counts and shares
  [
    'one lapse warns',
    { 'meter.minimumLapses': 1, 'meter.minimumSubjects': 1 },
    ['single-lapse at meter.minimumLapses'],
  ],
  [
    'one dispute is acute',
    { 'ladder.acute.lapses': 1, 'ladder.acute.subjects': 1 },
    ['single-lapse at ladder.acute.lapses'],
  ],
  [
    'one lapse after a warning',
    { 'ladder.warning.ignored.lapses': 1, 'ladder.warning.ignored.subjects': 1 },
    ['single-lapse at ladder.warning.ignored.lapses'],
  ],
  ['one short consignment', { 'lapses.stock.times': 1 }, ['single-lapse at lapses.stock.times']],
  [
    'four customers of three lapses',
    { 'meter.minimumSubjects': 4 },
    ['more-subjects-than-lapses at meter.minimumSubjects'],
  ],
  ['one person removes', { 'ladder.removal.deciders': 1 }, ['single-person at ladder.removal.deciders']],
  ['one signal links', { 'ladder.link.signals': 1 }, ['single-signal at ladder.link.signals']],
  ['a second breach suspends', { 'ladder.suspension.breaches': 2 }, ['too-few at ladder.suspension.breaches']],
  ['each restriction is breadth', { 'ladder.suspension.categories': 1 }, ['too-few at ladder.suspension.categories']],
  ['version 0', { version: 0 }, ['too-few at version']],
  ['shown over no day', { 'metrics.early_refund.shownOver': [60, 0] }, ['too-few at metrics.early_refund.shownOver.1']],
  ['a target of 0', { 'metrics.early_refund.target': 0 }, ['not-positive at metrics.early_refund.target']],
  ['a floor of 0', { 'meter.repeat.floor': 0 }, ['not-positive at meter.repeat.floor']],
  ['everything may be late', { 'advice.target': 1 }, ['whole-or-more at advice.target']],
  [
    'more than all payouts',
    { 'ladder.restriction.payouts.mostHeld': 1.2 },
    ['above-whole at ladder.restriction.payouts.mostHeld'],
  ],
  ['a link above 1', { 'ladder.link.strength': 1.5 }, ['above-whole at ladder.link.strength']],

  // Lengths of time
  [
    'a warning without end',
    { 'ladder.warning.expiresAfter': 0 },
    ['no-end at ladder.warning.expiresAfter', 'not-before-expiry at ladder.warning.ignored.after'],
  ],
  [
    'a restriction without end',
    { 'ladder.restriction.periods': [7 * DAY, 14 * DAY, 0] },
    ['no-end at ladder.restriction.periods.2', 'longer-than at ladder.restriction.periods.1'],
  ],
  ['a proposal without review', { 'ladder.suspension.review': 0 }, ['no-end at ladder.suspension.review']],
  [
    'shorter the second time',
    { 'ladder.restriction.periods': [14 * DAY, 7 * DAY] },
    ['longer-than at ladder.restriction.periods.0'],
  ],
  [
    'a cure longer than the restriction',
    { 'ladder.restriction.cure': 8 * DAY },
    ['longer-than at ladder.restriction.cure'],
  ],
  ['a cure longer than patience', { 'ladder.warning.cure': 15 * DAY }, ['longer-than at ladder.warning.cure']],
  [
    'patience longer than the warning',
    { 'ladder.warning.ignored.after': 90 * DAY },
    ['not-before-expiry at ladder.warning.ignored.after'],
  ],
  [
    'periods longer than memory',
    { 'ladder.restriction.within': 27 * DAY },
    ['longer-than at ladder.restriction.periods.2'],
  ],
  [
    'held longer than looked at',
    { 'ladder.restriction.payouts.review': 46 * DAY },
    ['longer-than at ladder.restriction.payouts.review'],
  ],
  ['idle', { 'customerData.grants.4.for': ['resolve'] }, ['grant-never-applies at customerData.grants.4.for.0']],
  ['exposed', { 'customerData.grants.1.show': ['region'] }, ['dispatched-exposed at customerData.grants.1.show.0']],
  ['told in vain', { 'screening.verdicts.phone': 'block' }, ['coached-in-vain at screening.coached.1']],
  ['told, and a case', { 'screening.coached': ['threat'] }, ['coached-case at screening.coached.0']],
  ['a case nobody sees', { 'screening.verdicts.threat': 'mask' }, ['case-not-held at screening.cases.4']],
  ...DATA_BREACH_FAULTS,
];

describe('each fault is found, and nothing else with it', () => {
  test.each(CASES)('%s', (_, changes, faults) => {
    expect([...faultsWith(changes)].sort()).toEqual([...faults].sort());
  });

  test('the cases above show every fault there is', () => {
    const shown = new Set(CASES.flatMap(([, , faults]) => faults.map((fault) => fault.split(' ')[0])));

    expect(Object.keys(POLICY_GRAPH_FAULTS).filter((code) => !shown.has(code))).toEqual([]);
  });
});

describe('what is allowed to differ', () => {
  test.each<readonly [name: string, changes: Readonly<Record<string, unknown>>]>([
    ['no acute pattern', { 'ladder.moves': rows({ 1: undefined }) }],
    ['ignoring a warning leads nowhere', { 'ladder.moves': rows({ 2: undefined }) }],
    ['fraud suspends nobody by breadth', { 'ladder.moves': rows({ 7: undefined }) }],
    ['one period for all restrictions', { 'ladder.restriction.periods': [14 * DAY] }],
    ['two periods of one length', { 'ladder.restriction.periods': [7 * DAY, 7 * DAY] }],
    ['no grace', { 'lapses.cancellationGrace': 0 }],
    ['no exception from the notice', { 'ladder.removal.exceptions': [] }],
    ['the category of a metric', { 'metrics.early_refund.category': 'defect' }],
  ])('%s', (_, changes) => {
    expect(faultsWith(changes)).toEqual([]);
  });
});
