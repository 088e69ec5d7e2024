import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/rulebook/facts.ts';
import {
  acknowledged,
  answered,
  appealDecided,
  appealFiled,
  asked,
  claimed,
  confirmed,
  contacted,
  day,
  delivered,
  placed,
  planned,
  reinstatementDecided,
  reviewDecided,
  scanned,
  screened,
  stocked,
  suspensionDecided,
  undelivered,
} from '../builders.ts';
import { decide, earlyRefunds, findings, lateOrders, lostDisputes, sorted, told } from './examples.ts';

/** Warned on day 11 (never acknowledged: nothing lapses in its cure period), restricted on day 36. */
const WARNED = lateOrders(0, 3, 6, 9);
const RESTRICTED = [...WARNED, ...lateOrders(28, 31, 34)];

describe('policy §3: warnings', () => {
  test('expire after 90 days, exactly then', () => {
    expect(told(WARNED)).toEqual(['11 warning.issued S-1/1', '101 action.expired S-1/1']);
    expect(told(WARNED, day(101) - 1)).toHaveLength(1);
  });

  test('lapses of the cure period are not added; at its very end they are (§7)', () => {
    // Due on days 12, 14, 16 and 25: the last at the end of the cure period.
    expect(told([...WARNED, ...lateOrders(10, 12, 14), acknowledged({ at: day(17) }), ...lateOrders(23)])).toHaveLength(
      2,
    );
    expect(told([...WARNED, acknowledged({ at: day(17) }), ...lateOrders(23, 26, 29)])[1]).toBe(
      '31 restriction.applied S-1/2',
    );
  });

  test('ignored: not acknowledged at 14 days, and the lapses go on', () => {
    const ignored = [...WARNED, ...lateOrders(12, 15)];
    expect(decide(ignored)[1]).toMatchObject({
      at: day(25),
      decision: 'restriction.applied',
      because: ignored.slice(4).map(({ id }) => id),
      rests: ['S-1/1'],
      why: 'ignored',
      until: day(32),
    });
  });

  test('acknowledged in time is not ignored; at the deadline is too late (ties)', () => {
    const facts = (at: number) => sorted(WARNED, lateOrders(12, 15), acknowledged({ at }));
    expect(told(facts(day(25) - 1))[1]).toBe('101 action.expired S-1/1');
    expect(told(facts(day(25)))[1]).toBe('25 restriction.applied S-1/2 ignored');
  });

  test('an open question stops the clock of ignored; an answer lets it run on (ADR 60)', () => {
    const facts = (...questions: Fact[]) => sorted(WARNED, lateOrders(12, 15), questions);
    const open = asked({ at: day(20) });
    expect(told(facts(open))[1]).toBe('101 action.expired S-1/1');
    // Open for three days: fourteen days and three.
    expect(told(facts(open, answered({ at: day(23) })))[1]).toBe('28 restriction.applied S-1/2 ignored');
    expect(told(facts(open, answered({ at: day(40) })))[1]).toBe('45 restriction.applied S-1/2 ignored');
    // Two at once are not counted twice; one about another action, or after the end, stops nothing.
    const other = { question: 'S-1/1/2' };
    const both = [asked({ ...other, at: day(21) }), answered({ at: day(22) }), answered({ ...other, at: day(23) })];
    expect(told(facts(open, ...both))[1]).toBe('28 restriction.applied S-1/2 ignored');
    expect(told(facts(asked({ at: day(20), action: 'S-1/9' })))[1]).toBe('25 restriction.applied S-1/2 ignored');
    expect(told(facts(asked({ at: day(25) })))[1]).toBe('25 restriction.applied S-1/2 ignored');
  });

  test('who was not reached ignores nothing: the clock begins when the notice is delivered (ADR 64)', () => {
    const facts = (...mail: Fact[]) => sorted(WARNED, lateOrders(12, 15), mail);
    const lost = undelivered({ at: day(16) });
    expect(told(facts(lost))[1]).toBe('101 action.expired S-1/1');
    expect(told(facts(lost, delivered({ at: day(20) })))[1]).toBe('34 restriction.applied S-1/2 ignored');
    expect(told(facts(lost, contacted({ at: day(20) })))[1]).toBe('34 restriction.applied S-1/2 ignored');
    const asking = [asked({ at: day(12) }), answered({ at: day(18) })];
    expect(told(facts(lost, ...asking, delivered({ at: day(20) })))[1]).toBe('34 restriction.applied S-1/2 ignored');
    expect(told(facts(undelivered({ at: day(25) })))[1]).toBe('25 restriction.applied S-1/2 ignored');
  });

  test('a conduct warning nobody acknowledged goes to a person', () => {
    expect(decide([confirmed('off_platform_contact')], day(60))[1]).toMatchObject({
      at: day(14),
      decision: 'action.review',
      review: day(21),
    });
  });
});

