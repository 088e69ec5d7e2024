import fc from 'fast-check';
import type { Fact } from '../src/rulebook/facts.ts';
import { DAY, type Instant } from '../src/rulebook/instant.ts';
import type { Policy, ViolationKind } from '../src/rulebook/policy/policy.ts';
import { day } from './builders.ts';
import { POLICY } from './policy-fixture.ts';
import { ANSWER_HOURS, type Coin, withAnswers } from './random/answers.ts';
import { type OrderWeights, orderStory, type Size } from './random/order-stories.ts';
import {
  conductStory,
  contextStory,
  inspectionStory,
  messageStory,
  registrationStory,
  type Story,
  stockStory,
  takeoverStory,
  wordStory,
} from './random/other-stories.ts';
import type { Step } from './random/steps.ts';

/** A kind of trouble, told often enough that every rung is reached. */
export type Profile = {
  readonly name: string;
  readonly policy: Policy;
  readonly history: fc.Arbitrary<Fact[]>;
  /** What goes in and out of shadow when; histories take turns. Left out: nothing does. */
  readonly shadows?: readonly (readonly InShadow[])[];
};

/** From an instant on. */
export type InShadow = { readonly from: Instant; readonly kinds: readonly ViolationKind[] };

const QUIET: OrderWeights = {
  late: 5,
  cancelled: 5,
  claims: 5,
  faked: 0,
  disputes: 5,
  returns: 5,
  refunds: 5,
  dispatched: 10,
};
const EVEN: OrderWeights = {
  late: 40,
  cancelled: 25,
  claims: 30,
  faked: 8,
  disputes: 25,
  returns: 25,
  refunds: 30,
  dispatched: 8,
};

const arbitraryCoin: fc.Arbitrary<Coin> = fc.record({
  // Shrinks to 99, the choice to do nothing.
  choice: fc.integer({ min: 0, max: 99 }).map((choice) => 99 - choice),
  hours: fc.constantFrom(...ANSWER_HOURS),
});

type Told = { readonly weight: number; readonly stories: fc.Arbitrary<Story> };

function history(most: number, told: readonly Told[], policy: Policy = POLICY): fc.Arbitrary<Fact[]> {
  const stories = fc.oneof(...told.map(({ weight, stories: arbitrary }) => ({ weight, arbitrary })));
  return fc
    .record({
      stories: fc.array(stories, { maxLength: most, size: 'max' }),
      coins: fc.array(arbitraryCoin, { maxLength: 24, size: 'max' }),
      /** Days without a word at the end: what still falls due. */
      quiet: fc.constantFrom(0, 0, 10, 45, 100, 230),
    })
    .map(({ stories: all, coins, quiet }) => {
      const steps = all.flatMap((story, number) => story(number));
      return withAnswers(policy, [...steps, ...ending(steps, quiet)], coins);
    });
}

/** A last fact that says nothing but moves the clock. */
function ending(steps: readonly Step[], quiet: number): Step[] {
  if (quiet === 0) return [];
  const at = Math.max(0, ...steps.map(({ arrives }) => arrives)) + quiet * DAY;
  const fact = {
    type: 'review.posted',
    id: 'end',
    source: '/shop',
    seller: 'S-1',
    at,
    digest: 0,
    orderId: 'O-end',
    stars: 5,
  } as const;
  return [{ fact, arrives: at }];
}

/** The rate of the marketplace without hundreds of orders. */
const SMALL_MARKET: Policy = {
  ...POLICY,
  meter: { ...POLICY.meter, rate: { ...POLICY.meter.rate, minimumSellers: 3, minimumItems: 8 } },
};

const ONE: Size = { sellers: 1, customers: 6, days: 60 };
const ONE_YEAR: Size = { sellers: 1, customers: 6, days: 300 };
const FEW: Size = { sellers: 3, customers: 6, days: 120 };
const MANY: Size = { sellers: 22, customers: 9, days: 70 };

