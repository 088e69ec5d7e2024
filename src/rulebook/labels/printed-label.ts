import type { Instant } from '../instant.ts';
import type { LabelCode } from './code.ts';
import type { RoutingZone } from './routing-zone.ts';

/** The id of an order, of the characters that ids have. */
export type PrintedOrderId = string & { readonly printedOrderId: true };

/**
 * All that a label is drawn from. There is no field in which something of a customer could stand: a code, a zone, an id, a number and an
 * instant, and no text (threat T10: a name that is printed because a mark “anonymous” was forgotten).
 */
export type PrintedLabel = {
  readonly code: LabelCode;
  readonly zone: RoutingZone;
  readonly order: PrintedOrderId;
  /** The first label of an order is 1. */
  readonly serial: number;
  /** By when a carrier must have scanned it. */
  readonly shipBy: Instant;
};

/** An order's id as it may be printed; throws for anything that could be more than an id. */
export function printedOrderId(id: string): PrintedOrderId {
  if (!/^[A-Za-z0-9._-]{1,128}$/.test(id)) throw new Error('only an id can be printed');
  return id as PrintedOrderId;
}
