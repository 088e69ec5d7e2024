import { describe, expect, test } from 'vitest';
import {
  acknowledged,
  appealDecided,
  appealFiled,
  confirmed,
  day,
  declared,
  placed,
  planned,
  removalDecided,
  scanned,
} from '../../../test/builders.ts';
import { POLICY } from '../../../test/guarantees/engine.ts';
import { lateOrders, lostDisputes } from '../../../test/reference/examples.ts';
import { sellerAfter } from '../../../test/seller-after.ts';
import type { Fact } from '../facts.ts';
import type { ActionView } from './view-action.ts';

/** Four late orders: warned on day 11. */
const warned = lateOrders(0, 3, 6, 9);
/** After its cure period three more: restricted on day 38. */
const restricted = [...warned, acknowledged({ at: day(12) }), ...lateOrders(30, 33, 36)];

function good(from: number, count: number): Fact[] {
  return Array.from({ length: count }, (_, number) => {
    const orderId = `good-${from}-${number}`;
    return [placed({ orderId, at: day(from), customer: orderId }), scanned({ orderId, at: day(from, 1) })];
  }).flat();
}

function open(facts: readonly Fact[], days: number): readonly ActionView[] {
  return sellerAfter(facts, day(days)).views.standing().actions;
}

function todo(facts: readonly Fact[], days: number): (readonly string[])[] {
  return open(facts, days).map((action) => action.todo);
}

function next(facts: readonly Fact[], days: number) {
  const step = sellerAfter(facts, day(days)).views.standing().next;
  return step === undefined ? undefined : [step.code, step.action ?? step.metric, step.by];
}

describe('a warning', () => {
  test('says by when to acknowledge it, when it ends, until when lapses are passed over and appeals are open', () => {
    const [warning] = open(warned, 12);
    expect(warning).toMatchObject({
      action: 'S-1/1',
      kind: 'warning',
      status: 'live',
      since: day(11),
      until: day(101),
      acknowledged: false,
      acknowledgeBy: day(18),
      cureUntil: day(25),
      appealBy: day(11) + POLICY.ladder.appeal.window,
      because: warned.map(({ id }) => id),
    });
    expect(open(warned, 25)[0]?.cureUntil).toBeUndefined();
  });

  test('asks to be acknowledged, for a plan, to mend; then to wait', () => {
    const steps = ['acknowledge', 'record_plan', 'mend', 'appeal'];
    expect(todo(warned, 12)).toEqual([steps]);
    const done = [...warned, acknowledged({ at: day(12) }), planned({ at: day(12) })];
    expect(todo(done, 13)).toEqual([['mend', 'appeal']]);
    expect(open(done, 13)[0]?.acknowledgeBy).toBeUndefined();
    // The cure period is over and the meter is empty.
    expect(todo(done, 26)).toEqual([['wait', 'appeal']]);
    // One late order after it fills the meter a little.
    expect(todo([...done, ...lateOrders(26)], 29)).toEqual([['mend', 'appeal']]);
  });

  test('for conduct, there is nothing to mend in any meter', () => {
    const breach = confirmed('customer_data_storage', { at: day(1) });
    expect(todo([breach], 2)).toEqual([['acknowledge', 'record_plan', 'appeal']]);
  });
});

describe('a restriction', () => {
  test('asks for its plan, and to mend while its meter stands at half its level or more', () => {
    const plan = planned({ at: day(39), action: 'S-1/2' });
    const read = acknowledged({ at: day(39), action: 'S-1/2' });
    expect(todo(restricted, 39)[1]).toEqual(['acknowledge', 'record_plan', 'appeal']);
    expect(todo([...restricted, read, plan], 40)[1]).toEqual(['wait', 'appeal']);
    // Two more fill the meter to 1.8 of at least 2 nats; good orders empty it again.
    const late = [...restricted, read, plan, ...lateOrders(37, 38)];
    expect(todo(late, 41)[1]).toEqual(['mend', 'appeal']);
    expect(todo([...late, ...good(40, 20)], 41)[1]).toEqual(['wait', 'appeal']);
  });

  test('past its time without a plan, a person looks', () => {
    const [, restriction] = open(restricted, 46);
    expect(restriction).toMatchObject({ status: 'review', until: undefined, review: day(45 + 14) });
    expect(restriction?.todo).toEqual(['acknowledge', 'record_plan', 'await_decision', 'appeal']);
  });

  test('paused by an appeal it waits for its decision, and offers no second one', () => {
    const appealed = [...restricted, appealFiled({ at: day(39), action: 'S-1/2' })];
    expect(todo(appealed, 40)[1]).toEqual(['await_decision']);
  });

  test('holds the warning it rests on: that has no end while it runs', () => {
    expect(open(restricted, 39).map(({ until }) => until)).toEqual([undefined, day(45)]);
  });
});

