import type { Instant } from '../instant.ts';
import type { OrderFacts } from '../order-facts.ts';
import type { ReturnRules } from '../policy/returns.ts';

/** Why a customer cannot ask for a return of an order. */
export type AskRefusal =
  /** There is nothing to send back yet, or any more. */
  | { readonly code: 'return-not-delivered'; readonly state: Exclude<OrderFacts['state'], 'delivered'> }
  | { readonly code: 'return-too-late'; readonly until: Instant }
  /** One at a time; when it has ended, another one. */
  | { readonly code: 'return-open'; readonly return: string };

/** Until when a return may be asked for, or why it may not be. */
export type MayAsk = { readonly until: Instant } | { readonly refused: AskRefusal };

type Asked = Pick<OrderFacts, 'state' | 'deliveredAt'>;

/** Whether a return of an order may be asked for at an instant (reading 110). `open`: the return of it that is open. */
export function mayAskReturn(
  { state, deliveredAt }: Asked,
  open: string | undefined,
  { askWithin }: Pick<ReturnRules, 'askWithin'>,
  at: Instant,
): MayAsk {
  if (state !== 'delivered' || deliveredAt === undefined)
    return { refused: { code: 'return-not-delivered', state: state === 'delivered' ? 'handed_over' : state } };
  if (open !== undefined) return { refused: { code: 'return-open', return: open } };
  const until = deliveredAt + askWithin;
  return at <= until ? { until } : { refused: { code: 'return-too-late', until } };
}
