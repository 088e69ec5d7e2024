import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acknowledged,
  appealFiled,
  confirmed,
  day,
  payoutHoldDecided,
  placed,
  planned,
  removalDecided,
  stocked,
} from '../../../test/builders.ts';
import { POLICY } from '../../../test/guarantees/engine.ts';
import { arbitraryHistory } from '../../../test/guarantees/histories.ts';
import { earlyRefunds, findings, lateOrders } from '../../../test/reference/examples.ts';
import { sellerAfter } from '../../../test/seller-after.ts';
import type { Fact } from '../facts.ts';
import { DAY, type Instant, NEVER } from '../instant.ts';
import type { OrderStories } from '../order-story.ts';
import { CATEGORIES, type Category, FEATURES, type Feature } from '../policy/policy.ts';
import { refreshDue } from './act.ts';
import { Action, type ActionStatus } from './actions.ts';
import { type Capabilities, type FeatureState, viewCapabilities } from './capabilities.ts';
import type { SellerState } from './state.ts';

function capabilities(facts: readonly Fact[], at: Instant): Capabilities {
  return sellerAfter(facts, at).views.capabilities();
}

const FREE: FeatureState = {
  allowed: true,
  action: undefined,
  until: undefined,
  perDay: undefined,
  heldShare: undefined,
  heldDays: undefined,
};
const ALL_FREE = Object.fromEntries(FEATURES.map((feature) => [feature, FREE]));

const limitedOf = ({ features }: Capabilities): readonly Feature[] =>
  FEATURES.filter((feature) => features[feature].action !== undefined);

/** Four late orders: warned on day 11; three more: restricted on day 38. */
const restricted = [...lateOrders(0, 3, 6, 9), acknowledged({ at: day(12) }), ...lateOrders(30, 33, 36)];

