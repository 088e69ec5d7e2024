import type { Instant } from '../../../rulebook/instant.ts';
import { type PrintedLabel, printedOrderId } from '../../../rulebook/labels/printed-label.ts';
import { routingZone } from '../../../rulebook/labels/routing-zone.ts';
import type { OrderFacts } from '../../../rulebook/order-facts.ts';
import type { LabelCodes } from '../label-codes.ts';
import type { NoLabel } from '../see-orders.ts';
import { labelPdf, type Sheets } from './label-pdf.ts';

/** Labels that have been issued, to be printed: nothing but ids, numbers and where they are sorted to. */
export type ToPrint = Pick<Sheets, 'symbol' | 'size' | 'zone'> & {
  readonly seller: string;
  readonly at: Instant;
  readonly orders: readonly OrderFacts[];
  readonly serials: ReadonlyMap<string, number>;
  readonly without: readonly { readonly order: string; readonly why: NoLabel }[];
};

/** Prints labels, each with its code made again. */
export function printLabels(
  codes: LabelCodes,
  { orders, serials, without, seller, ...sheets }: ToPrint,
): Promise<Buffer> {
  return labelPdf({
    ...sheets,
    labels: orders.map((order) => toPrinted(codes, { seller, serials }, order)),
    without: without.map(({ order, why }) => ({ order: printedOrderId(order), why })),
  });
}

/** What is printed of an order's label. */
export function toPrinted(
  codes: LabelCodes,
  { seller, serials }: Pick<ToPrint, 'seller' | 'serials'>,
  order: OrderFacts,
): PrintedLabel {
  const serial = serials.get(order.orderId);
  if (serial === undefined) throw new Error('only labels that were issued are printed');
  return {
    code: codes.codeOf({ seller, order: order.orderId, serial }),
    zone: routingZone(order),
    order: printedOrderId(order.orderId),
    serial,
    shipBy: order.shipBy,
  };
}
