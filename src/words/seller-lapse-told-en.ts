import type { Metric } from '../rulebook/policy/policy.ts';
import { type Said, type SaidValue, said } from './said.ts';
import { CANCELLATION_REASONS, LAPSE_UNKNOWN, lateness, LAPSE_SENTENCES as SAY } from './seller-lapses-en.ts';

/** One failure as its seller is told of it, dates as RFC 3339. */
export type ToldLapse = {
  readonly id: string;
  readonly orderId?: string | undefined;
  readonly listingId?: string | undefined;
  readonly at: string;
  readonly about?: string | undefined;
  readonly shipBy?: string | undefined;
  readonly acceptedAt?: string | undefined;
  readonly cancelledAt?: string | undefined;
};

/** What happened, in one sentence with its dates. */
export function lapseSaid(metric: Metric, lapse: ToldLapse): Said {
  const { id, orderId, listingId } = lapse;
  const at = { at: lapse.at };
  if (orderId !== undefined) return orderSaid(metric, lapse, { id: orderId });
  if (listingId !== undefined) return said(SAY.listing_inaccuracy.listing, { listing: { id: listingId }, at });
  return said(LAPSE_UNKNOWN, { id, at });
}

function orderSaid(metric: Metric, lapse: ToldLapse, order: SaidValue): Said {
  const values = { order, at: { at: lapse.at } };
  switch (metric) {
    case 'late_dispatch':
      return lateDispatch(lapse, order);
    case 'late_cancellation':
      return cancellation(lapse, values);
    case 'improper_status':
      return improperStatus(lapse, values);
    case 'listing_inaccuracy':
      return said(SAY.listing_inaccuracy.returned, values);
    case 'early_refund':
      return said(SAY.early_refund.plain, values);
    case 'order_defect':
      return said(defect(lapse), values);
  }
}

function defect({ about }: ToldLapse): string {
  if (about === 'dispute') return SAY.order_defect.dispute;
  return about === 'return' ? SAY.order_defect.returned : SAY.order_defect.plain;
}

function lateDispatch({ at, shipBy = at, acceptedAt, cancelledAt }: ToldLapse, order: SaidValue): Said {
  const values = { order, shipBy: { at: shipBy } };
  if (acceptedAt !== undefined) {
    const late = lateness(Date.parse(acceptedAt) - Date.parse(shipBy));
    return said(SAY.late_dispatch.accepted, { ...values, acceptedAt: { at: acceptedAt }, late });
  }
  if (cancelledAt !== undefined)
    return said(SAY.late_dispatch.cancelled, { ...values, cancelledAt: { at: cancelledAt } });
  return said(SAY.late_dispatch.waiting, values);
}

function cancellation({ about }: ToldLapse, values: Said['values']): Said {
  if (about === undefined || !Object.hasOwn(CANCELLATION_REASONS, about))
    return said(SAY.late_cancellation.plain, values);
  const reason = CANCELLATION_REASONS[about as keyof typeof CANCELLATION_REASONS];
  return said(SAY.late_cancellation.reason, { ...values, reason });
}

function improperStatus({ about, acceptedAt }: ToldLapse, values: Said['values']): Said {
  if (about === 'delivered') return said(SAY.improper_status.delivered, values);
  if (about !== 'shipped') return said(SAY.improper_status.plain, values);
  if (acceptedAt === undefined) return said(SAY.improper_status.shipped, values);
  return said(SAY.improper_status.shippedLater, { ...values, acceptedAt: { at: acceptedAt } });
}
