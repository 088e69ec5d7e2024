import type { Fact } from '../src/rulebook/facts.ts';
import type { Instant } from '../src/rulebook/instant.ts';
import { Marketplace } from '../src/rulebook/marketplace.ts';
import { Versions } from '../src/rulebook/policy/versions.ts';
import type { Seller } from '../src/rulebook/seller.ts';
import { POLICY } from './guarantees/engine.ts';
import { sorted } from './reference/examples.ts';

/** A seller once the facts, in the order of their times, and the time up to an instant have passed. */
export function sellerAfter(facts: readonly Fact[], until: Instant, seller = 'S-1'): Seller {
  const marketplace = new Marketplace(Versions.of(POLICY), () => {});
  for (const fact of sorted(facts)) marketplace.accept(fact);
  marketplace.finish(until);
  const found = marketplace.find(seller);
  if (found === undefined) throw new Error(`nothing is known of ${seller}`);
  return found;
}
