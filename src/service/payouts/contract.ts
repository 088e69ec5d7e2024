import { z } from 'zod';
import { ACTION_KINDS, ACTION_STATUSES } from '../../rulebook/standing/actions.ts';
import { instant, pageOf, paging, sellerId, share } from '../http/shapes.ts';

/** `GET /v1/sellers/{id}/payouts`: whose. */
export const sellerParameters = z.object({ id: sellerId });

export const payoutsQuery = z.object({
  ...paging,
  action: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,64}[/~][1-9][0-9]{0,8}$/, 'must be an action id, S-17/1')
    .optional()
    .meta({ description: 'Only what is or was held for this action' }),
  held: z.enum(['true', 'false']).optional().meta({ description: '`true`: only what something is still held of' }),
});

/** Decimal text, with all the decimals of the currency. */
const money = z.object({
  amount: z.string().meta({ example: '45.00' }),
  currency: z.string().meta({ example: 'JMD' }),
});

/** Where a payout stands: not due yet; paid in full at once; something held; everything that was held paid since. */
export const PAYOUT_STATES = ['expected', 'paid', 'held', 'released'] as const;

const release = z.object({
  at: instant,
  amount: money,
  released: z.boolean().meta({ description: 'Whether it has been paid' }),
});

/** An action that a payout is held for, as it stands now. */
const reason = z.object({
  action: z.string().meta({ example: 'S-17/1' }),
  kind: z.enum(ACTION_KINDS),
  status: z.enum(ACTION_STATUSES),
  violation: z.string(),
  reviewBy: instant.optional().meta({ description: 'By when a person looks at what it holds' }),
});

export const payout = z
  .object({
    payoutId: z.string(),
    amount: money,
    dueAt: instant,
    state: z.enum(PAYOUT_STATES),
    paidAtOnce: money.meta({ description: 'What is not held: to be paid when it falls due' }),
    held: money.meta({ description: 'What was held when it fell due' }),
    stillHeld: money,
    heldFor: z.array(reason),
    running: z.boolean().meta({
      description:
        'Whether a restriction still holds it: then the one release is the day by which all is paid at the latest. It comes earlier, in weekly parts from the end of the restriction on.',
    }),
    releases: z.array(release),
  })
  .meta({ id: 'Payout' });

const total = z.object({ held: money, released: money, stillHeld: money });

export const payoutsPage = pageOf(payout).extend({
  totals: z.array(total).meta({ description: 'Of everything that was ever held, one for each currency' }),
  limits: z
    .object({
      mostHeld: share.meta({ description: 'The largest share of a payout that may be held' }),
      longestDays: z.number().meta({ description: 'From the first hold on' }),
      releaseEveryDays: z.number().meta({ description: 'Between two parts' }),
    })
    .meta({ description: 'Of the policy in force' }),
});
