import { type Duration, HOUR, SECOND } from '../instant.ts';

/** The longest message, in UTF-16 units: two printed pages. */
export const LONGEST_MESSAGE = 4_000;

/** How many messages somebody sends within a minute at most, in all conversations together. */
export const MESSAGES_A_MINUTE = 30;

/** How many texts of their own a shop keeps to answer with, and how long each may be. */
export const MOST_QUICK_REPLIES = 20;
export const LONGEST_QUICK_REPLY = 500;

/** How many live views one person has open at the same server; browsers open no more than six connections to one. */
export const MOST_LIVE = 4;

/** How often a live view says that it is there, looks whether its person still is, and reads what no wake told it of. */
export const LIVE_BEAT: Duration = 15 * SECOND;

/** How long one lasts at most: whoever wants to go on connects again. */
export const LIVE_LASTS: Duration = HOUR;

/** How long after somebody of a shop was written down as a reader of an order's conversations that is done again (reading 95). */
export const LOOK_LASTS: Duration = 24 * HOUR;

/** How old the proof of who somebody is may be when they read conversations: a session begun or proved within the working day. */
export const READ_PROOF_LASTS: Duration = 12 * HOUR;
