import type { ReturnOutcome } from '../facts.ts';
import type { Instant } from '../instant.ts';

/**
 * Why units lie apart. The first four are what a return was found to be, or what somebody in the hub saw; `not_said`: they were put there
 * before reasons were kept.
 */
export const QUARANTINE_REASONS = [
  'unsure',
  'not_as_described',
  'damaged',
  'counterfeit',
  'recalled',
  'mixed_up',
  'not_said',
] as const;
export type QuarantineReason = (typeof QUARANTINE_REASONS)[number];

/** Those that somebody at the desk chooses from. */
export const GIVEN_REASONS = ['unsure', 'damaged', 'counterfeit', 'recalled', 'mixed_up'] as const;

/** How units come out again: back among the stock, to their seller, or destroyed. */
export const LOT_ACTS = ['release', 'send_back', 'dispose'] as const;
export type LotAct = (typeof LOT_ACTS)[number];

/** For what reason each of them is done; the seller reads it. */
export const LOT_GROUNDS = {
  release: ['found_good', 'put_right', 'sorted_out'],
  send_back: ['seller_asks', 'not_for_sale', 'to_be_repaired'],
  dispose: ['worthless', 'dangerous', 'seller_asks', 'authority_asks'],
} as const satisfies Readonly<Record<LotAct, readonly string[]>>;
export type LotGround = (typeof LOT_GROUNDS)[LotAct][number];

/** What one person has asked for, until another one confirms it. */
export type LotProposal = {
  readonly act: LotAct;
  readonly ground: LotGround;
  readonly quantity: number;
  /** The shelf that units are released to. */
  readonly place?: string;
  readonly by: string;
  readonly at: Instant;
};

/** Units of one listing that lie apart. */
export type Lot = {
  readonly why: QuarantineReason;
  /** How many of it still lie apart; 0: it is over. */
  readonly left: number;
  readonly proposal: LotProposal | undefined;
};

/** Why what came back is kept apart, by what it was found to be. */
export function reasonOf(outcome: ReturnOutcome): QuarantineReason {
  switch (outcome) {
    case 'as_described':
      return 'unsure';
    case 'not_as_described':
      return 'not_as_described';
    case 'damaged_by_seller':
    case 'damaged_in_transit':
    case 'customer_damage':
      return 'damaged';
    case 'counterfeit':
      return 'counterfeit';
  }
}
