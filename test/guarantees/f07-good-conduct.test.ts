import fc from 'fast-check';
import { expect } from 'vitest';
import type { Decision } from '../../src/rulebook/decision.ts';
import { inOrder, type Step } from '../random/steps.ts';
import { bringsAction, decisionsOf, engine } from './engine.ts';
import { goodOrders } from './good-orders.ts';
import { guarantee } from './guarantee.ts';
import { arbitraryMetricSteps, tick } from './histories.ts';

const RANKS = ['warning.issued', 'restriction.applied', 'suspension.proposed', 'suspension.applied'];

/** The first action of each category. */
function firsts(lines: readonly Decision[]): ReadonlyMap<string, Decision> {
  const found = new Map<string, Decision>();
  for (const line of lines) if (bringsAction(line) && !found.has(line.category)) found.set(line.category, line);
  return found;
}

/**
 * With the good orders, and with facts in their place that say nothing but move the clock as they do. Nobody answers,
 * because an answer is about an action, and may then be about another one or none.
 */
function withAndWithout([steps, good]: readonly [readonly Step[], readonly Step[]]) {
  const idle = good.map(({ fact, arrives }) => ({ fact: tick(fact), arrives }));
  return { with: inOrder([...steps, ...good]), without: inOrder([...steps, ...idle]) };
}

guarantee('F7: good orders make no category’s first action earlier, nor its rung there higher', {
  given: fc.tuple(arbitraryMetricSteps, goodOrders(60)).map(withAndWithout),
  runs: 1000,
  holds: (facts, replay) => {
    const without = firsts(decisionsOf(replay(facts.without)));
    for (const [category, first] of firsts(decisionsOf(replay(facts.with)))) {
      const earliest = without.get(category);
      expect(first.at, category).toBeGreaterThanOrEqual(earliest?.at ?? Number.POSITIVE_INFINITY);
      if (first.at === earliest?.at)
        expect(RANKS.indexOf(first.decision)).toBeLessThanOrEqual(RANKS.indexOf(earliest.decision));
    }
  },
  broken: {
    'loses what the carrier says of good orders': (facts, circumstances) =>
      engine(
        facts.filter((fact) => fact.type !== 'shipment.scanned' || !fact.orderId.startsWith('good-')),
        circumstances,
      ),
  },
});
