import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, type Instant } from '../instant.ts';
import { afterStep, CANARY_MOVES, CANARY_STATUSES, CANARY_STEPS, cancelBy, watchOf } from './canary.ts';
import { MONTH, MOST_A_MONTH, ONE_IN, PROOF_AT_MOST, QUIET_AFTER } from './limits.ts';
import { canariesAMonth, planCanaries } from './plan.ts';
import { chanceOfHits, type Hit, weighHits } from './weigh-hits.ts';

describe('the life of a canary', () => {
  test('leads from planned to everything, ends in three ways, and every status and step has its move', () => {
    const reached = new Set(['planned']);
    for (const { from, to } of CANARY_MOVES) if (reached.has(from)) reached.add(to);
    expect([...reached].sort()).toEqual([...CANARY_STATUSES].sort());
    expect(new Set(CANARY_MOVES.map(({ step }) => step))).toEqual(new Set(CANARY_STEPS));
    const ends = CANARY_STATUSES.filter((status) => !CANARY_MOVES.some(({ from }) => from === status));
    expect(ends).toEqual(['confirmed', 'dismissed', 'over']);
    expect(new Set(CANARY_MOVES.map(({ from, step }) => `${from} ${step}`)).size).toBe(CANARY_MOVES.length);
  });

  test('nobody is confirmed without a hit, and nothing hits what is not watched', () => {
    expect(afterStep('watched', 'confirm')).toBeUndefined();
    expect(afterStep('placed', 'hit')).toBeUndefined();
    expect(afterStep('watched', 'hit')).toBe('hit');
  });

  test('is cancelled before it is handed over, and watched only once its order is over', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const anyOrder = fc.record({ placedAt: fc.nat(1e9), take: fc.integer({ min: 1, max: 30 * DAY }), share });
    fc.assert(
      fc.property(anyOrder, ({ placedAt, take, share: own }) => {
        const by = cancelBy({ placedAt, shipBy: placedAt + take }, own);
        expect(by).toBeGreaterThanOrEqual(placedAt);
        expect(by).toBeLessThan(placedAt + take);
        expect(watchOf(by).from).toBe(by + QUIET_AFTER);
        expect(watchOf(by).until).toBeGreaterThan(watchOf(by).from);
      }),
    );
  });
});

describe('the plan of a month', () => {
  /** Draws that are given, one after the other, again and again. */
  const draws = (values: readonly number[]) => {
    let at = 0;
    return () => values[at++ % values.length] as number;
  };

  test('is one in ten orders and never more than eight, twice as many where somebody reported something', () => {
    const of = (count: number) => Array.from({ length: count }, (_, at) => at);
    expect(canariesAMonth({ orders: of(35), isReported: false })).toBe(3.5);
    expect(canariesAMonth({ orders: of(35), isReported: true })).toBe(7);
    expect(canariesAMonth({ orders: of(5000), isReported: true })).toBe(MOST_A_MONTH);
    expect(canariesAMonth({ orders: [], isReported: true })).toBe(0);
  });

  test('lies within the month, in order, and the same draws give the same plan', () => {
    const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const anyDraws = fc.array(share, { minLength: 1, maxLength: 12 });
    const anyShop = fc.record({ before: fc.array(fc.nat(30 * DAY - 1), { maxLength: 100 }), isReported: fc.boolean() });
    fc.assert(
      fc.property(anyShop, fc.nat(1e9), anyDraws, ({ before, isReported }, from, values) => {
        const shop = { orders: before.map((ago) => from - ago), isReported };
        const plan = planCanaries(shop, from, draws(values));
        expect(plan).toEqual(planCanaries(shop, from, draws(values)));
        expect(plan).toEqual(plan.toSorted((one, other) => one - other));
        for (const at of plan) expect(at >= from - HOUR && at < from + MONTH).toBe(true);
        expect(Math.abs(plan.length - canariesAMonth(shop))).toBeLessThan(1);
      }),
    );
  });

  test('of a shop with few orders comes as often as chance says, so that there is no shop without', () => {
    let seed = 1;
    const chance = () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed / 2 ** 32;
    };
    const months = Array.from(
      { length: 4000 },
      () => planCanaries({ orders: [1, 2, 3], isReported: false }, 0, chance).length,
    );
    const mean = months.reduce((sum, each) => sum + each, 0) / months.length;
    expect(mean).toBeGreaterThan(3 / ONE_IN - 0.03);
    expect(mean).toBeLessThan(3 / ONE_IN + 0.03);
  });
});

