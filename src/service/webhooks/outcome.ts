/** What can become of sending a message once. */
export const OUTCOMES = [
  /** Answered with 2xx. */
  'delivered',
  /** Answered with 3xx; nobody goes where that leads. */
  'redirected',
  /** Answered with 410: whoever was there does not want any more. */
  'gone',
  /** Answered with any other status. */
  'refused',
  'too-slow',
  'unreachable',
  'unknown-host',
  'bad-certificate',
  /** The name leads to an address that is not to be reached from here. */
  'forbidden-address',
  /** No secret can be opened: the installation has another key than the one that sealed them. */
  'secret-lost',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** How sending a message once went. `status` where there was an answer. */
export type Attempt = {
  readonly outcome: Outcome;
  readonly status?: number;
  /** For how long the other side wants to be left alone, in milliseconds. */
  readonly retryAfter?: number;
};
