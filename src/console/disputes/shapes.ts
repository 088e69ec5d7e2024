import type { components } from '../api/types.ts';

type Schemas = components['schemas'];

export type OwnDisputes = Schemas['OwnDisputes'];
export type OwnDispute = Schemas['OwnDispute'];
export type SellersDispute = Schemas['SellersDispute'];
export type SellersDisputeSummary = Schemas['SellersDisputeSummary'];
export type StaffDispute = Schemas['StaffDispute'];
export type StaffDisputeSummary = Schemas['StaffDisputeSummary'];
export type DisputeDecision = Schemas['DisputeDecision'];
export type DisputeLookedAt = Schemas['DisputeLookedAt'];

/** What everybody sees of a dispute alike. */
export type AnyDispute = Pick<
  OwnDispute,
  'stage' | 'answered' | 'answerBy' | 'decideBy' | 'reviewBy' | 'askAgainUntil' | 'decisions' | 'said'
>;

/** The least that says anything, in characters; the service asks for as much. */
export const LEAST_WORDS = 10;
export const MOST_WORDS = 4000;
