import type { Instant } from '../instant.ts';

/** What became of the reports of one reporter, each once a person has closed it. */
export type ReporterRecord = {
  /** A person confirmed what was reported. */
  readonly founded: number;
  /** A person found nothing of what was reported. Reports about something else count nowhere. */
  readonly unfounded: number;
};

export const NO_RECORD: ReporterRecord = { founded: 0, unfounded: 0 };

/** So many reports in which nothing was found are anybody's: mistakes are no pattern. */
const FORGIVEN = 2;
/** What is taken for granted of somebody who has reported nothing yet: one founded and one unfounded report. */
const PRIOR = 1;
/** However good a record is: one reporter alone is never a quorum. */
const MOST_WEIGHT = 1;

/** What a report of somebody of whom nothing is known weighs. */
export const STRANGERS_WEIGHT = 0.5;

/**
 * What the reports of somebody weigh, above 0 and at most 1: the mean of the Beta posterior of how often what they report is found to be
 * so (Jøsang and Ismail, *The Beta Reputation System*, 2002), where the first two in which nothing was found do not count.
 */
export function weightOf({ founded, unfounded }: ReporterRecord): number {
  const against = Math.max(0, unfounded - FORGIVEN);
  return Math.min(MOST_WEIGHT, (founded + PRIOR) / (founded + against + 2 * PRIOR));
}

/** From here down a reporter is told, and may ask somebody else to look again. */
const LOW = 0.3;

/** Whether reports of this record weigh so little that their reporter is told of it. */
export function weighsLittle(record: ReporterRecord): boolean {
  return weightOf(record) <= LOW;
}

/** How it stands between a reporter and us about what their reports weigh. */
export type ReporterStanding =
  | { readonly status: 'usual' }
  /** Told that their reports weigh little, and why. */
  | { readonly status: 'told'; readonly at: Instant }
  /** They asked for somebody else to look again. */
  | { readonly status: 'asked'; readonly at: Instant; readonly toldAt: Instant }
  /** Somebody looked again, and it stays. They may ask once more when something new was found. */
  | { readonly status: 'kept'; readonly at: Instant; readonly by: string };

/** Why something about a reporter is not done. */
export type ReporterRefusal =
  | { readonly code: 'nothing-to-ask' }
  | { readonly code: 'asked-already' }
  | { readonly code: 'nothing-asked' }
  /** Whoever closed one of the reports that count against them does not decide. */
  | { readonly code: 'another-person' };

/** After a report of theirs was closed: told when it has come to weigh little, free again when it does not any more. */
export function afterClosing(standing: ReporterStanding, record: ReporterRecord, at: Instant): ReporterStanding {
  if (!weighsLittle(record)) return { status: 'usual' };
  // Once it was looked at again and kept, one more report in which nothing was found is told anew.
  return standing.status === 'asked' || standing.status === 'told' ? standing : { status: 'told', at };
}

/** They ask for somebody else to look again. */
export function afterAsking(
  standing: ReporterStanding,
  at: Instant,
): ReporterStanding | { readonly refused: ReporterRefusal } {
  switch (standing.status) {
    case 'told':
      return { status: 'asked', at, toldAt: standing.at };
    case 'asked':
      return { refused: { code: 'asked-already' } };
    case 'usual':
    case 'kept':
      return { refused: { code: 'nothing-to-ask' } };
  }
}

/** Somebody looked again. `closers`: who closed the reports that count against them. */
export function afterLookingAgain(
  standing: ReporterStanding,
  { by, at, isTakenBack, closers }: Decided,
): ReporterStanding | { readonly refused: ReporterRefusal } {
  if (standing.status !== 'asked') return { refused: { code: 'nothing-asked' } };
  if (closers.includes(by)) return { refused: { code: 'another-person' } };
  return isTakenBack ? { status: 'usual' } : { status: 'kept', at, by };
}

type Decided = {
  readonly by: string;
  readonly at: Instant;
  /** The reports in which nothing was found count no more. */
  readonly isTakenBack: boolean;
  readonly closers: readonly string[];
};
