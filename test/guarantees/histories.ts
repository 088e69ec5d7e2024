import fc from 'fast-check';
import type { Fact } from '../../src/rulebook/facts.ts';
import { DAY, type Instant } from '../../src/rulebook/instant.ts';
import { ANSWER_HOURS, type Coin } from '../random/answers.ts';
import { type OrderWeights, orderStory, type Size } from '../random/order-stories.ts';
import {
  conductStory,
  contextStory,
  inspectionStory,
  messageStory,
  registrationStory,
  type Story,
  stockStory,
} from '../random/other-stories.ts';
import { inOrder, type Step } from '../random/steps.ts';
import { withAnswers } from './answers.ts';

/** How often what is told, in one kind of history. */
type Telling = { readonly most: number; readonly stories: readonly (readonly [number, fc.Arbitrary<Story>])[] };

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
  faked: 0,
  disputes: 25,
  returns: 25,
  refunds: 30,
  dispatched: 8,
};

/** Everything about one seller's orders, in two months. */
const ONE: Size = { sellers: 1, customers: 6, days: 60 };
const ONE_YEAR: Size = { sellers: 1, customers: 6, days: 300 };
const FEW: Size = { sellers: 3, customers: 6, days: 120 };

const SHIPPING: Telling = {
  most: 45,
  stories: [
    [20, orderStory(ONE, { ...QUIET, late: 75 })],
    [2, contextStory(ONE)],
  ],
};
const SHIPPING_FOR_A_YEAR: Telling = {
  most: 90,
  stories: [
    [30, orderStory(ONE_YEAR, { ...QUIET, late: 85 })],
    [1, contextStory(ONE_YEAR)],
  ],
};
const CLAIMS: Telling = {
  most: 40,
  stories: [
    [20, orderStory(ONE, { ...QUIET, late: 30, cancelled: 50, claims: 60 })],
    [2, contextStory(ONE)],
  ],
};
const DEFECTS: Telling = {
  most: 45,
  stories: [
    [20, orderStory(ONE, { ...QUIET, disputes: 55, returns: 50, refunds: 30 })],
    [2, contextStory(ONE)],
  ],
};
const LISTINGS: Telling = {
  most: 60,
  stories: [
    [10, inspectionStory(FEW)],
    [5, stockStory(FEW)],
    [5, orderStory(FEW, { ...QUIET, returns: 70 })],
  ],
};
const CONDUCT: Telling = {
  most: 25,
  stories: [
    [4, conductStory(FEW)],
    [8, conductStory(FEW, ['customer_data_storage', 'off_platform_contact', 'stock_misdeclared'])],
    [2, messageStory(FEW)],
  ],
};
const FAKED: Telling = { most: 20, stories: [[20, orderStory(ONE, { ...QUIET, claims: 70, faked: 50 })]] };
const EVERYTHING: Telling = {
  most: 50,
  stories: [
    [30, orderStory(FEW, EVEN)],
    [5, inspectionStory(FEW)],
    [2, conductStory(FEW)],
    [2, stockStory(FEW)],
    [2, contextStory(FEW)],
    [1, messageStory(FEW)],
    [1, registrationStory(FEW)],
  ],
};
/** Trouble of every metric without a breach of conduct: nothing that a person would have to decide. */
const METRICS_ONLY: Telling = {
  most: 70,
  stories: [
    [20, orderStory(ONE, EVEN)],
    [10, orderStory(ONE, { ...QUIET, late: 80 })],
    [8, inspectionStory(ONE)],
    [1, contextStory(ONE)],
  ],
};

const arbitraryCoin: fc.Arbitrary<Coin> = fc.record({
  choice: fc.integer({ min: 0, max: 99 }).map((choice) => 99 - choice),
  hours: fc.constantFrom(...ANSWER_HOURS),
});
/** Days without a word at the end: what still falls due. */
const arbitraryQuiet = fc.constantFrom(0, 0, 10, 45, 100, 230);

/** The steps of a telling, stories numbered from 0. */
function arbitrarySteps({ most, stories }: Telling): fc.Arbitrary<Step[]> {
  const weighted = stories.map(([weight, arbitrary]) => ({ weight, arbitrary }));
  return fc
    .record({ told: fc.array(fc.oneof(...weighted), { maxLength: most, size: 'max' }), quiet: arbitraryQuiet })
    .map(({ told, quiet }) =>
      endQuietly(
        told.flatMap((story, number) => story(number).map(inOwnOrder)),
        quiet,
      ),
    );
}

/** Messages are about orders of their own seller: ids of orders are unique. */
function inOwnOrder({ fact, arrives }: Step): Step {
  return { fact: fact.type === 'message.screened' ? { ...fact, orderId: `message-${fact.id}` } : fact, arrives };
}

function answered(telling: Telling): fc.Arbitrary<Fact[]> {
  return fc
    .tuple(arbitrarySteps(telling), fc.array(arbitraryCoin, { maxLength: 20, size: 'max' }))
    .map(([steps, coins]) => withAnswers(steps, coins));
}

const MANY_KINDS = [SHIPPING, SHIPPING_FOR_A_YEAR, CLAIMS, DEFECTS, LISTINGS, CONDUCT, FAKED, EVERYTHING];

/** Arbitrary histories of every kind, with what people answer: every rung is reached. */
export const arbitraryHistory: fc.Arbitrary<Fact[]> = fc.oneof(...MANY_KINDS.map(answered));

/** Arbitrary trouble in one seller's metrics, without answers. */
export const arbitraryMetricSteps: fc.Arbitrary<Step[]> = fc.oneof(
  ...[SHIPPING, SHIPPING_FOR_A_YEAR, CLAIMS, DEFECTS, METRICS_ONLY].map(arbitrarySteps),
);

/** The same as facts in the order in which they arrive. */
export const arbitraryMetrics: fc.Arbitrary<Fact[]> = arbitraryMetricSteps.map(inOrder);

/** A last fact that says nothing but moves the clock. */
function endQuietly(steps: readonly Step[], days: number): Step[] {
  if (days === 0) return [...steps];
  const at = Math.max(0, ...steps.map(({ arrives }) => arrives)) + days * DAY;
  return [...steps, { fact: tick({ id: 'end', seller: 'S-1', at }), arrives: at }];
}

/** A fact that changes nothing but the clock: what can stand in the place of another fact. */
export function tick({ id, seller, at }: { id: string; seller: string; at: Instant }): Fact {
  return { type: 'review.posted', id: `tick-${id}`, source: '/shop', seller, at, digest: 0, orderId: 'none', stars: 5 };
}
