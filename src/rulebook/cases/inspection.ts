import type { Instant } from '../instant.ts';

/** What an inspection that a seller asked for found. */
export const INSPECTION_OUTCOMES = ['accurate', 'inaccurate'] as const;
export type InspectionOutcome = (typeof INSPECTION_OUTCOMES)[number];

/** A request to inspect a listing again. */
export type InspectionRequest = {
  readonly number: number;
  readonly askedAt: Instant;
  readonly dueAt: Instant;
  readonly ended: { readonly outcome: InspectionOutcome; readonly at: Instant } | undefined;
};

/**
 * Where the task of a cited listing stands: `open` until somebody asks, `waiting` for people, `done` once it was found
 * accurate. Found inaccurate it is open again: it can be mended and asked for again, as often as it takes.
 */
export type ListingTask =
  | { readonly state: 'open' }
  | { readonly state: 'waiting'; readonly request: InspectionRequest }
  | { readonly state: 'done'; readonly at: Instant };

/** `accurateAt`: when the listing was last found accurate since the action began, by whomever. */
export function taskOf(requests: readonly InspectionRequest[], accurateAt: Instant | undefined): ListingTask {
  if (accurateAt !== undefined) return { state: 'done', at: accurateAt };
  const waiting = requests.find(({ ended }) => ended === undefined);
  return waiting === undefined ? { state: 'open' } : { state: 'waiting', request: waiting };
}
