import type { OrderFacts } from '../order-facts.ts';
import type { PrintedLabel } from './printed-label.ts';

/** The id of a seller or listing, of the characters that ids have. */
export type PrintedId = string & { readonly printedId: true };

/** An amount of money as it was told: digits with a point, and a currency of three capitals. */
export type PrintedMoney = { readonly amount: string; readonly currency: string } & { readonly printedMoney: true };

/** All that a customs form is drawn from. Like a label it has no place for a person: whom it is for is said by the code. */
export type PrintedCustomsForm = {
  readonly label: PrintedLabel;
  readonly seller: PrintedId;
  readonly items: readonly { readonly listing: PrintedId; readonly quantity: number }[];
  readonly total: PrintedMoney | undefined;
};

/** An id as it may be printed; throws for anything that could be more than an id. */
export function printedId(id: string): PrintedId {
  if (!/^[A-Za-z0-9._-]{1,128}$/.test(id)) throw new Error('only an id can be printed');
  return id as PrintedId;
}

/** Money as it may be printed; undefined for what is no amount. */
export function printedMoney(amount: unknown, currency: unknown): PrintedMoney | undefined {
  if (typeof amount !== 'string' || !/^\d{1,15}(\.\d{1,4})?$/.test(amount)) return undefined;
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return undefined;
  return { amount, currency } as PrintedMoney;
}

/** Whether an order takes a customs form: where the marketplace tells that it crosses a border. */
export function crossesBorder({ international }: Pick<OrderFacts, 'international'>): boolean {
  return international === true;
}
