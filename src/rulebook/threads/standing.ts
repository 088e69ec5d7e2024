import type { Instant } from '../instant.ts';

/** The two sides of an order that talk with each other. */
export type Side = 'seller' | 'customer';

/** What decides how the conversations of an order stand. */
export type ThreadFacts = {
  /** From when on they are closed to the seller (policy §5); undefined: the ledger has forgotten the order. */
  readonly closesAt: Instant | undefined;
  /** Their texts were destroyed, and nothing was written since. */
  readonly destroyed: boolean;
};

/**
 * How the conversations of an order stand. `closed`: out of the seller's view; the customer reads them, and opens them by writing.
 * `over`: nobody writes any more.
 */
export type ThreadStanding =
  | { readonly state: 'open'; readonly closesAt: Instant }
  | { readonly state: 'closed' }
  | { readonly state: 'over' };

/** How the conversations of an order stand at an instant (policy §5; reading 93). An open case opens what was destroyed anew, empty. */
export function standingOf({ closesAt, destroyed }: ThreadFacts, at: Instant): ThreadStanding {
  if (closesAt === undefined) return { state: 'over' };
  if (at < closesAt) return { state: 'open', closesAt };
  return { state: destroyed ? 'over' : 'closed' };
}

/** Whether a side sees what was said: a closed conversation leaves the seller's view, and the customer's never. */
export function mayRead(standing: ThreadStanding, side: Side): boolean {
  return side === 'customer' || standing.state === 'open';
}
