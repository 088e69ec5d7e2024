import { DAY, type Duration, type Instant } from '../instant.ts';

/** How a listing stands between its reports, its inspections and being shown. */
export const LISTING_STAGES = ['listed', 'reported', 'taken_down', 'corrected', 'appealed', 'restored'] as const;
export type ListingStage = (typeof LISTING_STAGES)[number];

/** Why a listing that was taken down is shown again. `reconsidered`: staff saw by themselves that it was wrong. */
export const RESTORED_WHY = ['corrected', 'overturned', 'reconsidered'] as const;
export type RestoredWhy = (typeof RESTORED_WHY)[number];

/** Who took a listing down, when, and until when the seller can appeal, once. */
export type Takedown = {
  readonly by: string;
  readonly at: Instant;
  readonly appealUntil: Instant;
  readonly appealed: boolean;
};

/** A listing, as far as what may be done next depends on it. */
export type Listing =
  /** Shown, and nothing waits. `decider`: who looked last; null: nobody has. */
  | { readonly stage: 'listed'; readonly decider: string | null }
  /** Shown, and a person has to look. `notBy`: who decided before and was asked about again. */
  | { readonly stage: 'reported'; readonly lookBy: Instant; readonly notBy: string | null }
  /** Hidden. */
  | ({ readonly stage: 'taken_down' } & Takedown)
  /** Hidden; the seller says that it is put right, and a person has to look. */
  | ({ readonly stage: 'corrected'; readonly lookBy: Instant } & Takedown)
  /** Hidden; the seller has appealed, and another person has to decide. */
  | ({ readonly stage: 'appealed'; readonly decideBy: Instant } & Takedown)
  /** Shown again. */
  | { readonly stage: 'restored'; readonly why: RestoredWhy; readonly decider: string };

/**
 * What can happen to a listing. `report`: somebody, or a program, says that something is wrong with it; `inspect`: a person looked and
 * leaves it shown; `keep`: it was looked at again and stays hidden; `ask_again`: whoever reported it does not agree.
 */
export const LISTING_MOVES = [
  ...(['report', 'inspect', 'take_down', 'correct', 'appeal', 'restore', 'keep', 'ask_again'] as const),
] as const;
export type ListingMove = (typeof LISTING_MOVES)[number];

/** The one table of what may follow what. */
export const MOVES: Readonly<Record<ListingStage, Readonly<Partial<Record<ListingMove, ListingStage>>>>> = {
  // Staff may look without anybody’s report.
  listed: { report: 'reported', inspect: 'listed', take_down: 'taken_down', ask_again: 'reported' },
  reported: { report: 'reported', inspect: 'listed', take_down: 'taken_down' },
  // What is hidden already need not be reported again: it is written down, and moves nothing.
  taken_down: { report: 'taken_down', correct: 'corrected', appeal: 'appealed', restore: 'restored' },
  corrected: { report: 'corrected', appeal: 'appealed', restore: 'restored', keep: 'taken_down' },
  appealed: { report: 'appealed', restore: 'restored', keep: 'taken_down' },
  restored: { report: 'reported', inspect: 'listed', take_down: 'taken_down', ask_again: 'reported' },
};

/** How long a person has to look: as long as at an inspection that a seller asks for (reading 121). */
export const LOOK_WITHIN: Duration = 3 * DAY;

/** As listings begin. */
export const UNTOUCHED: Listing = { stage: 'listed', decider: null };

/** Whether customers see a listing, as far as this depends on it alone: a suspension hides all of them. */
export function isShown({ stage }: Pick<Listing, 'stage'>): boolean {
  return stage === 'listed' || stage === 'reported' || stage === 'restored';
}

/** Whether a person has to do something about it. */
export function waits({ stage }: Pick<Listing, 'stage'>): boolean {
  return stage === 'reported' || stage === 'corrected' || stage === 'appealed';
}

/** By when a person has looked; undefined: nobody waits for one. */
export function dueOf(listing: Listing): Instant | undefined {
  switch (listing.stage) {
    case 'reported':
    case 'corrected':
      return listing.lookBy;
    case 'appealed':
      return listing.decideBy;
    case 'listed':
    case 'taken_down':
    case 'restored':
      return undefined;
  }
}
