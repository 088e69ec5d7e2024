import { DAY, type Duration, MINUTE } from '../instant.ts';

/** The longest message, in UTF-16 units: two printed pages. */
export const LONGEST_MESSAGE = 4_000;

/** How many messages somebody sends within a minute at most, in all conversations together. */
export const MESSAGES_A_MINUTE = 30;
export const MESSAGES_COUNTED_OVER: Duration = MINUTE;

/** How many messages that went before are looked at beside a new one: a number may be split over several. */
export const LOOKED_BACK = 20;

/** How many texts of their own a shop keeps to answer with, and how long each may be. */
export const MOST_QUICK_REPLIES = 20;
export const LONGEST_QUICK_REPLY = 500;

/** How many live views one person has open at the same time. */
export const MOST_LIVE = 6;

/** How long somebody who opened a conversation looks at it again before that is written down anew. */
export const LOOK_LASTS: Duration = DAY;
