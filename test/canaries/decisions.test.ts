import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cancelBy } from '../../src/rulebook/canaries/canary.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import { DAY } from '../../src/rulebook/instant.ts';
import { Versions } from '../../src/rulebook/policy/versions.ts';
import { cancelled, placed } from '../builders.ts';
import { POLICY } from '../guarantees/engine.ts';
import { arbitraryHistory } from '../guarantees/histories.ts';
import { judgedTogether } from '../random/docket-check.ts';
import { sorted } from '../reference/examples.ts';

/** Canaries of sellers of a history, at shares of its time: the marketplace places and cancels them, as the task says. */
function canariesIn(facts: readonly Fact[], shares: readonly number[], by: 'platform' | 'seller'): Fact[] {
  const [first = 0, last = 0] = [facts[0]?.at, facts.at(-1)?.at];
  const sellers = [...new Set(facts.map(({ seller }) => seller))].filter((seller) => seller !== 'platform');
  return shares.flatMap((share, number) => {
    const seller = sellers[number % Math.max(1, sellers.length)];
    const at = first + Math.floor(share * (last - first));
    const end = cancelBy({ placedAt: at, shipBy: at + 2 * DAY }, share);
    if (seller === undefined || end > last) return [];
    const orderId = `canary-${number}`;
    const reason = by === 'platform' ? 'other' : 'out_of_stock';
    return [
      placed({ seller, orderId, at, customer: `C-canary-${number}`, shipBy: at + 2 * DAY }),
      cancelled({ seller, orderId, at: end, by, reason }),
    ];
  });
}

const anyShares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });
const linesWith = (facts: readonly Fact[], more: readonly Fact[]) =>
  judgedTogether(sorted([...facts, ...more]), Versions.of(POLICY)).lines;

test('with and without canaries the same is decided of everybody', () => {
  let met = 0;
  fc.assert(
    fc.property(arbitraryHistory, anyShares, (facts, shares) => {
      const history = sorted([...facts]);
      const canaries = canariesIn(history, shares, 'platform');
      met += canaries.length;
      expect(linesWith(history, canaries)).toEqual(linesWith(history, []));
    }),
    { numRuns: 100, seed: 2026_12 },
  );
  expect(met).toBeGreaterThan(100);
});

test('which says something: were they cancelled by the shops, another thing would be decided', () => {
  const found = fc.sample(fc.tuple(arbitraryHistory, anyShares), { numRuns: 60, seed: 2026_12 });
  const changed = found.filter(([facts, shares]) => {
    const history = sorted([...facts]);
    const theirs = canariesIn(history, shares, 'seller');
    return JSON.stringify(linesWith(history, theirs)) !== JSON.stringify(linesWith(history, []));
  });
  expect(changed.length).toBeGreaterThan(0);
});
