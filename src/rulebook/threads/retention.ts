import { DAY, type Duration, type Instant } from '../instant.ts';

/** What decides how long the texts of an order's conversations are kept. */
export type TextsAsked = {
  /** When the order was settled; `NEVER`: it is not. Undefined: the ledger has forgotten it. */
  readonly settledAt: Instant | undefined;
  /** From when on its conversations are closed to the seller. */
  readonly closesAt: Instant;
  /** As long as the customer's values (policy §5, retention). */
  readonly keptFor: Duration;
  /** An appeal window, an appeal or a case cites the order, or staff have a message of it to look at. */
  readonly held: boolean;
  /** The customer asked for their erasure: then they are not kept for any time. */
  readonly erasureAsked: boolean;
};

/** Whether they are due to be destroyed, whether the conversations are closed, and when that is to be asked again. */
export type TextsRetention = { readonly closed: boolean; readonly isDue: boolean; readonly lookAt: Instant };

/** What people end, and what events change, is looked at as often. */
const LOOK: Duration = DAY;

/** How long texts are kept (policy §5; reading 95): closed, as long after the order was settled as its values, and nothing cites it. */
export function decideTexts(
  { settledAt, closesAt, keptFor, held, erasureAsked }: TextsAsked,
  at: Instant,
): TextsRetention {
  const closed = settledAt === undefined || at >= closesAt;
  const dueAt = settledAt === undefined || erasureAsked ? at : Math.max(closesAt, settledAt + keptFor);
  if (at >= dueAt && !held) return { closed, isDue: true, lookAt: at };
  const next = [closesAt, dueAt].filter((each) => each > at);
  return { closed, isDue: false, lookAt: Math.min(at + LOOK, ...next) };
}
