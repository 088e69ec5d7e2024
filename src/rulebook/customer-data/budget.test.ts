import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadDefaultPolicy } from '../../service/policy/load.ts';
import { REVEAL_BLOCKED, REVEAL_FRICTION } from '../../words/customer-data-en.ts';
import { fill } from '../../words/fill.ts';
import { countsAsReveal, decidePace, mostRevealsADay, type RevealPace, type RevealTally } from './budget.ts';

const RULES = loadDefaultPolicy().customerData.budget;
const QUIET: RevealTally = { openPaidOrders: 50, today: 0, lately: 0, isAgain: false, confirmed: false };

const EXAMPLES: readonly (readonly [what: string, tally: Partial<RevealTally>, answer: RevealPace])[] = [
  ['nothing yet', {}, { pace: 'ok', used: 0, most: 60 }],
  ['one order, looked at as often as it takes', { openPaidOrders: 1, today: 3 }, { pace: 'ok', used: 3, most: 4 }],
  ['as many looks as there are', { openPaidOrders: 1, today: 4 }, { pace: 'block', limit: 'budget', used: 4, most: 4 }],
  ['the same order again', { openPaidOrders: 1, today: 4, isAgain: true }, { pace: 'ok', used: 4, most: 4 }],
  ['no open order', { openPaidOrders: 0 }, { pace: 'block', limit: 'budget', used: 0, most: 0 }],
  ['just below the friction', { today: 47 }, { pace: 'ok', used: 47, most: 60 }],
  ['four fifths of the day', { today: 48 }, { pace: 'friction', limit: 'budget', used: 48, most: 60 }],
  ['the same, confirmed', { today: 48, confirmed: true }, { pace: 'ok', used: 48, most: 60 }],
  ['the whole day', { today: 60, confirmed: true }, { pace: 'block', limit: 'budget', used: 60, most: 60 }],
  ['thirty in ten minutes', { today: 30, lately: 30 }, { pace: 'friction', limit: 'pace', used: 30, most: 30 }],
  ['twice that', { today: 59, lately: 60, confirmed: true }, { pace: 'block', limit: 'pace', used: 60, most: 60 }],
];

test.each(EXAMPLES)('given %s, then that is the answer', (_, tally, answer) => {
  expect(decidePace(RULES, { ...QUIET, ...tally })).toEqual(answer);
});

test('the day’s most is the policy’s share of the open orders to the unit, and four wherever there is one', () => {
  expect(mostRevealsADay(RULES, 0)).toBe(0);
  for (let orders = 1; orders <= 5000; orders++)
    expect(mostRevealsADay(RULES, orders)).toBe(Math.max(4, Math.floor((orders * 6) / 5)));
});

test('T1: a program that loops over a thousand orders is slowed and stopped, even if nothing else had stopped it', () => {
  expect(loop({ confirms: false })).toEqual({ orders: 30, stopped: 'pace', slowedAt: 30 });
  expect(loop({ confirms: true })).toEqual({ orders: 60, stopped: 'pace', slowedAt: 30 });
});

function loop({ confirms }: { readonly confirms: boolean }) {
  let slowedAt: number | undefined;
  for (let order = 0; order < 1000; order++) {
    const tally = { openPaidOrders: 1000, today: order, lately: order, isAgain: false };
    let answer = decidePace(RULES, { ...tally, confirmed: false });
    if (answer.pace === 'friction') {
      slowedAt ??= order;
      if (!confirms) return { orders: order, stopped: answer.limit, slowedAt };
      answer = decidePace(RULES, { ...tally, confirmed: true });
    }
    if (answer.pace === 'block') return { orders: order, stopped: answer.limit, slowedAt };
  }
  throw new Error('nothing stopped it');
}

const anyTally: fc.Arbitrary<RevealTally> = fc.record({
  openPaidOrders: fc.nat(400),
  today: fc.nat(500),
  lately: fc.nat(90),
  isAgain: fc.boolean(),
  confirmed: fc.boolean(),
});
const GRADES = { ok: 0, friction: 1, block: 2 } as const;

test('never more than the budget; more reveals never loosen; a confirmation takes away friction and no block', () => {
  const more = fc.record({ today: fc.nat(50), lately: fc.nat(40) });
  fc.assert(
    fc.property(anyTally, more, (tally, by) => {
      const answer = decidePace(RULES, tally);
      const most = Math.max(RULES.atLeast, 1.2 * tally.openPaidOrders);
      if (answer.pace !== 'block' && !tally.isAgain) expect(tally.today).toBeLessThan(most);
      // Who knows a customer’s values today learns nothing new.
      if (tally.isAgain) expect(answer.pace).toBe('ok');
      const later = decidePace(RULES, {
        ...tally,
        today: tally.today + by.today,
        lately: tally.lately + by.lately,
      });
      expect(GRADES[later.pace]).toBeGreaterThanOrEqual(GRADES[answer.pace]);
      const unconfirmed = decidePace(RULES, { ...tally, confirmed: false });
      const confirmed = decidePace(RULES, { ...tally, confirmed: true });
      expect(confirmed.pace).toBe(unconfirmed.pace === 'block' ? 'block' : 'ok');
    }),
  );
});

test('parts of a value use up no budget', () => {
  expect((['name', 'phone', 'email', 'address', 'first_name', 'region'] as const).filter(countsAsReveal)).toEqual([
    ...['name', 'phone', 'email', 'address'],
  ]);
});

test('every limit is said with its numbers', () => {
  for (const sentence of [...Object.values(REVEAL_FRICTION), ...Object.values(REVEAL_BLOCKED)])
    expect(fill(sentence, { used: 7, most: 9 })).toMatch(/^[A-Z][^{}]*[79][^{}]*\.$/);
});
