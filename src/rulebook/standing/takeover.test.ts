import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  claimed,
  confirmed,
  day,
  declared,
  disputed,
  inspected,
  placed,
  refunded,
  resolved,
  scanned,
  screened,
  stocked,
  takenOver,
} from '../../../test/builders.ts';
import { decisionsOf, engine } from '../../../test/guarantees/engine.ts';
import { earlyRefunds, lateOrders, sorted } from '../../../test/reference/examples.ts';
import { sellerAfter } from '../../../test/seller-after.ts';
import type { Fact } from '../facts.ts';
import type { Instant } from '../instant.ts';

function told(facts: readonly Fact[], until: Instant = day(100)): string[] {
  return decisionsOf(engine(sorted(facts), { until })).map(
    ({ at, decision, action, why }) =>
      `${(at - day(0)) / 86_400_000} ${decision} ${action}${why === undefined ? '' : ` ${why}`}`,
  );
}

/** What became of a lapse. */
function lapseOf(facts: readonly Fact[], id: string): string | undefined {
  return sellerAfter(facts, day(100))
    .views.lapses()
    .find((lapse) => lapse.id === id)?.state;
}

describe('a takeover excuses what was caused in it (policy §3; reading 66)', () => {
  test('given a warning of which one lapse was the intruder’s, when it is confirmed, then it is withdrawn as excused', () => {
    const late = lateOrders(0, 3, 6, 9);
    expect(told(late, day(30))[0]).toBe('11 warning.issued S-1/1');
    const facts = [...late, takenOver({ at: day(13), from: day(4), to: day(6) })];
    expect(told(facts, day(30)).slice(0, 2)).toEqual(['11 warning.issued S-1/1', '13 action.withdrawn S-1/1 excused']);
  });

  test('given three restrictions that rest on the warning, when all its lapses go, then they go with it', () => {
    const facts = lateOrders(0, 3, 6, 9, 23, 25, 27, 29, 31, 33, 35);
    const before = decisionsOf(engine(sorted(facts), { until: day(40) }));
    const actions = new Set(before.map(({ action }) => action));
    expect(actions.size).toBeGreaterThan(1);
    const taken = takenOver({ at: day(41), from: day(0), to: day(40) });
    const withdrawn = decisionsOf(engine(sorted([...facts, taken]), { until: day(42) })).filter(
      ({ decision, why }) => decision === 'action.withdrawn' && why === 'excused',
    );
    expect(new Set(withdrawn.map(({ action }) => action))).toEqual(actions);
    expect(sellerAfter([...facts, taken], day(42)).view().rung).toBe('good');
  });

  test('the end is not in it, the beginning is', () => {
    const [order] = lateOrders(3) as [Fact & { id: string }];
    const facts = (from: Instant, to: Instant) => [order, takenOver({ at: day(20), from, to })];
    expect(lapseOf(facts(day(5), day(6)), order.id)).toBe('excused');
    expect(lapseOf(facts(day(4), day(5)), order.id)).toBe('counting');
  });

  test('a finding at a listing that is excused hides no later one at the same listing', () => {
    const found = (at: Instant, id: string) =>
      inspected({ id, at, listingId: 'L-5', finding: 'inaccurate', by: 'staff' });
    const facts = [found(day(5), 'intruder’s'), found(day(25), 'own')];
    expect(lapseOf(facts, 'own')).toBe('merged');
    const taken = [...facts, takenOver({ at: day(15), from: day(4), to: day(6) })];
    expect([lapseOf(taken, 'intruder’s'), lapseOf(taken, 'own')]).toEqual(['excused', 'counting']);
    // Confirmed afterwards it is the same.
    expect(lapseOf([...facts, takenOver({ at: day(30), from: day(4), to: day(6) })], 'own')).toBe('counting');
  });

  test('a claim counts as made when it was made, though its deadline is later', () => {
    const order = placed({ at: day(0), orderId: 'O', shipBy: day(30) });
    const claim = claimed({ id: 'claim', at: day(2), orderId: 'O' });
    expect(lapseOf([order, claim, takenOver({ at: day(20), from: day(1), to: day(3) })], 'claim')).toBe('excused');
    expect(lapseOf([order, claim, takenOver({ at: day(20), from: day(4), to: day(9) })], 'claim')).toBe('counting');
  });

  test('a dispute about goods counts where they were sent, however late it is lost', () => {
    const facts = [
      placed({ at: day(0), orderId: 'O' }),
      scanned({ at: day(1), orderId: 'O' }),
      disputed({ at: day(30), orderId: 'O' }),
      resolved({ id: 'lost', at: day(40), orderId: 'O' }),
    ];
    expect(lapseOf([...facts, takenOver({ at: day(50), from: day(0), to: day(2) })], 'lost')).toBe('excused');
    // Confirmed before it is lost: excused when it comes.
    expect(lapseOf([...facts, takenOver({ at: day(5), from: day(0), to: day(2) })], 'lost')).toBe('excused');
    expect(lapseOf([...facts, takenOver({ at: day(50), from: day(29), to: day(45) })], 'lost')).toBe('counting');
  });

  test('refunds of that time are excused; the seller’s own of another time stay', () => {
    const facts = [...earlyRefunds(2, 4, 8), takenOver({ at: day(20), from: day(3), to: day(5) })];
    const states = ['refund-2', 'refund-4', 'refund-8'].map((id) => lapseOf(facts, id));
    expect(states).toEqual(['counting', 'excused', 'counting']);
    const refund = refunded({ id: 'later', at: day(4), orderId: 'refund-2' });
    expect(lapseOf([...facts, { ...refund, at: day(4) }], 'later')).toBe('excused');
  });

  test('the lapse says what excuses it, and from when to when', () => {
    const facts = [...lateOrders(3), takenOver({ id: 'T-1', at: day(20), from: day(4), to: day(6) })];
    const [lapse] = sellerAfter(facts, day(30)).views.lapses();
    expect(lapse?.excuse).toEqual({ context: 'T-1', kind: 'takeover', from: day(4), to: day(6) });
  });
});

