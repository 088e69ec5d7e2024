import type { Instant } from '../instant.ts';

/** What customers can ask for about their own data (row D11): a copy of it, its erasure, another address of an order. */
export const REQUEST_KINDS = ['access', 'erasure', 'correction'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/**
 * On what a refusal rests: the exceptions that the laws name (GDPR art. 11, 12 and 17(3); Jamaica's Data Protection Act has the
 * like). There is no other one: who refuses picks one of these.
 */
export const REFUSAL_GROUNDS = [
  'legal_obligation',
  'legal_claims',
  'unfounded_or_excessive',
  'person_not_identified',
] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

/** Why an answer takes longer than the first time limit (GDPR art. 12(3)); the laws know no others. */
export const EXTENSION_REASONS = ['complex', 'many_requests'] as const;
export type ExtensionReason = (typeof EXTENSION_REASONS)[number];

/** Where a request stands. `held`: part of an erasure waits for something, which the customer is told. */
export type RequestState =
  | { readonly status: 'open' }
  | { readonly status: 'held' }
  | { readonly status: 'done'; readonly at: Instant }
  | { readonly status: 'refused'; readonly at: Instant; readonly ground: RefusalGround }
  | { readonly status: 'withdrawn'; readonly at: Instant };

export const REQUEST_STATUSES = ['open', 'held', 'done', 'refused', 'withdrawn'] as const;
export type RequestStatus = RequestState['status'];

/** Whether somebody still owes the customer something. */
export function isRunning(status: RequestStatus): boolean {
  return status === 'open' || status === 'held';
}