describe('policy §3: restrictions', () => {
  test('a violation after the cure period: restricted for 7 days, resting on the warning', () => {
    expect(decide(RESTRICTED)[1]).toMatchObject({
      at: day(36),
      decision: 'restriction.applied',
      feature: 'order_volume',
      because: RESTRICTED.slice(4).map(({ id }) => id),
      measure: { level: 2_000_000, lapses: 3 },
      until: day(43),
      rests: ['S-1/1'],
    });
  });

  test('international_shipping when most of the evidence is international', () => {
    const abroad = (count: number) =>
      RESTRICTED.map((order, n) => (n >= 7 - count ? { ...order, international: true } : order));
    expect(decide(abroad(2))[1]?.feature).toBe('international_shipping');
    expect(decide(abroad(1))[1]?.feature).toBe('order_volume');
  });

  test('time over, meter low, plan recorded: lifted; the warning runs on 90 days', () => {
    expect(told([...RESTRICTED, planned({ action: 'S-1/2', at: day(40) })]).slice(2)).toEqual([
      '43 action.lifted S-1/2',
      '133 action.expired S-1/1',
    ]);
  });

  test('time over, meter low, no plan: review in 14 days, lifted then, or by a plan', () => {
    expect(told(RESTRICTED).slice(2)).toEqual([
      '43 action.review S-1/2',
      '57 action.lifted S-1/2',
      '147 action.expired S-1/1',
    ]);
    expect(told([...RESTRICTED, planned({ action: 'S-1/2', at: day(50) })])[3]).toBe('50 action.lifted S-1/2');
    const extended = reviewDecided({ action: 'S-1/2', at: day(50), outcome: 'extended' });
    expect(told([...RESTRICTED, extended]).slice(3, 5)).toEqual(['50 action.extended S-1/2', '57 action.review S-1/2']);
  });

  test('time over, meter half full (its own cure period counts): extended once, then review', () => {
    const facts = sorted(RESTRICTED, lateOrders(36, 38), planned({ action: 'S-1/2', at: day(40) }));
    expect(told(facts).slice(2, 5)).toEqual([
      '43 action.extended S-1/2',
      '50 action.review S-1/2',
      '64 action.lifted S-1/2',
    ]);
  });

  test('a violation in its first 7 days waits for nobody and counts for nothing; after them the next restriction', () => {
    const second = [...RESTRICTED, ...lateOrders(43, 45, 47)];
    expect(decide(second)).toMatchObject([
      {},
      {},
      { decision: 'action.review', at: day(43) },
      { at: day(49), decision: 'restriction.applied', action: 'S-1/3', rests: ['S-1/2'], until: day(63) },
      { at: day(63), decision: 'action.review', action: 'S-1/3' },
      { at: day(77), decision: 'action.lifted', action: 'S-1/3' },
      { at: day(167), decision: 'action.expired', action: 'S-1/1' },
    ]);
  });

  test('acute: five defects of three customers inside 14 days, cited before or not', () => {
    const lines = decide(lostDisputes(1, 3, 5, 7, 9), day(40));
    expect(lines).toMatchObject([
      { at: day(5), decision: 'warning.issued', because: ['lost-1', 'lost-3', 'lost-5'] },
      {
        at: day(9),
        decision: 'restriction.applied',
        because: ['lost-7', 'lost-9'],
        rests: ['S-1/1'],
        feature: 'payouts',
      },
      { at: day(16), decision: 'action.review' },
      { at: day(30), decision: 'action.lifted' },
    ]);
    expect(told(lostDisputes(1, 3, 5, 7, 15), day(40))[1]).toBe('19 restriction.applied S-1/2 ignored'); // not inside 14 days
  });

  test('a stay pauses the time of a restriction; refused, it runs on with what was left', () => {
    const stay = [
      appealFiled({ action: 'S-1/2', at: day(38) }),
      appealDecided({ action: 'S-1/2', at: day(60), outcome: 'upheld' }),
    ];
    expect(told([...RESTRICTED, ...stay])[2]).toBe('65 action.review S-1/2');
  });
});

