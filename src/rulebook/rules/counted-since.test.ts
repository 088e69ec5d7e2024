import { expect, test } from 'vitest';
import { POLICY } from '../../../test/policy-fixture.ts';
import { Versions } from '../policy/versions.ts';
import { countedSince } from './counted-since.ts';

const OUT = POLICY;
const IN = { ...POLICY, shadow: ['late_dispatch' as const] };

/** A version every ten milliseconds; `in` those with the rule in shadow. */
function versions(...all: readonly ('in' | 'out')[]): Versions {
  return new Versions(
    all.map((where, index) => ({
      policy: where === 'in' ? IN : OUT,
      from: index === 0 ? Number.NEGATIVE_INFINITY : index * 10,
    })),
  );
}

test.each([
  ['never in shadow', versions('out', 'out'), 15, undefined],
  ['in shadow now: what led there', versions('out', 'out', 'in'), 25, undefined],
  ['taken out again: from then on', versions('out', 'in', 'out'), 25, 20],
  ['later versions that leave it alone change nothing', versions('out', 'in', 'out', 'out'), 35, 20],
  ['in shadow a second time: what led there the second time', versions('out', 'in', 'out', 'in'), 35, 20],
  ['not taken out yet: as in shadow', versions('out', 'in', 'out'), 15, undefined],
  ['in shadow from the beginning', versions('in', 'in'), 15, undefined],
])('given a rule %s, then its appeals are counted from %s', (_, all, at, since) => {
  expect(countedSince(all, 'late_dispatch', at)).toBe(since);
});