describe('what the marketplace must allow or refuse', () => {
  test('in good standing everything is allowed; it may change when the next deadline has passed', () => {
    const order = placed({ at: day(0) });
    expect(capabilities([order], day(1))).toEqual({
      seller: 'S-1',
      rung: 'good',
      selling: true,
      listingsVisible: true,
      features: ALL_FREE,
      until: day(2) + 1,
    });
    expect(capabilities([order], day(3)).until).toBeUndefined();
  });

  test('warned: everything is allowed', () => {
    const view = capabilities(lateOrders(0, 3, 6, 9), day(12));
    expect(view).toMatchObject({ rung: 'warned', selling: true, features: ALL_FREE });
    // In fourteen days it is asked whether the warning was ignored.
    expect(view.until).toBe(day(25));
  });

  test('order volume: capped at the mean a day of the thirty days before, rounded up, at least one', () => {
    const view = capabilities(restricted, day(39));
    expect(view).toMatchObject({ rung: 'restricted', selling: true, listingsVisible: true, until: day(45) });
    expect(view.features).toEqual({
      ...ALL_FREE,
      order_volume: { ...FREE, action: 'S-1/2', until: day(45), perDay: 1 },
    });
    // The thirty days before day 38 hold four of the late ones, and all of these but the first two.
    const more = Array.from({ length: 59 }, (_, number) =>
      placed({ at: day(8) - 2 + number, orderId: `more-${number}`, shipBy: day(900) }),
    );
    expect(capabilities([...restricted, ...more], day(39)).features.order_volume.perDay).toBe(3);
    expect(capabilities([...restricted, ...more.slice(0, 58)], day(39)).features.order_volume.perDay).toBe(2);
    // Those after it began change nothing.
    const later = more.map((order, number) => ({ ...order, at: day(38, 1), orderId: `later-${number}` }));
    expect(capabilities([...restricted, ...later], day(39)).features.order_volume.perDay).toBe(1);
  });

  test('payouts: a share is held, and nothing longer than so long after the restriction began', () => {
    const facts = [...earlyRefunds(1, 2, 3), acknowledged({ at: day(4) }), ...earlyRefunds(20, 21, 22)];
    const { mostHeld, longest } = POLICY.ladder.restriction.payouts;
    const [begun, seller] = [day(22), sellerAfter(facts, day(24))];
    expect(seller.state.actions.at(-1)).toMatchObject({ kind: 'restriction', startedAt: begun });
    expect(seller.views.capabilities().features.payouts).toEqual({
      ...FREE,
      action: 'S-1/2',
      until: begun + 7 * DAY,
      heldShare: mostHeld,
      heldDays: longest / DAY - 2,
    });
    // A person who looks at the hold may release it; the restriction runs on.
    const looked = (outcome: 'kept' | 'released') =>
      sellerAfter([...facts, payoutHoldDecided({ at: day(24), action: 'S-1/2', outcome })], day(25)).views;
    expect(limitedOf(looked('kept').capabilities())).toEqual(['payouts']);
    expect(limitedOf(looked('released').capabilities())).toEqual([]);
    expect(seller.views.actions()[0]?.holdReview).toBe(begun + POLICY.ladder.restriction.payouts.review);
    for (const outcome of ['kept', 'released'] as const)
      expect(looked(outcome).actions()[0]).toMatchObject({ status: 'live', holdReview: undefined });
    // It protects customers, so no appeal pauses it.
    const stayed = sellerAfter([...facts, appealFiled({ at: day(24), action: 'S-1/2' })], day(25));
    expect(limitedOf(stayed.views.capabilities())).toEqual(['payouts']);
  });

  test('a listing restriction stops new listings, until it is lifted at its review at the latest', () => {
    const facts = [...findings(1, 2, 3, 4), acknowledged({ at: day(5) }), ...findings(20, 21, 22, 23)];
    const view = capabilities(facts, day(40));
    expect(limitedOf(view)).toEqual(['new_listings']);
    expect(view.features.new_listings).toMatchObject({ allowed: false, action: 'S-1/2' });
    const { status, review } = sellerAfter(facts, day(40)).state.actions.at(-1) ?? {};
    expect([status, review]).toEqual(['review', view.features.new_listings.until]);
  });

  test('paused by an appeal a restriction limits nothing', () => {
    const view = capabilities([...restricted, appealFiled({ at: day(39), action: 'S-1/2' })], day(40));
    expect(view).toMatchObject({ rung: 'restricted', features: ALL_FREE });
  });

  test('a conduct warning closes customer data once it should have been acknowledged, until it is', () => {
    const breach = confirmed('customer_data_storage', { at: day(1) });
    expect(capabilities([breach], day(8) - 1)).toMatchObject({ features: ALL_FREE, until: day(8) });
    const view = capabilities([breach], day(8));
    expect(view.features).toEqual({ ...ALL_FREE, customer_data: { ...FREE, allowed: false, action: 'S-1/1' } });
    expect(capabilities([breach, acknowledged({ at: day(9) })], day(10)).features).toEqual(ALL_FREE);
    // A warning for figures closes nothing.
    expect(capabilities(lateOrders(0, 3, 6, 9), day(19)).features).toEqual(ALL_FREE);
  });

  test('customer data: two features, two actions', () => {
    const breaches = [1, 5].map((number) => confirmed('off_platform_contact', { at: day(number) }));
    const view = capabilities([...breaches, acknowledged({ at: day(2) })], day(6));
    expect(limitedOf(view)).toEqual(['customer_data', 'messaging']);
    expect(FEATURES.map((feature) => view.features[feature].action).filter(Boolean)).toEqual(['S-1/2', 'S-1/3']);
  });

  test('suspended for what customers must be kept from: no selling, no talking, money is paid', () => {
    const view = capabilities([confirmed('threat', { at: day(1) })], day(2));
    expect(view).toMatchObject({ rung: 'suspended', selling: false, listingsVisible: false });
    expect(FEATURES.filter((feature) => view.features[feature].allowed)).toEqual(['payouts']);
  });

  test('suspended for figures: open orders can be talked about', () => {
    const short = [1, 2, 3, 20, 21, 22].map((number) => stocked({ at: day(number) }));
    const seller = sellerAfter([...short, acknowledged({ at: day(4) })], day(23));
    expect(limitedOf(seller.views.capabilities())).toEqual(['dispatch_eligibility']);
    suspend(seller.state, 'stock');
    const view = seller.views.capabilities();
    expect(view).toMatchObject({ selling: false, listingsVisible: false });
    expect(FEATURES.filter((feature) => view.features[feature].allowed)).toEqual([
      'payouts',
      'customer_data',
      'messaging',
    ]);
  });

  test('removed: nothing but what is due is paid', () => {
    const decided = (by: string) => removalDecided({ at: day(3), by });
    const facts = [confirmed('threat', { at: day(1) }), confirmed('fraud', { at: day(2) }), decided('A'), decided('B')];
    const view = capabilities([...facts, planned({ at: day(4) })], day(40));
    expect(view).toMatchObject({ rung: 'removed', selling: false, listingsVisible: false });
    expect(FEATURES.filter((feature) => view.features[feature].allowed)).toEqual(['payouts']);
  });
});

function suspend(state: SellerState, category: Category): void {
  const action = actionOf(state, category, 'suspension', 'live');
  state.actions.push(action);
  refreshDue(state);
}

function actionOf(
  state: SellerState,
  category: Category,
  kind: 'suspension' | 'restriction',
  status: ActionStatus,
): Action {
  const action = new Action(
    {
      number: state.actions.length + 1,
      category,
      violation: 'fraud',
      evidence: { kind: 'none' },
      rests: [],
      at: state.now,
      policy: POLICY,
      immediate: false,
      signs: undefined,
      reset: undefined,
    },
    kind,
    status,
  );
  return action;
}

