import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, type Instant } from '../instant.ts';
import { FORGOTTEN_AFTER } from '../order-facts.ts';
import { CASE_KINDS } from '../policy/customer-data.ts';
import { heldEvents, stronger } from './holds.ts';
import { decideRetention, type Hold, type RetentionAsked } from './retention.ts';

const RULES = { shreddedAfter: 30 * DAY };
const DELIVERED = 100 * DAY;

type Order = NonNullable<RetentionAsked['order']>;
const delivered: Order = {
  fulfilment: 'seller',
  state: { status: 'delivered', at: DELIVERED },
  thread: undefined,
  openCases: [],
  lastCaseEndedAt: undefined,
  promisedUntil: DELIVERED - 5 * DAY,
};

function decide(given: Partial<RetentionAsked> & { readonly keepFor?: number; readonly eraseBy?: Instant }) {
  const { keepFor, eraseBy, ...rest } = given;
  const terms = { depositedAt: DELIVERED - 9 * DAY, keepFor, eraseBy };
  const at = given.at ?? DELIVERED;
  return decideRetention({ order: delivered, rules: RULES, hold: undefined, wall: at, terms, ...rest, at });
}

describe('values of an order', () => {
  test('are due thirty days after it was settled, and not a moment before', () => {
    const dueAt = DELIVERED + 30 * DAY;
    expect(decide({ at: dueAt - 1 })).toMatchObject({ standing: 'settled', dueAt, lookAt: dueAt, isDue: false });
    expect(decide({ at: dueAt })).toMatchObject({ standing: 'settled', isDue: true });
  });

  test('of an order that is not delivered, or has a case open, are not due', () => {
    expect(decide({ order: { ...delivered, state: { status: 'handed_over' } } })).toMatchObject({ standing: 'open' });
    expect(decide({ order: { ...delivered, openCases: ['return'] } })).toMatchObject({
      standing: 'in_case',
      dueAt: undefined,
    });
  });

  test('are due earlier where the marketplace says so, and never later', () => {
    const dueAt = (given: Parameters<typeof decide>[0]) => (decide(given).dueAt as number) - DELIVERED;
    expect(dueAt({ keepFor: 14 * DAY })).toBe(14 * DAY);
    expect(dueAt({ keepFor: 90 * DAY })).toBe(30 * DAY);
    expect(dueAt({ eraseBy: DELIVERED + 3 * DAY })).toBe(3 * DAY);
    expect(dueAt({ eraseBy: DELIVERED + 300 * DAY })).toBe(30 * DAY);
    // Not before the order is settled.
    expect(dueAt({ eraseBy: DELIVERED - 3 * DAY })).toBe(0);
  });

  test('of an order that the ledger does not know are due thirty days after they were deposited, by the clock of the wall', () => {
    const dueAt = DELIVERED + 21 * DAY;
    expect(decide({ order: undefined, wall: dueAt - 1 })).toMatchObject({
      standing: 'not_known',
      clock: 'wall',
      dueAt,
    });
    expect(decide({ order: undefined, wall: dueAt })).toMatchObject({ standing: 'not_known', isDue: true });
  });

  test('of an order that is never settled are looked at when it is forgotten', () => {
    const order: Order = { ...delivered, state: { status: 'paid' } };
    expect(decide({ order }).lookAt).toBe(DELIVERED + FORGOTTEN_AFTER + 1);
  });
});

describe('whatever happened', () => {
  const instant = fc.integer({ min: 0, max: 400 }).map((days) => days * DAY);
  const order = fc.record<Order>({
    fulfilment: fc.constantFrom('seller', 'dispatched'),
    state: fc.oneof(
      fc.constantFrom({ status: 'paid' as const }, { status: 'handed_over' as const }),
      fc.record({ status: fc.constantFrom('delivered' as const, 'cancelled' as const), at: instant }),
    ),
    thread: fc.constant(undefined),
    openCases: fc.array(fc.constantFrom(...CASE_KINDS), { maxLength: 2 }),
    lastCaseEndedAt: fc.option(instant, { nil: undefined }),
    promisedUntil: instant,
  });
  const hold = fc.option(
    fc.constantFrom<Hold>({ reason: 'appeal', until: undefined }, { reason: 'case', until: undefined }),
    {
      nil: undefined,
    },
  );
  const asked = fc.record<RetentionAsked>({
    order,
    rules: fc.record({ shreddedAfter: fc.integer({ min: 1, max: 60 }).map((days) => days * DAY) }),
    terms: fc.record({
      depositedAt: instant,
      keepFor: fc.option(instant, { nil: undefined }),
      eraseBy: fc.option(instant, { nil: undefined }),
    }),
    hold,
    at: instant,
    wall: instant,
  });

  test('nothing is destroyed of an order that is under way, has a case open, is held, or was settled just now', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const { isDue, dueAt, lookAt } = decideRetention(given);
        const known = given.order as Order;
        const { state, openCases, lastCaseEndedAt } = known;
        const end = 'at' in state ? Math.max(state.at, lastCaseEndedAt ?? 0) : Number.MAX_SAFE_INTEGER;
        if (openCases.length > 0 || !('at' in state) || given.hold !== undefined) expect(isDue).toBe(false);
        if (isDue) expect(given.at).toBeGreaterThanOrEqual(end);
        const { keepFor, eraseBy } = given.terms;
        if (keepFor === undefined && eraseBy === undefined && isDue)
          expect(given.at - end).toBeGreaterThanOrEqual(given.rules.shreddedAfter);
        // And it is not forgotten either: it is due by then, or looked at again later than now.
        if (dueAt !== undefined) expect(dueAt).toBeLessThanOrEqual(end + given.rules.shreddedAfter);
        if (!isDue) expect(lookAt).toBeGreaterThan(given.at);
      }),
      { numRuns: 2000 },
    );
  });
});

test('what an action cites is held while it may be appealed, is appealed, or staff look at it', () => {
  const actions = [
    { action: 'S-1/1', because: ['e-1', 'e-2'], appealBy: 500 },
    { action: 'S-1/2', because: ['e-2', 'e-3'], appealBy: undefined },
    { action: 'S-1/3', because: ['e-4'], appealBy: undefined },
  ];
  const held = heldEvents(actions, new Map([[2, 'appeal']]));
  expect([...held]).toEqual([
    ['e-1', { reason: 'appeal_window', until: 500 }],
    ['e-2', { reason: 'appeal', until: undefined }],
    ['e-3', { reason: 'appeal', until: undefined }],
  ]);
  const later: Hold = { reason: 'appeal_window', until: 9 };
  expect(stronger({ reason: 'appeal_window', until: 5 }, later)).toBe(later);
  expect(stronger({ reason: 'case', until: undefined }, later).reason).toBe('case');
});
