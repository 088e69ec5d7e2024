import type { z } from 'zod';
import { formatDecision } from '../../rulebook/decision-line.ts';
import type { Judged } from '../../rulebook/marketplace.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { Problem } from '../http/problems.ts';
import { amountInWords, writtenAmount } from './amounts.ts';
import type { refunds, refundWarning } from './contract.ts';
import type { GiveRefusal } from './give.ts';
import { type KnownMoney, leftIn } from './known.ts';
import type { OfOrder } from './store.ts';

/** An order's money as the API tells it. */
export function toRefunds({ order }: OfOrder, money: KnownMoney): z.input<typeof refunds> {
  const { paid, reviewed, waits } = money;
  const left = leftIn(money);
  const isKnown = paid !== undefined && left !== undefined;
  return {
    order,
    ...(isKnown
      ? {
          paid: writtenAmount(paid),
          refunded: writtenAmount({ minor: paid.minor - left.minor, currency: paid.currency }),
          left: writtenAmount(left),
        }
      : {}),
    reviewed,
    ...(waits === undefined ? {} : { waits }),
    refunds: money.refunds.map(({ at, given_by: by, amount, currency, reviewed: wasReviewed }) => ({
      ...{ at: formatTimestamp(at), by, reviewed: wasReviewed },
      amount: writtenAmount({ minor: amount, currency }),
    })),
  };
}

/** What a refund before the review would lead to. */
export function toWarning({
  waits,
  decided,
}: {
  readonly waits: string | undefined;
  readonly decided: readonly Judged[];
}): z.input<typeof refundWarning> {
  const decisions = decided.map(({ decision }) => JSON.parse(formatDecision(decision)) as Record<string, unknown>);
  return { warning: { metric: 'early_refund', ...(waits === undefined ? {} : { waits }), decisions } };
}

/** Why nothing was paid back, as a problem. */
export function problemOf(refusal: GiveRefusal, { seller, order }: OfOrder): Problem {
  switch (refusal.code) {
    case 'unknown-order':
      return { code: refusal.code, parameters: { seller, order } };
    case 'paid-unknown':
      return { code: refusal.code, parameters: { order } };
    case 'refund-other-currency':
      return { code: refusal.code, parameters: { currency: refusal.currency }, pointer: '/body/amount/currency' };
    case 'refund-nothing':
      return { code: refusal.code, pointer: '/body/amount/amount' };
    case 'refund-too-much':
      return { code: refusal.code, parameters: { left: amountInWords(refusal.left) }, pointer: '/body/amount/amount' };
    case 'refund-party':
    case 'refund-sent-otherwise':
      return { code: refusal.code };
    case 'refund-changed':
      return { code: refusal.code, parameters: { refunded: amountInWords(refusal.refunded) } };
  }
}