describe('F15 and its like', () => {
  const STORIES: OrderStories = {
    of: () => undefined,
    // More on some days than on others.
    placed: (from, to) => ((to - from) / DAY) * (1 + (Math.round(to / DAY) % 5)),
    delivered: () => ({ items: 0, late: 0 }),
    due: NEVER,
  };

  const arbitraryRestriction = fc.record({
    category: fc.constantFrom(...CATEGORIES),
    feature: fc.constantFrom(...FEATURES),
    status: fc.constantFrom('live' as const, 'live' as const, 'review' as const, 'stayed' as const),
    age: fc.integer({ min: 0, max: 60 }),
    left: fc.integer({ min: 1, max: 28 }),
  });
  type Given = typeof arbitraryRestriction extends fc.Arbitrary<infer Value> ? Value : never;

  function withRestrictions(given: readonly Given[]): Capabilities {
    const { state } = sellerAfter([placed()], day(100));
    for (const { category, feature, status, age, left } of given) {
      const action = actionOf(state, category, 'restriction', status);
      action.feature = feature;
      action.startedAt = state.now - age * DAY;
      if (status === 'live') action.until = state.now + left * DAY;
      if (status === 'review') action.review = state.now + left * DAY;
      state.actions.push(action);
    }
    refreshDue(state);
    return viewCapabilities(state, STORIES);
  }

  test('F15: restrictions touch the features they name and nothing else; the store stays visible and sells on', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRestriction, { maxLength: 5 }), (given) => {
        const view = withRestrictions(given);
        expect(view).toMatchObject({ selling: true, listingsVisible: true });
        const named = given.filter(({ status }) => status !== 'stayed').map(({ feature }) => feature);
        for (const feature of FEATURES)
          if (!named.includes(feature)) expect(view.features[feature]).toEqual(FREE);
          else if (feature !== 'payouts') expect(view.features[feature].action).toBeDefined();
        expect(view.features.order_volume.allowed).toBe(true);
      }),
      { seed: 2026_03 },
    );
  });

  test('one restriction more never allows more', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRestriction, { maxLength: 4 }), arbitraryRestriction, (given, more) => {
        const [fewer, all] = [withRestrictions(given), withRestrictions([...given, more])];
        for (const feature of FEATURES) {
          const [before, after] = [fewer.features[feature], all.features[feature]];
          expect(Number(after.allowed)).toBeLessThanOrEqual(Number(before.allowed));
          expect(after.perDay ?? NEVER).toBeLessThanOrEqual(before.perDay ?? NEVER);
          expect(after.heldShare ?? 0).toBeGreaterThanOrEqual(before.heldShare ?? 0);
          expect(after.heldDays ?? 0).toBeGreaterThanOrEqual(before.heldDays ?? 0);
          expect(after.until ?? 0).toBeGreaterThanOrEqual(before.until ?? 0);
        }
        expect(all.until ?? NEVER).toBeLessThanOrEqual(fewer.until ?? NEVER);
      }),
      { seed: 2026_03 },
    );
  });

  test('after any history: selling stops with a suspension only, each limit names what stands behind it, and nothing changes before `until`', () => {
    fc.assert(
      fc.property(arbitraryHistory, (facts) => {
        fc.pre(facts.some((fact) => fact.seller === 'S-1'));
        const end = Math.max(...facts.map(({ at }) => at));
        const seller = sellerAfter(facts, end);
        const view = seller.views.capabilities();
        const isOut = view.rung === 'suspended' || view.rung === 'removed';
        expect([view.selling, view.listingsVisible]).toEqual([!isOut, !isOut]);
        if (view.rung === 'good') expect(view.features).toEqual(ALL_FREE);
        const limited = limitedOf(view);
        if (!isOut)
          for (const feature of limited) {
            const number = Number(view.features[feature].action?.split('/')[1]);
            const action = seller.state.actions.find(({ terms }) => terms.number === number);
            if (action?.kind === 'warning') expect(feature).toBe('customer_data');
            else expect(action).toMatchObject({ kind: 'restriction', feature });
          }
        const until = view.until ?? end + 30 * DAY;
        expect(until).toBeGreaterThan(end);
        seller.advance(Math.max(end, until - 1));
        const later = seller.views.capabilities();
        const shape = ({ features, ...rest }: Capabilities) => ({
          ...rest,
          // Days left of a hold go down by themselves.
          features: FEATURES.map((feature) => ({ ...features[feature], heldDays: undefined })),
        });
        expect(shape(later)).toEqual(shape(view));
      }),
      { numRuns: 60, seed: 2026_03, maxSkipsPerRun: 1000 },
    );
  });
});
