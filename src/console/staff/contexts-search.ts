import type { ContextState } from './context-lanes.ts';

export const CONTEXT_STATES: readonly ContextState[] = ['upcoming', 'current', 'past', 'withdrawn'];

/** Which contexts are listed, as the address has it. */
export type ContextsSearch = {
  /** All if absent. */
  readonly state?: ContextState;
  /** The id of the one that was just declared. */
  readonly declared?: string;
};

/** What an address says about the list; nonsense is left out. */
export function readContextsSearch(given: Readonly<Record<string, unknown>>): ContextsSearch {
  const state = CONTEXT_STATES.find((each) => each === given['state']);
  const declared = typeof given['declared'] === 'string' ? given['declared'] : undefined;
  return { ...(state === undefined ? {} : { state }), ...(declared === undefined ? {} : { declared }) };
}
