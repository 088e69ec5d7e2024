import type { Instant } from '../../../rulebook/instant.ts';
import type { OrderFacts } from '../../../rulebook/order-facts.ts';
import { NO_LABEL_WORDS } from '../../../words/labels-api-en.ts';
import type { Problem } from '../../http/problems.ts';
import type { LabelParts } from '../parts.ts';
import { seeOrders } from '../see-orders.ts';

/** An order that a label can be printed for, or what to refuse a request about it with. */
export async function seeOne(
  parts: Pick<LabelParts, 'ledger'>,
  seller: string,
  order: string,
): Promise<{ readonly at: Instant; readonly facts: OrderFacts } | { readonly refused: Problem }> {
  const seen = await seeOrders(parts, seller, [order]);
  const [facts] = seen?.printable ?? [];
  if (seen !== undefined && facts !== undefined) return { at: seen.at, facts };
  const code = seen?.without[0]?.why.code ?? 'unknown-order';
  if (code === 'unknown-order') return { refused: { code, parameters: { seller, order } } };
  return { refused: { code: 'no-label', parameters: { order, why: NO_LABEL_WORDS[code] } } };
}
