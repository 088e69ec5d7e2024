import { describe, expect, test } from 'vitest';
import {
  acknowledged,
  appealDecided,
  confirmed,
  day,
  declared,
  placed,
  planned,
  removalDecided,
  scanned,
  stocked,
  suspensionDecided,
} from '../../../test/builders.ts';
import { lateOrders, lostDisputes } from '../../../test/reference/examples.ts';
import { decided, told } from '../../../test/told.ts';

/** Late on days 2, 5, 8 and 11: four lapses fill the meter. */
const warned = lateOrders(0, 3, 6, 9);
const answered = [...warned, acknowledged({ at: day(12) })];
/** Late on days 32, 35 and 38: three are enough for a warned seller. */
const again = lateOrders(30, 33, 36);

describe('what fills the meter', () => {
  const fourth = (shipBy: number) => placed({ at: day(170), shipBy, customer: 'C-fourth' });

  test('a lapse leaves it exactly 180 days after it settled', () => {
    const three = lateOrders(0, 60, 120);
    expect(told([...three, fourth(day(182))], day(200))).toEqual([]);
    expect(told([...three, fourth(day(182) - 1)], day(200))).toHaveLength(1);
  });

  test('three lapses of two customers do not', () => {
    const orders = (third: string) =>
      lostDisputes(1, 20, 40).map((fact) =>
        fact.type === 'order.placed' && fact.customer === 'C-40' ? { ...fact, customer: third } : fact,
      );
    expect(told(orders('C-1'), day(50))).toEqual([]);
    expect(told(orders('C-3'), day(50))).toEqual(['40 warning.issued S-1/1']);
  });

  test('good ends empty it, and its list with it', () => {
    const good = Array.from({ length: 45 }, (_, number) => {
      const orderId = `good-${number}`;
      return [placed({ orderId, at: day(10), customer: orderId }), scanned({ orderId, at: day(10, 1) })];
    }).flat();
    const last = lateOrders(12, 15, 18);
    expect(told([...lateOrders(0, 3, 6), ...good, ...last], day(30))).toEqual([]);
    const fresh = [...last, ...lateOrders(21)];
    const [warning] = decided([...lateOrders(0, 3, 6), ...good, ...fresh], day(30));
    expect(warning?.because).toEqual(fresh.map(({ id }) => id));
  });
});

describe('from warning to restriction', () => {
  test('a warning without a further violation expires after 90 days, exactly then', () => {
    expect(told(warned)).toEqual(['11 warning.issued S-1/1', '101 action.expired S-1/1']);
  });

  test('not acknowledged, and two lapses in the cure period: restricted on day 14, with its reason', () => {
    const lines = told([...warned, ...lateOrders(13, 16)]);
    expect(lines.slice(0, 2)).toEqual(['11 warning.issued S-1/1', '25 restriction.applied S-1/2 ignored']);
  });

  test('not acknowledged, but thirteen good ends after them: the cure period’s meter stands under half its level', () => {
    const inTime = (count: number) =>
      Array.from({ length: count }, (_, number) => {
        const orderId = `good-${number}`;
        return [
          placed({ orderId, at: day(16), shipBy: day(30), customer: orderId }),
          scanned({ orderId, at: day(19) }),
        ];
      }).flat();
    const lines = (count: number) => told([...warned, ...lateOrders(13, 16), ...inTime(count)], day(26));
    expect(lines(12)).toEqual(['11 warning.issued S-1/1', '25 restriction.applied S-1/2 ignored']);
    expect(lines(13)).toEqual(['11 warning.issued S-1/1']);
  });

  test('acknowledged, the same two lapses lead to nothing', () => {
    expect(told([...answered, ...lateOrders(13, 16)])).toEqual(['11 warning.issued S-1/1', '101 action.expired S-1/1']);
  });

  test('a second violation restricts for seven days; without a plan a person looks for fourteen', () => {
    expect(told([...answered, ...again])).toEqual([
      '11 warning.issued S-1/1',
      '38 restriction.applied S-1/2',
      '45 action.review S-1/2',
      '59 action.lifted S-1/2',
      '149 action.expired S-1/1',
    ]);
  });

  test('with a plan of its own it is lifted when its time is over, and the warning runs on 90 days', () => {
    expect(told([...answered, ...again, planned({ at: day(40), action: 'S-1/2' })])).toEqual([
      '11 warning.issued S-1/1',
      '38 restriction.applied S-1/2',
      '45 action.lifted S-1/2',
      '135 action.expired S-1/1',
    ]);
  });

  test('after two restrictions a third violation proposes a suspension, which lapses after 72 hours', () => {
    const lines = [
      ...answered,
      ...again,
      planned({ at: day(40), action: 'S-1/2' }),
      ...lateOrders(46, 48, 50, 58, 60, 62),
    ];
    expect(told(lines, day(79))).toEqual([
      '11 warning.issued S-1/1',
      '38 restriction.applied S-1/2',
      '45 action.lifted S-1/2',
      '52 restriction.applied S-1/3',
      '64 suspension.proposed S-1/4',
      '66 action.review S-1/3',
      '67 action.expired S-1/4',
    ]);
  });

  test('a restriction names its feature, its evidence and the warning it stands on', () => {
    expect(decided([...answered, ...again])[1]).toMatchObject({
      because: again.map(({ id }) => id),
      measure: { lapses: 3, level: 2_000_000, meter: 3 * 916_291 },
      until: day(45),
      feature: 'order_volume',
      rests: ['S-1/1'],
    });
  });

  test('where most of the evidence went abroad, international shipping is what is limited', () => {
    const abroad = again.map((order) => ({ ...order, international: true }));
    expect(decided([...answered, ...abroad])[1]).toMatchObject({ feature: 'international_shipping' });
  });
});