describe('hits on the canaries of a shop', () => {
  const SETTLED: Instant = 100 * DAY;
  const HIT: Hit = {
    ...{ id: 'H-1', canary: 'C-1', at: SETTLED + 10 * DAY, settledAt: SETTLED, shownToShop: ['A-1'] },
    ...{ shownToOthers: [], alsoReached: 0 },
  };
  /** A block of numbers that nobody dials, and one that is dialled now and then. */
  const QUIET = { contactDays: 1_000_000, hits: 0 };
  const DIALLED = { contactDays: 1_000_000, hits: 50 };
  const SHOP = { watchedDays: 400, background: QUIET };

  test('are proof where only the shop was shown them, the order is over, and chance does not reach contacts', () => {
    expect(weighHits({ ...SHOP, hits: [HIT] })).toMatchObject({ verdict: 'proof', counted: ['H-1'], passedOver: [] });
  });

  test('on numbers that are dialled now and then take two canaries; two calls to one are one', () => {
    const [again, other] = [
      { ...HIT, id: 'H-2' },
      { ...HIT, id: 'H-3', canary: 'C-2' },
    ];
    const shop = { ...SHOP, background: DIALLED };
    expect(weighHits({ ...shop, hits: [HIT] }).verdict).toBe('hint');
    expect(weighHits({ ...shop, hits: [HIT, again] })).toMatchObject({ verdict: 'hint', counted: ['H-1', 'H-2'] });
    expect(weighHits({ ...shop, hits: [HIT, other] })).toMatchObject({ verdict: 'proof' });
  });

  test.each<[string, Partial<Hit>, object]>([
    ['while the order is open', { settledAt: undefined }, { because: 'order-open' }],
    ['the day after it was over', { at: SETTLED + DAY }, { because: 'order-open' }],
    ['that nobody of the shop was shown', { shownToShop: [] }, { because: 'not-shown' }],
    ['by somebody who reaches what the shop never saw', { alsoReached: 1 }, { because: 'sender-everywhere' }],
  ])('%s say nothing', (_, changed, against) => {
    expect(weighHits({ ...SHOP, hits: [{ ...HIT, ...changed }] })).toMatchObject({
      ...{ verdict: 'none', byChance: 1, counted: [], passedOver: [{ hit: 'H-1', ...against }] },
    });
  });

  test('are no more than a hint where somebody else was shown all of them, and nothing where controls are reached as often', () => {
    expect(weighHits({ ...SHOP, hits: [{ ...HIT, shownToOthers: ['A-2'] }] }).verdict).toBe('hint');
    const noise = { contactDays: 1000, hits: 3 };
    expect(weighHits({ ...SHOP, background: noise, hits: [HIT] })).toMatchObject({
      ...{ verdict: 'none', counted: [], passedOver: [{ hit: 'H-1', because: 'random' }] },
    });
    // Without controls nothing is known of chance.
    expect(weighHits({ ...SHOP, background: { contactDays: 0, hits: 0 }, hits: [HIT] }).verdict).toBe('none');
  });

  test('are worth no more the more controls are hit and the longer they were watched, and more the more there are', () => {
    const anyBackground = fc.record({ contactDays: fc.integer({ min: 1, max: 1e6 }), hits: fc.nat(100) });
    const few = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(
        anyBackground,
        few,
        fc.nat(5000),
        fc.nat(20),
        fc.nat(5000),
        (background, reached, days, hits, more) => {
          const chance = chanceOfHits(reached, background, days);
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
          const worse = { ...background, hits: background.hits + hits };
          expect(chanceOfHits(reached, worse, days + more)).toBeGreaterThanOrEqual(chance - 1e-12);
          expect(chanceOfHits(reached + 1, background, days)).toBeLessThanOrEqual(chance + 1e-12);
        },
      ),
    );
  });

  test('by people who dial at random: no more shops come to proof than the bound says', () => {
    let seed = 7;
    const chance = () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed / 2 ** 32;
    };
    const rate = DIALLED.hits / DIALLED.contactDays;
    const [shops, canaries, days] = [20_000, 20, 60];
    let wrong = 0;
    for (let shop = 0; shop < shops; shop++) {
      const hits = Array.from({ length: canaries }, (_, at) => ({ ...HIT, id: `H-${at}`, canary: `C-${at}` })).filter(
        () => -Math.log(1 - chance()) / rate < days,
      );
      if (weighHits({ hits, watchedDays: canaries * days, background: DIALLED }).verdict === 'proof') wrong++;
    }
    expect(wrong / shops).toBeLessThanOrEqual(PROOF_AT_MOST);
  });
});