describe('out of business', () => {
  const suspended = [confirmed('threat', { at: day(1) })];

  test('a suspension asks for a plan, then for patience', () => {
    expect(todo(suspended, 2)).toEqual([['record_plan', 'await_decision', 'appeal']]);
    expect(todo([...suspended, planned({ at: day(2) })], 3)).toEqual([['await_decision', 'appeal']]);
    expect(next(suspended, 2)).toEqual(['record_plan', 'S-1/1', day(181)]);
  });

  test('a removal that was carried out is still shown, and can be appealed', () => {
    const decided = (by: string, at: number) => removalDecided({ at: day(at), by });
    const removed = [...suspended, confirmed('fraud', { at: day(2) }), decided('A', 3), decided('B', 4)];
    expect(open(removed, 5).map(({ kind, status }) => [kind, status])).toContainEqual(['removal', 'noticed']);
    const end = open(removed, 40).at(-1);
    expect(end).toMatchObject({ kind: 'removal', status: 'done', endedAt: day(34), todo: ['appeal'] });
    const won = [...removed, appealDecided({ at: day(41), action: 'S-1/2' })];
    expect(open(won, 42).some(({ kind }) => kind === 'removal')).toBe(false);
  });
});

describe('the one next thing', () => {
  test('is nothing in good standing; with something in a meter, to watch the fullest', () => {
    expect(next(good(0, 2), 3)).toBeUndefined();
    expect(next([...lateOrders(0), ...lostDisputes(1, 2)], 4)).toEqual(['watch', 'order_defect', undefined]);
  });

  test('is what is asked first: of several the one that is due first', () => {
    expect(next(warned, 12)).toEqual(['acknowledge', 'S-1/1', day(18)]);
    const both = [...warned, ...lostDisputes(8, 9, 10)];
    expect(next(both, 12)).toEqual(['acknowledge', 'S-1/1', day(17)]);
    expect(next([...both, acknowledged({ at: day(12) })], 13)).toEqual(['acknowledge', 'S-1/2', day(18)]);
  });

  test('a restriction that ends soon comes before a warning that does not, and before one that is held', () => {
    const numbers = [1, 2, 3];
    const read = numbers.map((number) => acknowledged({ at: day(13), action: `S-1/${number}` }));
    const facts = [...warned, ...lostDisputes(8, 9, 10, 11, 12), ...read];
    const plans = open(facts, 13).map(({ kind, until, todo: [first] }) => [kind, until, first]);
    expect(plans).toEqual([
      ['warning', undefined, 'record_plan'],
      ['warning', day(101), 'record_plan'],
      ['restriction', day(19), 'record_plan'],
    ]);
    expect(next(facts, 13)).toEqual(['record_plan', 'S-1/3', day(19)]);
  });

  test('a plan comes before mending, mending before waiting', () => {
    const read = [...warned, acknowledged({ at: day(12) })];
    expect(next(read, 13)).toEqual(['record_plan', 'S-1/1', day(101)]);
    const plan = [...read, planned({ at: day(13) })];
    expect(next(plan, 14)).toEqual(['mend', 'S-1/1', day(101)]);
    expect(next(plan, 26)).toEqual(['wait', 'S-1/1', day(101)]);
  });
});

describe('the file of an action', () => {
  test('keeps what became of it and of its evidence', () => {
    const storm = declared({ at: day(20), contextId: 'X-1', from: day(0), to: day(9) });
    const file = sellerAfter([...warned, storm], day(21)).views.action(1);
    expect(file?.view).toMatchObject({ status: 'withdrawn', endedAt: day(20), appealBy: undefined, todo: [] });
    expect(file?.evidence.map(({ state, order }) => [state, order?.orderId])).toEqual([
      ['excused', 'late-0'],
      ['excused', 'late-3'],
      ['excused', 'late-6'],
      ['counting', 'late-9'],
    ]);
    expect(sellerAfter(warned, day(12)).views.action(2)).toBeUndefined();
  });

  test('long after, when its orders are forgotten, no other order is taken for one of them', () => {
    // New orders take the places of the old ones in the book.
    const later = Array.from({ length: 90 }, (_, week) => good(300 + 7 * week, 1)).flat();
    const file = sellerAfter([...warned, ...later], day(300 + 7 * 90)).views.action(1);
    expect(file?.evidence.map(({ id, at, order }) => [id, at, order])).toEqual(
      warned.map(({ id, shipBy }) => [id, shipBy, undefined]),
    );
  });

  test('all of them, the latest first', () => {
    const actions = sellerAfter(restricted, day(39)).views.actions();
    expect(actions.map(({ action }) => action)).toEqual(['S-1/2', 'S-1/1']);
  });
});