export const PROFILES: readonly Profile[] = [
  {
    name: 'shipping trouble',
    policy: POLICY,
    history: history(45, [
      { weight: 20, stories: orderStory(ONE, { ...QUIET, late: 75 }) },
      { weight: 2, stories: contextStory(ONE) },
      { weight: 1, stories: registrationStory(ONE) },
      { weight: 1, stories: wordStory(ONE) },
    ]),
  },
  {
    name: 'shipping trouble over a year',
    policy: POLICY,
    history: history(110, [
      { weight: 20, stories: orderStory(ONE_YEAR, { ...QUIET, late: 85 }) },
      { weight: 1, stories: contextStory(ONE_YEAR) },
    ]),
  },
  {
    name: 'cancellations and claims',
    policy: POLICY,
    history: history(45, [
      { weight: 20, stories: orderStory(ONE, { ...QUIET, late: 30, cancelled: 50, claims: 60 }) },
      { weight: 2, stories: contextStory(ONE) },
    ]),
  },
  {
    name: 'defects',
    policy: POLICY,
    history: history(60, [
      { weight: 20, stories: orderStory(ONE, { ...QUIET, disputes: 55, returns: 50, refunds: 30 }) },
      { weight: 2, stories: contextStory(ONE) },
    ]),
  },
  {
    name: 'listings and stock',
    policy: POLICY,
    history: history(90, [
      { weight: 10, stories: inspectionStory(FEW) },
      { weight: 5, stories: stockStory(FEW) },
      { weight: 5, stories: orderStory(FEW, { ...QUIET, returns: 70 }) },
    ]),
  },
  {
    name: 'conduct',
    policy: POLICY,
    history: history(25, [
      { weight: 6, stories: conductStory(FEW) },
      { weight: 8, stories: conductStory(FEW, ['customer_data_storage', 'off_platform_contact', 'stock_misdeclared']) },
      { weight: 2, stories: messageStory(FEW) },
      { weight: 2, stories: inspectionStory(FEW) },
      { weight: 1, stories: wordStory(FEW) },
    ]),
  },
  {
    name: 'faked deliveries',
    policy: POLICY,
    history: history(20, [
      { weight: 20, stories: orderStory(ONE, { ...QUIET, claims: 70, faked: 50 }) },
      { weight: 2, stories: conductStory(ONE) },
    ]),
  },
  {
    name: 'everything',
    policy: POLICY,
    history: history(70, [
      { weight: 30, stories: orderStory(FEW, EVEN) },
      { weight: 5, stories: inspectionStory(FEW) },
      { weight: 2, stories: conductStory(FEW) },
      { weight: 2, stories: stockStory(FEW) },
      { weight: 2, stories: contextStory(FEW) },
      { weight: 1, stories: messageStory(FEW) },
      { weight: 1, stories: registrationStory(FEW) },
      { weight: 2, stories: wordStory(FEW) },
    ]),
  },
  {
    name: 'taken over',
    policy: POLICY,
    history: history(45, [
      {
        weight: 20,
        stories: orderStory(ONE, { ...QUIET, late: 60, claims: 50, disputes: 50, returns: 30, refunds: 30 }),
      },
      { weight: 2, stories: inspectionStory(ONE) },
      { weight: 3, stories: takeoverStory(ONE) },
    ]),
  },
  {
    name: 'taken over, with breaches',
    policy: POLICY,
    history: history(35, [
      { weight: 6, stories: conductStory(ONE) },
      { weight: 4, stories: conductStory(ONE, ['customer_data_storage', 'off_platform_contact', 'fraud']) },
      { weight: 3, stories: messageStory(ONE) },
      { weight: 6, stories: stockStory(ONE) },
      { weight: 6, stories: orderStory(ONE, { ...QUIET, claims: 70, faked: 50 }) },
      { weight: 4, stories: takeoverStory(ONE) },
    ]),
  },
  {
    name: 'metrics in shadow',
    policy: POLICY,
    shadows: [
      [{ from: day(0), kinds: ['late_dispatch', 'order_defect'] }],
      [{ from: day(35), kinds: ['late_dispatch', 'order_defect', 'early_refund'] }],
      [
        { from: day(25), kinds: ['late_dispatch'] },
        { from: day(50), kinds: [] },
        { from: day(80), kinds: ['order_defect', 'late_cancellation', 'improper_status'] },
      ],
    ],
    history: history(45, [
      { weight: 30, stories: orderStory(ONE, { ...QUIET, late: 65, disputes: 45, refunds: 30, claims: 30 }) },
      { weight: 2, stories: contextStory(ONE) },
      { weight: 1, stories: wordStory(ONE) },
    ]),
  },
  {
    name: 'conduct in shadow',
    policy: POLICY,
    shadows: [
      [{ from: day(0), kinds: ['customer_data_storage', 'fraud', 'off_platform_payment'] }],
      [
        { from: day(20), kinds: ['customer_data_storage', 'off_platform_contact', 'fake_delivery', 'fake_tracking'] },
        { from: day(60), kinds: ['stock_misdeclared', 'threat', 'harassment'] },
      ],
      [
        { from: day(15), kinds: ['illegal_goods', 'counterfeit_goods', 'ban_evasion', 'off_platform_contact'] },
        { from: day(45), kinds: [] },
      ],
    ],
    history: history(40, [
      { weight: 6, stories: conductStory(FEW) },
      { weight: 8, stories: conductStory(FEW, ['customer_data_storage', 'off_platform_contact', 'fraud']) },
      { weight: 3, stories: messageStory(FEW) },
      { weight: 3, stories: inspectionStory(FEW) },
      { weight: 4, stories: stockStory(FEW) },
      { weight: 8, stories: orderStory(FEW, { ...QUIET, claims: 70, faked: 50 }) },
    ]),
  },
  {
    name: 'marketplace rate',
    policy: SMALL_MARKET,
    history: history(
      150,
      [
        { weight: 20, stories: orderStory(MANY, { ...QUIET, late: 70, refunds: 40 }) },
        { weight: 1, stories: contextStory(MANY) },
      ],
      SMALL_MARKET,
    ),
  },
];

/** The same histories for the same seed. */
export function histories(of: Profile, count: number, seed: number): Fact[][] {
  return fc.sample(of.history, { numRuns: count, seed });
}
