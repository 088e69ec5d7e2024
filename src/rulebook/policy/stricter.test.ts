import fc from 'fast-check';
import { expect, test } from 'vitest';
import { POLICY } from '../../../test/policy-fixture.ts';
import { levelFor, stepsFor } from '../standing/steps.ts';
import type { Policy } from './policy.ts';
import { stricterIn } from './stricter.ts';

const { meter, metrics, ladder, excuses, dataBreaches } = POLICY;
const { clocks, secrecy, replyWithin } = dataBreaches;
const CLOCK = { within: 1, counted: 'working', from: 'confirmation', tells: 'partner', duty: 'staff-lead' } as const;
const withBreaches = (changed: Partial<Policy['dataBreaches']>): Policy => ({
  ...POLICY,
  dataBreaches: { ...dataBreaches, ...changed },
});

const MILDER: readonly (readonly [what: string, policy: Policy])[] = [
  ['nothing but the version changed', { ...POLICY, version: 2 }],
  ['more lapses are needed', { ...POLICY, meter: { ...meter, minimumLapses: 4 } }],
  ['a marketplace adds a clock of its own', withBreaches({ clocks: { ...clocks, bank: CLOCK } })],
  ['sellers have longer to reply', withBreaches({ replyWithin: replyWithin + 1 })],
  ['a rule is in shadow', { ...POLICY, shadow: ['late_dispatch'] }],
  [
    'periods are shorter',
    { ...POLICY, ladder: { ...ladder, restriction: { ...ladder.restriction, periods: [1, 2, 3] } } },
  ],
];

const STRICTER: readonly (readonly [where: string, policy: Policy])[] = [
  ['meter.minimumLapses', { ...POLICY, meter: { ...meter, minimumLapses: 2 } }],
  [
    'metrics.late_dispatch.target',
    { ...POLICY, metrics: { ...metrics, late_dispatch: { ...metrics.late_dispatch, target: 0.03 } } },
  ],
  ['customerData.closesAfter', { ...POLICY, customerData: { ...POLICY.customerData, closesAfter: 1 } }],
  ['dataBreaches.replyWithin', withBreaches({ replyWithin: replyWithin - 1 })],
  ['dataBreaches.secrecy.longest', withBreaches({ secrecy: { ...secrecy, longest: secrecy.longest + 1 } })],
  ['customerData.grants', { ...POLICY, customerData: { ...POLICY.customerData, grants: [] } }],
  ['screening.coached', { ...POLICY, screening: { ...POLICY.screening, coached: ['phone'] } }],
  [
    'screening.cases',
    { ...POLICY, screening: { ...POLICY.screening, cases: [...POLICY.screening.cases, 'marketing'] } },
  ],
  ['excuses.kinds', { ...POLICY, excuses: { ...excuses, kinds: ['weather', 'customs'] } }],
  // No mild way is known for it.
  ['ladder.moves', { ...POLICY, ladder: { ...ladder, moves: ladder.moves.slice(1) } }],
  [
    'ladder.restriction.periods',
    { ...POLICY, ladder: { ...ladder, restriction: { ...ladder.restriction, periods: [1, 2] } } },
  ],
];

test.each(MILDER)('given that %s, then it is not stricter', (_, policy) => {
  expect(stricterIn(POLICY, policy)).toEqual([]);
});

test.each(STRICTER)('given a change at %s that may hold more against sellers, then that is named', (where, policy) => {
  expect(stricterIn(POLICY, policy)).toEqual([where]);
});

test('taken out of shadow again, it is stricter; and whatever is changed, one of the two ways is stricter or neither matters', () => {
  expect(stricterIn({ ...POLICY, shadow: ['late_dispatch'] }, POLICY)).toEqual(['shadow']);
  const leaf = fc.constantFrom(
    'minimumLapses',
    'minimumSubjects',
    'lapseLeavesAfter',
    'lateLimit',
    'p0Ceiling',
    'fadingDays',
  );
  fc.assert(
    fc.property(leaf, fc.double({ min: 0.1, max: 3, noNaN: true }), (name, factor) => {
      const changed = { ...POLICY, meter: { ...meter, [name]: meter[name as 'minimumLapses'] * factor } };
      const there = stricterIn(POLICY, changed);
      const back = stricterIn(changed, POLICY);
      expect([...there, ...back].length === 0).toBe(factor === 1);
    }),
  );
});

type Figures = { readonly up: number; readonly down: number; readonly level: number };

function stepsOf(policy: Policy, items: number): Figures {
  const { up, down, ...rest } = stepsFor(policy.meter, policy.metrics.late_dispatch, 0);
  return { up, down, level: levelFor(policy.meter.first, { up, down, ...rest }, items * 1_000_000) };
}

test('a higher target is milder at every size: of its level a lapse fills no more, and a good end empties no less', () => {
  const share = fc.double({ min: 0.001, max: 0.4, noNaN: true });
  const size = fc.constantFrom(0, 1, 5, 30, 200, 5_000, 1_000_000);
  fc.assert(
    fc.property(share, share, fc.double({ min: 0.01, max: 0.6, noNaN: true }), size, (one, other, bad, items) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      fc.pre(high < bad);
      const rulesOf = (target: number) => ({
        ...POLICY,
        metrics: { ...metrics, late_dispatch: { ...metrics.late_dispatch, target, bad } },
      });
      const [before, after] = [rulesOf(low), rulesOf(high)];
      expect(stricterIn(before, after)).toEqual([]);
      const [was, is] = [before, after].map((policy) => stepsOf(policy, items)) as [Figures, Figures];
      // Whole millionths: half a one is lost in each.
      expect(is.up / is.level).toBeLessThanOrEqual(was.up / was.level + 1e-6);
      expect(is.down / is.up).toBeLessThanOrEqual(was.down / was.up + 1e-5);
    }),
  );
});
