import { describe, expect, test } from 'vitest';
import { HOUR } from '../../src/rulebook/instant.ts';
import { acknowledged, appealDecided, confirmed, day, removalDecided } from '../builders.ts';
import { decide, lateOrders, sorted, told } from './examples.ts';

/** Warned on day 11, restricted on day 36. */
const WARNED = lateOrders(0, 3, 6, 9);
const RESTRICTED = [...WARNED, ...lateOrders(28, 31, 34)];

describe('policy §3: removal', () => {
  const suspended = confirmed('threat');
  const decisions = (at: number, ...by: string[]) =>
    by.map((name, n) => removalDecided({ at: at + n * HOUR, by: name }));

  test('180 days without reinstatement; two people decide; 30 days of notice', () => {
    expect(told([suspended, ...decisions(day(181), 'A', 'A')])).toHaveLength(2);
    expect(decide([suspended, ...decisions(day(181), 'A', 'B')])).toMatchObject([
      {},
      { at: day(180), decision: 'removal.proposed', action: 'S-1/2', because: [], rests: ['S-1/1'], review: day(187) },
      { at: day(181, 1), decision: 'removal.noticed', until: day(211, 1) },
      { at: day(211, 1), decision: 'account.removed' },
    ]);
  });

  test('an exception named by both: at once; one refusal: dropped, and the 180 days run anew', () => {
    const both = decisions(day(181), 'A', 'B').map((decision) => ({ ...decision, exception: 'legal_duty' }));
    expect(decide([suspended, ...both]).slice(2)).toMatchObject([
      { at: day(181, 1), decision: 'removal.noticed' },
      { at: day(181, 1), decision: 'account.removed' },
    ]);
    const refused = removalDecided({ at: day(190), outcome: 'refused' });
    expect(told([suspended, refused]).slice(2)).toEqual([
      '190 action.withdrawn S-1/2 dropped',
      '370 removal.proposed S-1/3',
    ]);
  });

  test('grave misuse while suspended, once', () => {
    const grave = [1, 2].map((n) => confirmed('customer_data_third_party', { at: day(n) }));
    expect(told([suspended, ...grave], day(100))).toEqual(['0 suspension.applied S-1/1', '1 removal.proposed S-1/2']);
  });
});

describe('policy §3: undone', () => {
  test('overturned: undone with what rested on it, its lapses weigh nowhere, the others are judged again (F10)', () => {
    const won = appealDecided({ at: day(38) });
    expect(told([...RESTRICTED, won])).toEqual([
      '11 warning.issued S-1/1',
      '36 restriction.applied S-1/2',
      '38 action.withdrawn S-1/1 overturned',
      '38 action.withdrawn S-1/2 overturned',
    ]);
    // Three lapses are not a first warning; with the one of the warning's cure period they are four.
    const four = told([...WARNED, ...lateOrders(12, 28, 31, 34), won]).slice(-2);
    expect(four).toEqual(['38 warning.issued S-1/3', '128 action.expired S-1/3']);
  });

  test('lapses passed over in a cure period count when an appeal undoes the warning (§7)', () => {
    const facts = sorted(
      WARNED,
      lateOrders(12, 14, 16, 18),
      acknowledged({ at: day(12) }),
      appealDecided({ at: day(22) }),
    );
    expect(told(facts)).toContain('22 warning.issued S-1/2');
  });

  test('reduced: one rung lower under the same id', () => {
    const lower = appealDecided({ action: 'S-1/2', at: day(38), outcome: 'reduced' });
    expect(decide([...RESTRICTED, lower])[2]).toMatchObject({
      decision: 'action.reduced',
      action: 'S-1/2',
      until: day(128),
    });
    expect(told([confirmed('threat'), appealDecided({ at: day(3), outcome: 'reduced' })])[1]).toBe(
      '3 action.reduced S-1/1',
    );
  });

  test('lines of one instant: by seller, then action', () => {
    const both = ['S-2', 'S-1'].map((seller) => confirmed('threat', { seller, at: day(1) }));
    expect(decide(both, day(2)).map(({ seller }) => seller)).toEqual(['S-1', 'S-2']);
  });
});
