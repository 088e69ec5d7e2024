import { NEVER } from '../instant.ts';
import {
  type Circumstances,
  EARLY_REFUND,
  IMPROPER_STATUS,
  LATE_CANCELLATION,
  LATE_DISPATCH,
  type LapseReport,
  LISTING_INACCURACY,
  ORDER_DEFECT,
} from '../items.ts';
import type { Cases } from './cases.ts';
import { ACCEPTED, type OrderBook } from './order-book.ts';

/** What may excuse a lapse of an order (policy §4); undefined where nothing can. */
export function circumstancesOf(book: OrderBook, cases: Cases, report: LapseReport): Circumstances | undefined {
  const slot = report.order;
  if (slot < 0) return undefined;
  const { country, region } = book.order(slot);
  const shipBy = book.shipBy(slot);
  const carriers = book.carriers[slot] as readonly string[];
  const common = { country, region, carriers, handedOver: book.time(slot, ACCEPTED) !== NEVER };
  switch (report.metric) {
    case LATE_DISPATCH:
      return { ...common, due: shipBy, affected: 'handover' };
    case LATE_CANCELLATION:
      if (book.cancellations.get(slot)?.reason !== 'cannot_ship') return undefined;
      return { ...common, due: shipBy, affected: 'handover' };
    case IMPROPER_STATUS:
      if (Number.isInteger(report.key)) return undefined;
      return { ...common, due: Math.floor(report.key), affected: 'either' };
    case ORDER_DEFECT: {
      const dispute = cases.of(slot).find((each) => each.endedBy === report.id);
      if (dispute?.reason !== 'not_received') return undefined;
      return { ...common, due: book.deliverBy(slot), affected: 'delivery' };
    }
    case LISTING_INACCURACY:
    case EARLY_REFUND:
      return undefined;
  }
}
