import { DAY, type Duration } from '../instant.ts';

/** One made-up order in so many of a shop, and no more than so many in thirty days: the work of a shop is not ours to waste (reading 139). */
export const ONE_IN = 10;
export const MOST_A_MONTH = 8;
/** What a month of canaries is. */
export const MONTH: Duration = 30 * DAY;

/** After the order was settled somebody may still have had a reason to call: not for longer than this. */
export const QUIET_AFTER: Duration = 2 * DAY;

/** For so long after that a contact counts; then the values are destroyed like any customer's. */
export const WATCHED_FOR: Duration = 120 * DAY;

/** Contacts that nobody was ever shown, for each one that is: what reaches them comes from whoever dials or writes at random. */
export const CONTROLS_EACH = 5;

/** Above this chance that so many canaries of a shop were reached at random, it is a hint and no proof; above the other it is noise. */
export const PROOF_AT_MOST = 0.001;
export const HINT_AT_MOST = 0.1;
