import { describe, expect, test } from 'vitest';
import { day, inspected } from '../../../test/builders.ts';
import { decisionsOf, engine } from '../../../test/guarantees/engine.ts';
import { sorted } from '../../../test/reference/examples.ts';
import { sellerAfter } from '../../../test/seller-after.ts';
import type { Fact } from '../facts.ts';

function told(...facts: Fact[]): string[] {
  return decisionsOf(engine(sorted(facts), { until: day(90) })).map(
    ({ decision, action, why }) => `${decision} ${action}${why === undefined ? '' : ` ${why}`}`,
  );
}

const wrong = (id: string, at: number) =>
  inspected({ id, at: day(at), listingId: `L-${id}`, finding: 'inaccurate', by: 'staff' });
const backFor = (id: string, at: number) =>
  inspected({ at: day(at), listingId: `L-${id}`, finding: 'accurate', by: 'staff', overturns: id });

describe('a finding about a listing that was wrong (reading 122)', () => {
  test('given a warning of four findings, when two are taken back, then it is withdrawn, and they are no lapses any more', () => {
    const found = [wrong('a', 1), wrong('b', 2), wrong('c', 3), wrong('d', 4)];
    expect(told(...found)[0]).toMatch(/^warning\.issued S-1\/1/);
    const all = [...found, backFor('a', 6), backFor('b', 7)];
    expect(told(...all)).toContain('action.withdrawn S-1/1 late evidence');
    const lapses = sellerAfter(all, day(90)).views.lapses();
    expect(lapses.map(({ id }) => id)).toEqual(['d', 'c']);
    expect(sellerAfter(all, day(90)).view().rung).toBe('good');
  });

  test.each(['prohibited', 'counterfeit'] as const)(
    'given a suspension for %s goods, it is withdrawn as overturned',
    (finding) => {
      const found = inspected({ id: 'x', at: day(1), listingId: 'L-x', finding, by: 'staff' });
      expect(told(found)[0]).toBe('suspension.applied S-1/1');
      expect(told(found, backFor('x', 2))).toEqual(['suspension.applied S-1/1', 'action.withdrawn S-1/1 overturned']);
      expect(sellerAfter([found, backFor('x', 2)], day(3)).view().rung).toBe('good');
    },
  );

  test('what another finding stands on stays, and a finding that nobody confirmed takes nothing back', () => {
    const [one, other] = [wrong('a', 1), inspected({ id: 'x', at: day(2), listingId: 'L-x', finding: 'prohibited' })];
    const automated = { ...backFor('x', 3), by: 'automated' as const };
    expect(told(one, other, automated)).toEqual(['suspension.applied S-1/1']);
    expect(told(one, other, backFor('a', 3))).toEqual(['suspension.applied S-1/1']);
  });
});
