import type { LabelRefusal } from '../../rulebook/labels/issue.ts';
import { issueLabels } from './issue-labels.ts';
import type { LabelParts, OfOrder } from './parts.ts';
import { printLabels } from './print/print-labels.ts';
import { seeOrders } from './see-orders.ts';

/** The label of a parcel that the hub sends, as its carrier scans it: made the first time, the same at every further one. */
export async function printHubLabel(
  parts: LabelParts,
  { seller, order, person }: OfOrder & { readonly person: string },
): Promise<Buffer | { readonly refused: LabelRefusal['code'] | 'unknown-order' }> {
  const [seen, { zone }] = await Promise.all([seeOrders(parts, seller, [order], 'dispatched'), parts.policy()]);
  const [facts] = seen?.printable ?? [];
  if (seen === undefined || facts === undefined) return { refused: seen?.without[0]?.why.code ?? 'unknown-order' };
  const { at } = seen;
  const serials = await issueLabels(parts, { seller, person, at }, [order]);
  const sheets = { symbol: 'code128', size: '4x6', zone, seller, at, orders: [facts], serials, without: [] } as const;
  return printLabels(parts.codes, sheets);
}
