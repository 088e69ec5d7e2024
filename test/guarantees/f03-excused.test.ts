import fc from 'fast-check';
import { expect } from 'vitest';
import type { Fact } from '../../src/rulebook/facts.ts';
import { DAY, HOUR, type Instant } from '../../src/rulebook/instant.ts';
import { cancelled, claimed, day, declared, disputed, placed, resolved, scanned } from '../builders.ts';
import { inOrder, type Step } from '../random/steps.ts';
import { decisionsOf, engine } from './engine.ts';
import { guarantee } from './guarantee.ts';
import { arbitraryMetricSteps, tick } from './histories.ts';

/** Only here the weather is bad: no other order goes there. */
const region = 'Westmoreland';

/** A failure that the weather excuses, and the same order without an item of its metric: as many facts, at the same times. */
type Pair = { readonly excused: readonly Fact[]; readonly none: readonly Fact[] };
type Excused = (orderId: string, at: Instant) => Pair;

const EXCUSED: readonly Excused[] = [
  function lateDispatch(orderId, at) {
    const order = placed({ orderId, at, region });
    const byCustomer = cancelled({ orderId, at, by: 'customer', reason: 'customer_request' });
    return { excused: [order, tick(byCustomer)], none: [order, byCustomer] };
  },
  function lateCancellation(orderId, at) {
    const order = placed({ orderId, at, region });
    const cancellation = cancelled({ orderId, at: at + DAY, reason: 'cannot_ship' });
    return { excused: [order, cancellation], none: [order, { ...cancellation, by: 'customer' }] };
  },
  function improperStatus(orderId, at) {
    const order = placed({ orderId, at, region, shipBy: at + 9 * DAY });
    const claim = claimed({ orderId, at });
    const late = scanned({ orderId, at: at + 4 * DAY });
    return { excused: [order, claim, late], none: [order, { ...claim, by: 'kingston' }, late] };
  },
  function orderDefect(orderId, at) {
    const order = placed({ orderId, at, region });
    const handedOver = scanned({ orderId, at: at + HOUR });
    const dispute = disputed({ orderId, at: at + 12 * DAY, reason: 'not_received' });
    const lost = resolved({ orderId, at: at + 15 * DAY });
    return { excused: [order, handedOver, dispute, lost], none: [order, handedOver, tick(dispute), tick(lost)] };
  },
];

const arbitraryPairs: fc.Arbitrary<readonly Pair[]> = fc.array(
  fc
    .tuple(fc.constantFrom(...EXCUSED), fc.integer({ min: 0, max: 60 }), fc.constantFrom(0, 5, 12))
    .map(([way, days, hours]) => way(`weather-${days}-${hours}-${way.name}`, day(days, hours))),
  { minLength: 1, maxLength: 25, size: 'max' },
);

const weather: Fact = declared({ id: 'weather', at: day(0), from: day(-1), to: day(100), regions: [region] });

function stepsOf(facts: readonly Fact[], number: number): Step[] {
  return facts.map((fact, index) => ({ fact: { ...fact, id: `weather-${number}-${index}` }, arrives: fact.at }));
}

guarantee('F3: an excused failure changes no decision: it is as if the order had no such item', {
  given: fc.tuple(arbitraryMetricSteps, arbitraryPairs).map(([steps, pairs]) => ({
    excused: [weather, ...inOrder([...steps, ...pairs.flatMap(({ excused }, number) => stepsOf(excused, number))])],
    none: [weather, ...inOrder([...steps, ...pairs.flatMap(({ none }, number) => stepsOf(none, number))])],
  })),
  runs: 700,
  holds: ({ excused, none }, replay) => expect(decisionsOf(replay(excused))).toEqual(decisionsOf(replay(none))),
  broken: {
    'takes no excuse': (facts, circumstances) =>
      engine(
        facts.map((fact) => (fact.id === 'weather' ? tick({ ...fact, seller: 'S-1' }) : fact)),
        circumstances,
      ),
    'takes an excuse for hand-overs only': (facts, circumstances) =>
      engine(
        facts.map((fact) => (fact.id === 'weather' ? { ...fact, affects: ['handover'] } : fact)) as Fact[],
        circumstances,
      ),
    'takes an excuse for deliveries only': (facts, circumstances) =>
      engine(
        facts.map((fact) => (fact.id === 'weather' ? { ...fact, affects: ['delivery'] } : fact)) as Fact[],
        circumstances,
      ),
  },
});
