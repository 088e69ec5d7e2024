import type { DisputeOutcome, DisputeReason } from '../facts.ts';
import type { FoundFact } from './evidence.ts';
import { type DisputeRuling, hasGround, outcomeOf, rulingsFor } from './reasons.ts';

/**
 * What the facts speak for, before anybody has read a word; or why they speak for nothing. `contradictory`: scans exclude each other;
 * `both-ways`: they bear out reasons for several outcomes; `no-fact`: they bear out none.
 */
export type Proposal =
  | { readonly outcome: Exclude<DisputeOutcome, 'withdrawn'>; readonly rulings: readonly DisputeRuling[] }
  | { readonly open: 'contradictory' | 'both-ways' | 'no-fact' };

/** What somebody says or has read is no fact of the way or of an inspection. */
const WORDS: readonly FoundFact[] = ['seller_stated', 'conversation_read'];

/**
 * Who answers, as far as facts alone say so (reading 125). It decides nothing: staff choose, among the same reasons. `contradictory`: whether
 * scans of the order exclude each other.
 */
export function propose(
  reason: DisputeReason | undefined,
  found: readonly FoundFact[],
  fulfilment: 'seller' | 'dispatched' | undefined,
  contradictory: boolean,
): Proposal {
  const isOfTheWay = reason === undefined || reason === 'not_received';
  if (isOfTheWay && contradictory) return { open: 'contradictory' };
  if (isOfTheWay && found.includes('hub_late')) return { outcome: 'no_fault', rulings: ['platform_hub'] };
  const facts = found.filter((fact) => !WORDS.includes(fact));
  const borne = rulingsFor(reason, facts, fulfilment).filter((each) => hasGround(each, facts));
  const outcomes = [...new Set(borne.map(outcomeOf))];
  const [outcome, another] = outcomes;
  if (outcome === undefined) return { open: 'no-fact' };
  return another === undefined ? { outcome, rulings: borne } : { open: 'both-ways' };
}
