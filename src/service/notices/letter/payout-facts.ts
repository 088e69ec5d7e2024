import { z } from 'zod';
import { PAYOUT_HOLD_OUTCOMES } from '../../../rulebook/facts/choices.ts';
import { parseTimestamp } from '../../../rulebook/timestamp.ts';
import { instant } from '../../http/shapes.ts';

const money = z.object({ amount: z.string(), currency: z.string() });

/** What is held of a payout, as the outbox hands it on. */
export const payoutHeld = z.object({
  payoutId: z.string(),
  at: instant,
  amount: money,
  paid: money,
  held: money,
  actions: z.array(z.string()),
  latest: instant,
});

/** What is paid of what was held of a payout, and what comes next. */
export const payoutReleased = z.object({
  payoutId: z.string(),
  at: instant,
  released: money,
  stillHeld: money,
  next: z.object({ at: instant, amount: money }).optional(),
  actions: z.array(z.string()),
});

/** Everything that one change of a seller's payouts brought. */
export const payoutsChanged = z.object({
  /** Which change it is, counted from 1. */
  number: z.number().int(),
  held: z.array(payoutHeld),
  released: z.array(payoutReleased),
});

/** The event that a person looked at what a restriction holds (contract §1). Its time may be written with an offset. */
export const holdDecided = z.object({
  type: z.literal('payout_hold.decided'),
  time: z.string().refine((text) => parseTimestamp(text) !== undefined),
  data: z.object({ action: z.string(), outcome: z.enum(PAYOUT_HOLD_OUTCOMES) }),
});
