import type { Finding } from '../facts.ts';
import type { Duration, Instant } from '../instant.ts';
import {
  type Listing,
  type ListingMove,
  type ListingStage,
  LOOK_WITHIN,
  MOVES,
  type RestoredWhy,
  type Takedown,
} from './listing.ts';
import { findingOf, type ListingFact, type ListingRuling, rulingsFor } from './reasons.ts';

/** What a decision about a listing depends on. */
export type AboutListing = {
  readonly found: readonly ListingFact[];
  /** The people of its seller and whoever reported it: none of them decides. */
  readonly parties: readonly string[];
};

/** What a person found, with the reasons. */
type Found<Of extends Finding> = {
  readonly by: string;
  readonly finding: Of;
  readonly reasons: readonly ListingRuling[];
};

/** What somebody wants to do. Nothing but `take_down` hides a listing, and it takes a person and a reason. */
export type ListingCommand =
  | { readonly type: 'report' | 'correct' | 'appeal' | 'ask_again' }
  | ({ readonly type: 'inspect' } & Found<Finding>)
  | ({ readonly type: 'take_down' } & Found<Exclude<Finding, 'accurate'>>)
  | { readonly type: 'restore' | 'keep'; readonly by: string };

/**
 * Why it is not done. `stage`: not as it stands; `party`, `same-person`: who may not decide; `appeal-late`, `appealed`: the time is over, or
 * it was appealed once; `fact-missing`, `other-finding`: a reason that what is known does not bear out, or that is for something else.
 */
export type ListingRefusal =
  | { readonly refused: 'stage'; readonly stage: ListingStage }
  | { readonly refused: 'party' | 'same-person' | 'appealed' | 'appeal-late' | 'no-reason' }
  | { readonly refused: 'fact-missing' | 'other-finding'; readonly ruling: ListingRuling };

/** How long an appeal can be made, and how long deciding it takes: as for every action (policy §3). */
export type ListingTimes = { readonly window: Duration; readonly decidedWithin: Duration };

/** What becomes of a listing; or why nothing does. */
export function decide(
  times: ListingTimes,
  before: Listing,
  about: AboutListing,
  command: ListingCommand,
  at: Instant,
): { readonly listing: Listing } | ListingRefusal {
  if (MOVES[before.stage][command.type] === undefined) return { refused: 'stage', stage: before.stage };
  return whyNot(before, about, command, at) ?? { listing: next(times, before, command, at) };
}

function whyNot(
  before: Listing,
  { found, parties }: AboutListing,
  command: ListingCommand,
  at: Instant,
): ListingRefusal | undefined {
  if ('by' in command) {
    if (parties.includes(command.by)) return { refused: 'party' };
    if (isSame(before, command.by)) return { refused: 'same-person' };
  }
  switch (command.type) {
    case 'inspect':
    case 'take_down':
      return whyNotFound(found, command);
    case 'appeal': {
      const { appealed, appealUntil } = takedownOf(before);
      if (appealed) return { refused: 'appealed' };
      return at > appealUntil ? { refused: 'appeal-late' } : undefined;
    }
    case 'report':
    case 'correct':
    case 'ask_again':
    case 'restore':
    case 'keep':
      return undefined;
  }
}

/** Whoever took it down does not decide the appeal, and whoever left it shown does not look again for a reporter. */
function isSame(before: Listing, by: string): boolean {
  return (before.stage === 'appealed' && before.by === by) || (before.stage === 'reported' && before.notBy === by);
}

function whyNotFound(
  found: readonly ListingFact[],
  { finding, reasons }: Omit<Found<Finding>, 'by'>,
): ListingRefusal | undefined {
  if (reasons.length === 0) return { refused: 'no-reason' };
  const other = reasons.find((each) => findingOf(each) !== finding);
  if (other !== undefined) return { refused: 'other-finding', ruling: other };
  const good = rulingsFor(found);
  const bad = reasons.find((each) => !good.includes(each));
  return bad === undefined ? undefined : { refused: 'fact-missing', ruling: bad };
}

function next(times: ListingTimes, before: Listing, command: ListingCommand, at: Instant): Listing {
  switch (command.type) {
    case 'report':
      // A second report joins what waits already, and puts nothing off.
      if (MOVES[before.stage].report === before.stage) return before;
      return { stage: 'reported', lookBy: at + LOOK_WITHIN, notBy: null };
    case 'ask_again':
      return {
        stage: 'reported',
        lookBy: at + times.decidedWithin,
        notBy: 'decider' in before ? before.decider : null,
      };
    case 'inspect':
      return { stage: 'listed', decider: command.by };
    case 'take_down':
      return { stage: 'taken_down', by: command.by, at, appealUntil: at + times.window, appealed: false };
    case 'correct':
      return { ...takedownOf(before), stage: 'corrected', lookBy: at + LOOK_WITHIN };
    case 'appeal':
      return { ...takedownOf(before), stage: 'appealed', decideBy: at + times.decidedWithin, appealed: true };
    case 'keep':
      return { ...takedownOf(before), stage: 'taken_down' };
    case 'restore':
      return { stage: 'restored', why: whyRestored(before.stage), decider: command.by };
  }
}

function whyRestored(stage: ListingStage): RestoredWhy {
  if (stage === 'corrected') return 'corrected';
  return stage === 'appealed' ? 'overturned' : 'reconsidered';
}

function takedownOf(listing: Listing): Takedown {
  if (!('appealUntil' in listing)) throw new Error(`a listing that is ${listing.stage} was not taken down`);
  const { by, at, appealUntil, appealed } = listing;
  return { by, at, appealUntil, appealed };
}

/** What somebody may do to a listing as it stands, whoever they are. */
export function movesOf(listing: Listing, at: Instant): readonly ListingMove[] {
  const all = Object.keys(MOVES[listing.stage]) as ListingMove[];
  const canAppeal = 'appealUntil' in listing && !listing.appealed && at <= listing.appealUntil;
  return all.filter((move) => move !== 'appeal' || canAppeal);
}
