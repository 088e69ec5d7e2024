import { type PrintedCustomsForm, printedId, printedMoney } from '../../../rulebook/labels/customs.ts';
import type { OrderFacts } from '../../../rulebook/order-facts.ts';
import type { LabelCodes } from '../label-codes.ts';
import { toPrinted } from './print-labels.ts';

type Known = {
  readonly seller: string;
  readonly facts: OrderFacts;
  readonly serials: ReadonlyMap<string, number>;
  /** What the marketplace told when the order was placed: `data` of the event. */
  readonly placed: unknown;
};

/** What a customs form says: ids and numbers only, taken out of what was told one by one. */
export function customsFormOf(codes: LabelCodes, { seller, facts, serials, placed }: Known): PrintedCustomsForm {
  const { items, total } = (placed ?? {}) as { readonly items?: unknown; readonly total?: unknown };
  const { amount, currency } = (total ?? {}) as { readonly amount?: unknown; readonly currency?: unknown };
  return {
    label: toPrinted(codes, { seller, serials }, facts),
    seller: printedId(seller),
    items: Array.isArray(items) ? items.flatMap(itemOf) : [],
    total: printedMoney(amount, currency),
  };
}

function itemOf(item: unknown): PrintedCustomsForm['items'] {
  const { listingId, quantity } = (item ?? {}) as { readonly listingId?: unknown; readonly quantity?: unknown };
  if (typeof listingId !== 'string' || typeof quantity !== 'number' || !Number.isSafeInteger(quantity)) return [];
  return [{ listing: printedId(listingId), quantity }];
}
