import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadDefaultPolicy } from '../../service/policy/load.ts';
import { REVEAL_BLOCKED, REVEAL_FRICTION } from '../../words/customer-data-en.ts';
import { fill } from '../../words/fill.ts';
import { countsAsReveal, decidePace, mostRevealsADay, type RevealPace, type RevealTally } from './budget.ts';

const RULES = loadDefaultPolicy().customerData.budget;
const QUIET: RevealTally = { openPaidOrders: 50, today: 0, lately: 0, inSequence: 0, confirmed: false };

const EXAMPLES: readonly (readonly [what: string, tally: Partial<RevealTally>, answer: RevealPace])[] = [
  ['nothing yet', {}, { pace: 'ok', used: 0, most: 60 }],
  ['one order and one reveal to come', { openPaidOrders: 1 }, { pace: 'ok', used: 0, most: 1 }],
  ['that one used', { openPaidOrders: 1, today: 1 }, { pace: 'block', limit: 'budget', used: 1, most: 1 }],
  ['no open order', { openPaidOrders: 0 }, { pace: 'block', limit: 'budget', used: 0, most: 0 }],
  ['just below the friction', { today: 47 }, { pace: 'ok', used: 47, most: 60 }],
  ['four fifths of the day', { today: 48 }, { pace: 'friction', limit: 'budget', used: 48, most: 60 }],
  ['the same, confirmed', { today: 48, confirmed: true }, { pace: 'ok', used: 48, most: 60 }],
  ['the whole day', { today: 60, confirmed: true }, { pace: 'block', limit: 'budget', used: 60, most: 60 }],
  ['twelve in ten minutes', { today: 12, lately: 12 }, { pace: 'friction', limit: 'pace', used: 12, most: 12 }],
  ['twice that', { lately: 24, confirmed: true }, { pace: 'block', limit: 'pace', used: 24, most: 24 }],
  ['a walk along the list', { inSequence: 8 }, { pace: 'friction', limit: 'sequence', used: 8, most: 8 }],
  ['a long one', { inSequence: 16 }, { pace: 'block', limit: 'sequence', used: 16, most: 16 }],
];

test.each(EXAMPLES)('given %s, then that is the answer', (_, tally, answer) => {
  expect(decidePace(RULES, { ...QUIET, ...tally })).toEqual(answer);
});

test('the day’s most is the policy’s share of the open orders to the unit, never a hair below', () => {
  for (let orders = 0; orders <= 5000; orders++)
    expect(mostRevealsADay(RULES, orders)).toBe(Math.floor((orders * 6) / 5));
});

test('T1: who loops over a thousand orders gets no more than the budget of the day, and is slowed and stopped long before', () => {
  const revealed = loop({ confirms: false });
  expect(revealed).toEqual({ values: 8, stopped: 'sequence', slowedAt: 8 });
  // Somebody who confirms every time.
  expect(loop({ confirms: true })).toEqual({ values: 16, stopped: 'sequence', slowedAt: 8 });
});

function loop({ confirms }: { readonly confirms: boolean }) {
  let slowedAt: number | undefined;
  for (let order = 0; order < 1000; order++) {
    const tally = { openPaidOrders: 1000, today: order, lately: order, inSequence: order };
    let answer = decidePace(RULES, { ...tally, confirmed: false });
    if (answer.pace === 'friction') {
      slowedAt ??= order;
      if (!confirms) return { values: order, stopped: answer.limit, slowedAt };
      answer = decidePace(RULES, { ...tally, confirmed: true });
    }
    if (answer.pace === 'block') return { values: order, stopped: answer.limit, slowedAt };
  }
  throw new Error('nothing stopped it');
}

const anyTally: fc.Arbitrary<RevealTally> = fc.record({
  openPaidOrders: fc.nat(400),
  today: fc.nat(500),
  lately: fc.nat(40),
  inSequence: fc.nat(30),
  confirmed: fc.boolean(),
});
const GRADES = { ok: 0, friction: 1, block: 2 } as const;

test('never more than the budget; more reveals never loosen; a confirmation takes away friction and no block', () => {
  const more = fc.record({ today: fc.nat(50), lately: fc.nat(10), inSequence: fc.nat(10) });
  fc.assert(
    fc.property(anyTally, more, (tally, by) => {
      const answer = decidePace(RULES, tally);
      if (answer.pace !== 'block') expect(tally.today).toBeLessThan(1.2 * tally.openPaidOrders);
      const later = decidePace(RULES, {
        ...tally,
        today: tally.today + by.today,
        lately: tally.lately + by.lately,
        inSequence: tally.inSequence + by.inSequence,
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
