/** Days on which a shop hands nothing over, both included: local days counted from 1970-01-01. */
export type Away = { readonly from: number; readonly to: number };

/** When a shop works: what its promises of hand-over are made from. */
export type WorkingTime = {
  /** Working days from an order to its hand-over. */
  readonly handlingDays: number;
  /** Orders that fall due on one day, at most; undefined: as many as come. */
  readonly dailyCapacity: number | undefined;
  /** In their order; no day is in two of them. */
  readonly away: readonly Away[];
};

/** A shop that has set nothing: the two working days that most of the field promises. */
export const USUAL_TIME: WorkingTime = { handlingDays: 2, dailyCapacity: undefined, away: [] };

/** How far a shop can go: customers wait for what it sets, and see it before they buy. */
export const WORKING_TIME_LIMITS = {
  handlingDays: 5,
  dailyCapacity: 10_000,
  /** Days in one absence. */
  awayAtOnce: 45,
  /** Days of all absences that are not over. */
  awayInAll: 90,
  absences: 20,
} as const;

/** Why a working time is not taken; `index`: which absence. */
export type WorkingTimeRefusal =
  | { readonly code: 'ends-before-it-begins' | 'over-already' | 'overlaps'; readonly index: number }
  | { readonly code: 'away-too-long'; readonly index: number; readonly most: number }
  | { readonly code: 'away-too-much' | 'too-many-absences'; readonly most: number };

/**
 * The working time that a shop asks for, in order, or what is wrong with it. What is over is not asked about again: an
 * absence that ended before `today` is only taken when it stood there already.
 */
export function workingTimeOf(
  asked: WorkingTime,
  before: WorkingTime,
  today: number,
): WorkingTime | { readonly refused: WorkingTimeRefusal } {
  const { absences, awayAtOnce, awayInAll } = WORKING_TIME_LIMITS;
  const refused = (refusal: WorkingTimeRefusal) => ({ refused: refusal });
  for (const [index, { from, to }] of asked.away.entries()) {
    if (to < from) return refused({ code: 'ends-before-it-begins', index });
    const stood = before.away.some((each) => each.from === from && each.to === to);
    if (to < today && !stood) return refused({ code: 'over-already', index });
    if (to - from + 1 > awayAtOnce) return refused({ code: 'away-too-long', index, most: awayAtOnce });
    const other = asked.away.findIndex((each, place) => place < index && each.from <= to && from <= each.to);
    if (other >= 0) return refused({ code: 'overlaps', index });
  }
  const away = asked.away.filter(({ to }) => to >= today).toSorted((one, other) => one.from - other.from);
  if (away.length > absences) return refused({ code: 'too-many-absences', most: absences });
  const days = away.reduce((sum, { from, to }) => sum + to - Math.max(from, today) + 1, 0);
  return days > awayInAll ? refused({ code: 'away-too-much', most: awayInAll }) : { ...asked, away };
}

/** Whether a shop is away on a local day. */
export function isAway({ away }: Pick<WorkingTime, 'away'>, day: number): boolean {
  return away.some(({ from, to }) => from <= day && day <= to);
}
