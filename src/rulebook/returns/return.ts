import type { Fulfilment, ReturnClosing, ReturnOutcome } from '../facts.ts';
import type { Instant } from '../instant.ts';

/** Where a return stands (D7, E6). `lapsed`: nothing was sent in time, or nothing was heard of it any more. `refused`: inspected, and nothing is paid back. */
export const RETURN_STATES = [
  'requested',
  'sent',
  'received',
  'inspected',
  'refunded',
  'refused',
  'withdrawn',
  'lapsed',
] as const;
export type ReturnState = (typeof RETURN_STATES)[number];

/** Why a customer sends something back, as the customer says it. Nobody is judged by it: the inspection says what came back. */
export const RETURN_REASONS = [
  'changed_mind',
  'does_not_fit',
  'wrong_item',
  'not_as_described',
  'damaged',
  'does_not_work',
  'counterfeit',
  'other',
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** The reason out of an event, which may say anything or nothing (contract §1). */
export function readReturnReason(text: string | undefined): ReturnReason | undefined {
  return RETURN_REASONS.find((each) => each === text);
}

/** What the ledger has been told of a return, by whoever told it: the marketplace, or these pages. */
export type ReturnFacts = {
  /** The earliest word of it. */
  readonly requestedAt: Instant;
  readonly sentAt: Instant | undefined;
  readonly receivedAt: Instant | undefined;
  readonly inspected:
    | { readonly at: Instant; readonly by: 'seller' | 'kingston'; readonly outcome: ReturnOutcome }
    | undefined;
  readonly closed: { readonly at: Instant; readonly why: ReturnClosing } | undefined;
  /** The latest refund of the order since it was requested. */
  readonly refundedAt: Instant | undefined;
};

/** Where a return stands by what is known of it. Facts may be missing, and come in any order: the furthest one counts. */
export function stateOfReturn(facts: ReturnFacts): ReturnState {
  const { closed, inspected, receivedAt, sentAt, refundedAt } = facts;
  if (inspected !== undefined) {
    if (refundedAt !== undefined) return 'refunded';
    return closed?.why === 'no_refund' ? 'refused' : 'inspected';
  }
  if (closed !== undefined) return CLOSED_AS[closed.why];
  if (receivedAt !== undefined) return 'received';
  return sentAt === undefined ? 'requested' : 'sent';
}

const CLOSED_AS: Readonly<Record<ReturnClosing, ReturnState>> = {
  withdrawn: 'withdrawn',
  not_sent: 'lapsed',
  no_word: 'lapsed',
  no_refund: 'refused',
};

/** A return of an order, as far as deciding about it goes. */
export type Return = { readonly state: ReturnState; readonly fulfilment: Fulfilment };

/** Whether anybody still has to do something. */
export function isOpenReturn(state: ReturnState): boolean {
  switch (state) {
    case 'requested':
    case 'sent':
    case 'received':
    case 'inspected':
      return true;
    case 'refunded':
    case 'refused':
    case 'withdrawn':
    case 'lapsed':
      return false;
  }
}
