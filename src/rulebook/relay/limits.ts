import { type Duration, HOUR, MINUTE, SECOND } from '../instant.ts';

/** How long a message waits to be read on the page before its customer is written to, and how long until the next such mail of the conversation. */
export const CUSTOMER_WAITS: Duration = MINUTE;
export const CUSTOMER_QUIET: Duration = 5 * MINUTE;

/** How many messages one mail tells at most; what is older stands on the page. */
export const MOST_TOLD = 20;

/** The largest mail that is taken, in bytes: what customers write is small, and pictures are sent on the page. */
export const LARGEST_MAIL = 5 * 1024 * 1024;

/** How many connections are open at once, and how many one address opens within a minute. */
export const MOST_CONNECTIONS = 50;
export const CONNECTIONS_A_MINUTE = 30;

/** How many mails one connection brings, and how many unknown addresses it may name before it is closed. */
export const MAILS_A_CONNECTION = 20;
export const UNKNOWN_A_CONNECTION = 5;

/** How many mails of one conversation are looked at within an hour: people do not write more, and programs that answer each other stop. */
export const MAILS_AN_HOUR = 30;

/** How long a look at the sender's domain may take; then it is put off. */
export const LOOK_UP: Duration = 10 * SECOND;

/** How long a connection may be silent. */
export const SILENCE: Duration = MINUTE;

/** The window of `MAILS_AN_HOUR`. */
export const MAILS_WINDOW: Duration = HOUR;