describe('where rungs are skipped', () => {
  test('five lapses that harm three customers within 14 days restrict at once, cure period or not', () => {
    expect(told(lostDisputes(1, 2, 3, 4, 5), day(11))).toEqual([
      '3 warning.issued S-1/1',
      '5 restriction.applied S-1/2',
    ]);
  });

  test('a threat suspends at once; fraud while suspended leads to removal by two people after thirty days', () => {
    const removal = [removalDecided({ at: day(2), by: 'staff-1' }), removalDecided({ at: day(3), by: 'staff-2' })];
    expect(told([confirmed('threat', { at: day(0) }), confirmed('fraud', { at: day(1) }), ...removal])).toEqual([
      '0 suspension.applied S-1/1',
      '1 removal.proposed S-1/2',
      '3 removal.noticed S-1/2',
      '33 account.removed S-1/2',
    ]);
  });
});

describe('conduct', () => {
  test('breaches of customer data: warning, two restrictions, suspension proposed and applied under one id', () => {
    const breaches = [0, 1, 2].map((number) => confirmed('customer_data_storage', { at: day(number) }));
    const applied = suspensionDecided({ at: day(3), action: 'S-1/4' });
    expect(told([...breaches, acknowledged({ at: day(0, 1) }), applied], day(4))).toEqual([
      '0 warning.issued S-1/1',
      '1 restriction.applied S-1/2',
      '1 restriction.applied S-1/3',
      '2 suspension.proposed S-1/4',
      '3 suspension.applied S-1/4',
    ]);
  });

  test('three consignments short in 90 days are one violation', () => {
    expect(
      told(
        [1, 50, 90].map((number) => stocked({ at: day(number) })),
        day(91),
      ),
    ).toEqual(['90 warning.issued S-1/1']);
    expect(
      told(
        [1, 50, 92].map((number) => stocked({ at: day(number) })),
        day(93),
      ),
    ).toEqual([]);
  });
});

describe('what is undone', () => {
  test('an excuse found later takes the warning and what rested on it; what is left is one new warning', () => {
    const weather = declared({ at: day(39), from: day(0), to: day(9) });
    expect(told([...answered, ...again, weather], day(100))).toEqual([
      '11 warning.issued S-1/1',
      '38 restriction.applied S-1/2',
      '39 action.withdrawn S-1/1 excused',
      '39 action.withdrawn S-1/2 excused',
      '39 warning.issued S-1/3',
    ]);
  });

  test('overturned: both restrictions of one breach fall, and it is not cited again', () => {
    const breaches = [1, 20].map((at) => confirmed('customer_data_storage', { at: day(at) }));
    const appealed = (action: string, at: number) => appealDecided({ action, at: day(at) });
    expect(told([...breaches, appealed('S-1/2', 22), appealed('S-1/1', 23)], day(30))).toEqual([
      '1 warning.issued S-1/1',
      '15 action.review S-1/1',
      '20 restriction.applied S-1/2',
      '20 restriction.applied S-1/3',
      '22 action.withdrawn S-1/2 overturned',
      '22 action.withdrawn S-1/3 overturned',
      '23 action.withdrawn S-1/1 overturned',
    ]);
  });

  test('overturned: its lapses weigh nowhere, and it takes four new ones for a warning', () => {
    const overturned = appealDecided({ at: day(15) });
    expect(told([...warned, overturned, ...lateOrders(20, 23, 26, 29)], day(60))).toEqual([
      '11 warning.issued S-1/1',
      '15 action.withdrawn S-1/1 overturned',
      '31 warning.issued S-1/2',
    ]);
  });
});