describe('policy §3: suspensions', () => {
  // Restricted on days 36 and 49; a third violation on day 69.
  const proposed = [...RESTRICTED, ...lateOrders(43, 45, 47), ...lateOrders(57, 59, 61)];

  test('a violation after two restrictions in 180 days: proposed; nobody decides: expired', () => {
    const lines = decide(proposed).filter(({ action }) => action === 'S-1/4');
    expect(lines).toMatchObject([
      {
        at: day(63),
        decision: 'suspension.proposed',
        review: day(66),
        rests: ['S-1/2', 'S-1/3'],
        measure: { lapses: 3 },
      },
      { at: day(66), decision: 'action.expired', because: [] },
    ]);
  });

  test('applied keeps id and because; dropped pauses the category for 14 days', () => {
    const decided = (outcome: 'applied' | 'dropped') => [
      ...proposed,
      suspensionDecided({ action: 'S-1/4', at: day(65), outcome }),
    ];
    const [proposal, applied] = decide(decided('applied')).filter(({ action }) => action === 'S-1/4');
    expect(applied).toMatchObject({
      decision: 'suspension.applied',
      because: proposal?.because,
      review: day(65 + 180),
    });
    const dropped = told([...decided('dropped'), ...lateOrders(66, 70, 74, 76, 77)]).filter((line) =>
      line.includes('S-1/5'),
    );
    // Those due on days 68 to 78 wait; on day 79 the pause is over.
    expect(dropped[0]).toBe('79 suspension.proposed S-1/5');
  });

  test('breadth: restrictions in three categories at once', () => {
    const facts = sorted(
      ...[lateOrders(0, 3, 6, 9, 28, 31, 34), findings(8, 9, 10, 33, 34, 35), earlyRefunds(8, 9, 10, 34, 35, 37)],
    );
    expect(decide(facts, day(38)).slice(-2)).toMatchObject([
      { at: day(37), decision: 'restriction.applied', category: 'refund' },
      {
        at: day(37),
        decision: 'suspension.proposed',
        category: 'refund',
        because: [],
        rests: ['S-1/4', 'S-1/5', 'S-1/6'],
      },
    ]);
  });

  test('customer data: warning, two restrictions, then proposed', () => {
    const breaches = [0, 1, 2].map((n) => confirmed('customer_data_storage', { at: day(n) }));
    expect(told(breaches, day(4))).toEqual([
      '0 warning.issued S-1/1',
      '1 restriction.applied S-1/2',
      '1 restriction.applied S-1/3',
      '2 suspension.proposed S-1/4',
    ]);
  });

  test('stock: three consignments short by more than 5 % in 90 days', () => {
    expect(told([0, 1, 2].map((n) => stocked({ at: day(n), counted: 95 })))).toEqual([]);
    expect(told([0, 1, 91].map((n) => stocked({ at: day(n) })))).toEqual([]);
    expect(decide([0, 1, 2].map((n) => stocked({ at: day(n) })))[0]).toMatchObject({
      category: 'stock',
      decision: 'warning.issued',
    });
  });

  test('critical: at once, from any rung; a further one joins without a line', () => {
    const lines = decide([confirmed('illegal_goods'), confirmed('threat', { at: day(1) })], day(90));
    expect(lines).toMatchObject([{ decision: 'suspension.applied', immediate: true, review: day(180) }]);
    expect(decide([screened({ findings: ['email', 'threat', 'off_platform_contact'] })])[0]).toMatchObject({
      violation: 'threat',
    });
  });

  test('on signals alone it is lifted exactly 24 hours later, unless a person confirms', () => {
    const facts = [
      placed({ orderId: 'O-1', customer: 'C-1', region: 'Kingston' }),
      placed({ orderId: 'O-2', customer: 'C-2', region: 'Kingston' }),
      scanned({ orderId: 'O-1', at: day(0, 5), trackingNumber: 'T-1' }),
      claimed({ id: 'reused', orderId: 'O-2', at: day(0, 6), trackingNumber: 'T-1' }),
      scanned({ id: 'elsewhere', orderId: 'O-2', at: day(1), trackingNumber: 'T-2', destinationRegion: 'Portland' }),
    ];
    expect(decide(facts, day(60))).toMatchObject([
      { at: day(1), violation: 'fake_tracking', because: ['reused', 'elsewhere'], immediate: true, until: day(2) },
      { at: day(2), decision: 'action.lifted' },
    ]);
    expect(decide([...facts, confirmed('fake_tracking', { at: day(1, 23) })], day(60))).toHaveLength(1);
    expect(
      decide([
        ...facts.slice(0, 4),
        scanned({ orderId: 'O-2', at: day(1), trackingNumber: 'T-1', destinationRegion: 'Portland' }),
      ]),
    ).toEqual([]);
  });

  test('fraud is proposed at once', () => {
    expect(decide([confirmed('fraud')])[0]).toMatchObject({ decision: 'suspension.proposed', review: day(3) });
  });

  test('reinstated: lifted with conditions, meters from 0', () => {
    const facts = sorted(
      lateOrders(0, 3, 6, 30),
      confirmed('threat', { at: day(9) }),
      reinstatementDecided({ at: day(20) }),
    );
    expect(decide(facts)).toMatchObject([
      {},
      { at: day(20), decision: 'action.lifted', why: 'reinstated', conditions: ['plan kept'] },
    ]);
  });
});
