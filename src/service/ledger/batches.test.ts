import { beforeEach, describe, expect, test } from 'vitest';
import { at, day, declared, placed, scanned, withdrawn } from '../../../test/builders.ts';
import { withDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events-of-facts.ts';
import { batches, emptyLedger, openTestLedger, replayedLines, storedLines } from '../../../test/ledger/drive.ts';
import { handClock } from '../../../test/ledger/hand-clock.ts';
import { expectWhole } from '../../../test/ledger/whole.ts';
import { lateOrders } from '../../../test/reference/examples.ts';
import type { Fact } from '../../rulebook/facts.ts';

const database = withDatabase();
beforeEach(() => emptyLedger(database().pool));

/** Some events with contexts between them: under the clock `events` one transaction, judged in five stretches. */
const [ORDER, CONTEXT, SCAN, WITHDRAWAL, OTHER] = eventsOf([
  placed({ at: day(0), orderId: 'O-1' }),
  declared({ at: day(0), contextId: 'rain', from: day(1), to: day(3) }),
  scanned({ at: day(1), orderId: 'O-1' }),
  withdrawn({ at: day(1), contextId: 'rain' }),
  placed({ at: day(1), seller: 'S-2', orderId: 'O-2' }),
]) as [object, object, object, object, object];

describe.each(['events', 'wall'] as const)('one batch, with the clock `%s`', (kind) => {
  const open = () => openTestLedger(database().pool, kind, { now: handClock(day(2)).now });

  test('a repeat is a repeat, however many contexts lie between', async () => {
    const ledger = await open();
    const receipt = await ledger.append([ORDER, CONTEXT, ORDER, CONTEXT, SCAN, WITHDRAWAL, OTHER, SCAN, WITHDRAWAL]);
    expect(receipt).toEqual({ accepted: 5, duplicates: 4, rejected: [] });
    await expectWhole(database().pool, () => day(2));
  });

  test('another event under a name that is taken is refused, and one under a name that was refused is not', async () => {
    const ledger = await open();
    const conflict = {
      ...SCAN,
      id: (ORDER as { id: string }).id,
      type: 'order.placed',
      data: (OTHER as { data: object }).data,
    };
    const taken = { ...OTHER, id: 'x', data: { ...(ORDER as { data: object }).data } };
    const mended = { ...OTHER, id: 'x' };
    const context = { ...WITHDRAWAL, id: (CONTEXT as { id: string }).id };
    const receipt = await ledger.append([ORDER, CONTEXT, conflict, context, taken, mended]);
    expect(receipt).toMatchObject({ accepted: 3, duplicates: 0 });
    expect(receipt.rejected.map(({ index, pointer }) => `${index} ${pointer}`)).toEqual([
      '2 /id',
      '3 /id',
      '4 /data/orderId',
    ]);
    await expectWhole(database().pool, () => day(2));
  });

  test('an order is its seller’s alone, however many contexts lie between', async () => {
    const ledger = await open();
    const theirs = eventsOf([
      placed({ at: day(1), seller: 'S-2', orderId: 'O-1' }),
      scanned({ at: day(1), seller: 'S-2', orderId: 'O-1' }),
      placed({ at: day(1), orderId: 'O-1' }),
    ]);
    const receipt = await ledger.append([ORDER, CONTEXT, ...theirs]);
    expect(receipt).toMatchObject({ accepted: 2, duplicates: 0 });
    expect(receipt.rejected.map(({ index }) => index)).toEqual([2, 3, 4]);
    await expectWhole(database().pool, () => day(2));
  });

  test('nothing at all, and nothing good, changes nothing', async () => {
    const ledger = await open();
    expect(await ledger.append([])).toEqual({ accepted: 0, duplicates: 0, rejected: [] });
    expect(await ledger.append([null, { specversion: '1.0' }])).toMatchObject({ accepted: 0, duplicates: 0 });
    expect(await ledger.clock()).toBe(kind === 'wall' ? day(2) : Number.NEGATIVE_INFINITY);
    expect(await ledger.append([ORDER])).toMatchObject({ accepted: 1 });
    expect(await ledger.append([])).toEqual({ accepted: 0, duplicates: 0, rejected: [] });
  });

  test('ids that mean something elsewhere mean nothing here', async () => {
    const ledger = await open();
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', '-', '.', '..'];
    const facts = names.flatMap((name) => [
      placed({ at: day(0), seller: name, orderId: name, customer: name, id: name, listings: [name] }),
      scanned({ at: day(1), seller: name, orderId: name, trackingNumber: name, carrier: name, id: `${name}2` }),
    ]);
    expect(await ledger.append(eventsOf(facts))).toEqual({ accepted: facts.length, duplicates: 0, rejected: [] });
    const fresh = await openTestLedger(database().pool, kind, { now: () => day(2), cached: 0 });
    for (const name of names) expect(await fresh.look(name, (docket) => docket.hasOrder(name))).toBe(true);
    expect(await ledger.append([{ ...ORDER, subject: 'platform' }])).toMatchObject({ accepted: 0 });
    await expectWhole(database().pool, () => day(2));
  });
});

describe('the clock `events`', () => {
  test('begins with the first event that is taken in, not with the last one of its batch', async () => {
    const ledger = await openTestLedger(database().pool, 'events');
    await ledger.append([{ ...ORDER, time: 'never' }, ...eventsOf(lateOrders(1, 4))]);
    const { rows } = await database().pool.query('select began, reading from installation');
    expect(rows).toEqual([{ began: day(1), reading: day(4) }]);
  });

  test('is not moved by what is refused', async () => {
    const ledger = await openTestLedger(database().pool, 'events');
    await ledger.append([ORDER]);
    await ledger.append(eventsOf([placed({ at: day(90), orderId: 'O-1' })]));
    expect(await ledger.clock()).toBe(day(0));
  });

  /** Facts whose instants meet each other, and the record's, to the millisecond. */
  const record = at('2026-03-09 05:00');
  const ties: readonly Fact[] = [
    ...lateOrders(-6, -5, -4),
    placed({ at: record - 1, orderId: 'A', shipBy: record }),
    placed({ at: record, orderId: 'B', shipBy: record }),
    declared({ at: record, contextId: 'one', from: record, to: record }),
    placed({ at: record, orderId: 'C', shipBy: record, seller: 'S-2' }),
    declared({ at: record, contextId: 'two', from: day(-9), to: day(-3) }),
    withdrawn({ at: record, contextId: 'one' }),
    declared({ at: record, contextId: 'one', from: record, to: record + 1 }),
    declared({ at: record + 1, contextId: 'later', from: day(30), to: day(40) }),
    placed({ at: record + 1, orderId: 'D', shipBy: day(35) }),
    placed({ at: day(-6), orderId: 'late', shipBy: day(-5) }),
    placed({ at: day(50), orderId: 'E' }),
  ];

  test.each([[[1]], [[100]], [[3, 1]], [[2, 5]]])(
    'ties are decided as in a replay, in batches of %j',
    async (lengths) => {
      const ledger = await openTestLedger(database().pool, 'events', { cached: 0 });
      const events = eventsOf(ties);
      for (const batch of batches(events, lengths))
        expect(await ledger.append(batch)).toMatchObject({ accepted: batch.length });
      expect(await storedLines(database().pool)).toEqual(replayedLines(events));
      await expectWhole(database().pool);
    },
  );

  test('an order id that was used long ago is still taken, as in a replay', async () => {
    const ledger = await openTestLedger(database().pool, 'events');
    await ledger.append(eventsOf([placed({ at: day(0), orderId: 'O-1' }), scanned({ at: day(1), orderId: 'O-1' })]));
    await ledger.append(eventsOf([placed({ at: day(600) })]));
    const again = eventsOf([
      placed({ at: day(601), orderId: 'O-1' }),
      placed({ at: day(601), orderId: 'O-1', seller: 'S-2' }),
    ]);
    expect((await ledger.append(again)).rejected.map(({ index }) => index)).toEqual([0, 1]);
  });
});
