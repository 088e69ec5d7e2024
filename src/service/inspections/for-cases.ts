import type { InspectionOutcome } from '../../rulebook/cases/inspection.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Queryable } from '../postgres/database.ts';
import { endRequest, requestsOf } from './store.ts';

/** A request as its case names it. */
type NamedRequest = { readonly seller: string; readonly action: number; readonly number: number };

/** What cases ask about requests for inspections, and tell them. */
export type InspectionsForCases = {
  /** The listing that is to be inspected; undefined: there is no such request. */
  listingOf(database: Queryable, request: NamedRequest): Promise<string | undefined>;
  /** In the transaction of the decision. */
  decided(
    database: Queryable,
    request: NamedRequest,
    ended: { readonly outcome: InspectionOutcome; readonly at: Instant; readonly reasonRef: string },
  ): Promise<void>;
};

export const INSPECTIONS_FOR_CASES: InspectionsForCases = {
  async listingOf(database, { seller, action, number }) {
    const rows = await requestsOf(database, seller, action);
    return rows.find((each) => each.number === number)?.listing_id;
  },
  decided: (database, { seller, action, number }, ended) =>
    endRequest(database, seller, { action_number: action, number }, ended),
};
