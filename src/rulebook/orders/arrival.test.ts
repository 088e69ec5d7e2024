import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../../test/builders.ts';
import { tick } from '../../../test/guarantees/histories.ts';
import { comesTo } from '../../../test/orders/comes-to.ts';
import { orderStory } from '../../../test/random/order-stories.ts';
import { inOrder } from '../../../test/random/steps.ts';
import type { Fact } from '../facts.ts';

const ONE = { sellers: 1, customers: 1, days: 30 };
/** Anything may happen to an order but signs of faking, which are judged by what is known when they are shown. */
const ANYTHING = {
  late: 60,
  cancelled: 40,
  claims: 60,
  faked: 0,
  disputes: 50,
  returns: 50,
  refunds: 40,
  dispatched: 25,
};

/** Claims of one status at one instant: there only the order of arrival tells which is the first. */
function isFirstOfItsKind(fact: Fact, index: number, all: readonly Fact[]): boolean {
  if (fact.type !== 'order.status_updated') return true;
  return (
    all.findIndex((each) => each.type === fact.type && each.status === fact.status && each.at === fact.at) === index
  );
}

/** Says nothing but what time it is. */
const clock = tick({ id: 'clock', seller: 'S-1', at: day(140) });

const arbitraryFacts = orderStory(ONE, ANYTHING).map((story) => inOrder(story(1)).filter(isFirstOfItsKind));
const twoOrders = arbitraryFacts.chain((facts) =>
  fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
);

test('what an order comes to does not depend on the order in which its facts arrive', () => {
  fc.assert(
    fc.property(twoOrders, ([facts, arrived]) => {
      expect(comesTo(arrived, day(150))).toEqual(comesTo(facts, day(150)));
    }),
    { numRuns: 1000, seed: 2026_03 },
  );
});

test('what an order comes to is the same whether or not deadlines pass before the facts arrive', () => {
  fc.assert(
    fc.property(twoOrders, fc.nat(12), ([facts, arrived], place) => {
      const late = [...arrived.slice(0, place), clock, ...arrived.slice(place)];
      expect(comesTo(late, day(150))).toEqual(comesTo([...facts, clock], day(150)));
    }),
    { numRuns: 1000, seed: 2026_03 },
  );
});
