/**
 * How an inquiry into a suspected personal-data breach stands. `closing`: somebody has proposed to close it, and somebody else has yet
 * to sign.
 */
export const BREACH_STATUSES = ['suspected', 'contained', 'assessed', 'closing', 'closed'] as const;
export type BreachStatus = (typeof BREACH_STATUSES)[number];

/** What can be done with one. Nothing pauses a clock: there is no such move. */
export const BREACH_MOVES = [
  ...(['add_report', 'note', 'trace', 'scope', 'contain', 'lift', 'assess', 'notify', 'waive'] as const),
  ...(['keep_secret', 'agree_secret'] as const),
  ...(['tell_customers', 'reached'] as const),
  ...(['tell_seller', 'reply', 'confirm', 'propose_closing', 'send_back', 'sign_off'] as const),
] as const;
export type BreachMove = (typeof BREACH_MOVES)[number];

type Towards = Readonly<Partial<Record<BreachStatus, BreachStatus>>>;

const RUNNING: Towards = { suspected: 'suspected', contained: 'contained', assessed: 'assessed', closing: 'closing' };
/** What changes what was looked at: a proposal to close is no longer about it. */
const LOOKED_AT_ANEW: Towards = { ...RUNNING, closing: 'assessed' };

/** The one table of what may be done from where, and where it leads. What it does not name cannot be done. */
export const MOVES: Readonly<Record<BreachMove, Towards>> = {
  add_report: LOOKED_AT_ANEW,
  note: RUNNING,
  // What a tracer finds is a hint: it changes nothing by itself.
  trace: RUNNING,
  scope: LOOKED_AT_ANEW,
  contain: { ...RUNNING, suspected: 'contained' },
  // What stops people is taken back whenever its reason is gone, also afterwards.
  lift: { ...RUNNING, closed: 'closed' },
  // Never of whether a clock runs: only of when a seller is told.
  keep_secret: RUNNING,
  agree_secret: RUNNING,
  assess: { suspected: 'assessed', contained: 'assessed', assessed: 'assessed', closing: 'assessed' },
  // A first notice need not wait for all that is to be known (GDPR art. 33(4)).
  notify: RUNNING,
  waive: { assessed: 'assessed' },
  // Early, where people can still protect themselves: neither the cause nor the assessment is waited for (GDPR art. 34(1)).
  tell_customers: LOOKED_AT_ANEW,
  // By the platform, when nobody is left whom a mail could still reach.
  reached: RUNNING,
  tell_seller: RUNNING,
  reply: LOOKED_AT_ANEW,
  confirm: { assessed: 'assessed' },
  propose_closing: { assessed: 'closing' },
  send_back: { closing: 'assessed' },
  sign_off: { closing: 'closed' },
};