describe('a takeover clears breaches', () => {
  const threat = confirmed('threat', { id: 'threat', at: day(3) });

  test('of that time: the suspension is withdrawn, and what is told of it later leads to nothing', () => {
    const facts = [threat, takenOver({ at: day(6) }), confirmed('harassment', { at: day(4) })];
    expect(told([...facts])).toEqual(['3 suspension.applied S-1/1', '6 action.withdrawn S-1/1 excused']);
    const late = screened({ at: day(7), findings: ['threat'] });
    // Heard of on day 7, written on day 4.
    const clock = [...facts, { ...late, id: 'seven', sender: 'customer' as const }];
    expect(decisionsOf(engine([...sorted(clock), { ...late, at: day(4) }]))).toHaveLength(2);
  });

  test('of another time only where staff name them', () => {
    const taken = { at: day(6), from: day(0), to: day(2) };
    expect(told([threat, takenOver(taken)])).toEqual(['3 suspension.applied S-1/1']);
    expect(told([threat, takenOver({ ...taken, breaches: ['threat'] })])).toEqual([
      '3 suspension.applied S-1/1',
      '6 action.withdrawn S-1/1 excused',
    ]);
  });

  test('what had joined them is the seller’s and is judged again', () => {
    const own = confirmed('off_platform_payment', { at: day(5, 1) });
    expect(told([threat, own, takenOver({ at: day(6), to: day(5) })])).toEqual([
      '3 suspension.applied S-1/1',
      '6 action.withdrawn S-1/1 excused',
      '6 suspension.applied S-1/2',
    ]);
  });

  test('what joined an action that stands is taken out of it', () => {
    const own = confirmed('illegal_goods', { at: day(1) });
    const facts = [own, threat, takenOver({ at: day(6) })];
    expect(sellerAfter(facts, day(7)).state.actions.map(({ joined, status }) => [status, joined])).toEqual([
      ['live', []],
    ]);
  });

  test('differences of stock: too few are left', () => {
    const short = (at: Instant) => stocked({ at, declared: 100, counted: 50 });
    const facts = [short(day(1)), short(day(3)), short(day(8))];
    expect(told(facts, day(9))).toEqual(['8 warning.issued S-1/1']);
    const taken = [...facts, takenOver({ at: day(9), from: day(2), to: day(5) })];
    expect(told(taken, day(12))).toEqual(['8 warning.issued S-1/1', '9 action.withdrawn S-1/1 excused']);
    // The two that are left count with the next one.
    expect(told([...taken, short(day(20))], day(21)).at(-1)).toBe('20 warning.issued S-1/2');
  });
});

test('told twice it changes nothing more', () => {
  const facts = [...lateOrders(0, 3, 6, 9), takenOver({ at: day(13), from: day(0), to: day(12) })];
  expect(told([...facts, takenOver({ at: day(14), from: day(0), to: day(12) })])).toEqual(told(facts));
});

test('an excused takeover leaves the seller as if all that was due in it had been excused, whatever comes after', () => {
  const arbitraryOrder = fc.record({
    at: fc.integer({ min: 0, max: 150 }),
    late: fc.constantFrom(undefined, undefined, 1, 50, 9000),
  });
  const span = fc.tuple(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 1, max: 60 }));
  let undone = 0;
  fc.assert(
    fc.property(fc.array(arbitraryOrder, { maxLength: 60, size: 'max' }), span, (orders, [start, days]) => {
      const facts = orders.flatMap(({ at, late }, number) => {
        const order = placed({ id: `${number}`, at: day(at), orderId: `O-${number}`, customer: `C-${number % 7}` });
        const handedOver = late === undefined ? day(at, 1) : order.shipBy + late * 3_600_000;
        return [order, scanned({ id: `${number}-scan`, orderId: `O-${number}`, at: handedOver })];
      });
      const known = { id: 'known', at: day(start + days), from: day(start) };
      const taken = engine(sorted([...facts, takenOver({ ...known, to: day(start + days) })]), { until: day(300) });
      const context = declared({ ...known, to: day(start + days) - 1, affects: ['handover'] });
      const excused = engine(sorted([...facts, context]), { until: day(300) });
      undone += decisionsOf(taken).filter(({ why }) => why === 'excused').length;
      expect(decisionsOf(taken)).toEqual(decisionsOf(excused));
    }),
    { numRuns: 120, seed: 66 },
  );
  expect(undone).toBeGreaterThan(20);
});
