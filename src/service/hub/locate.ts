import { looksLikeBox, readBoxCode } from '../../rulebook/consignments/box-code.ts';
import { readLabelCode } from '../../rulebook/labels/code.ts';
import { findBox } from './consignment-store.ts';
import { findByTracking, findParcel, sellerOfBox, sellerOfOrder } from './parcel-store.ts';
import type { HubParts, OfConsignment, OfOrder } from './parts.ts';
import { type DeskRefusal, no } from './refusal.ts';

/** What an order's id is made of. */
const ORDER_ID = /^[A-Za-z0-9._-]{1,128}$/;
/** What is as long as a code of a label and is none was read wrongly: ids of orders are shorter as a rule. */
const AS_LONG_AS_A_LABEL = 28;

/** The parcel that something scanned stands for: the code of its label, the number it travels under, or the id of its order. */
export async function locateParcel(
  { pool, findLabel }: Pick<HubParts, 'pool' | 'findLabel'>,
  text: string,
): Promise<OfOrder | { readonly refused: DeskRefusal }> {
  const label = readLabelCode(text) === undefined ? undefined : await findLabel(text);
  if (label !== undefined) {
    const of = { seller: label.seller, order: label.order };
    if ((await findParcel(pool, of)) === undefined) return { refused: no('not-for-hub', { order: of.order }) };
    // A cancelled order says so itself.
    const isOld = label.state === 'voided' && label.why !== 'order-cancelled';
    return isOld ? { refused: no('label-voided', { order: of.order }) } : of;
  }
  const order = text.trim();
  if (!ORDER_ID.test(order)) return { refused: no('code-unreadable') };
  const seller = await sellerOfOrder(pool, order);
  if (seller === undefined) {
    const numbered = await findByTracking(pool, order.toUpperCase());
    if (numbered !== undefined) return numbered;
    if (looksLikeBox(order) && readBoxCode(order) !== undefined) return { refused: no('box-scanned') };
    return { refused: no(order.length === AS_LONG_AS_A_LABEL ? 'code-unreadable' : 'code-unknown') };
  }
  if ((await findParcel(pool, { seller, order })) === undefined) return { refused: no('not-for-hub', { order }) };
  return { seller, order };
}

/** The box that something scanned stands for. */
export async function locateBox(
  { pool }: Pick<HubParts, 'pool'>,
  text: string,
): Promise<(OfConsignment & { readonly box: number }) | { readonly refused: DeskRefusal }> {
  const code = readBoxCode(text);
  if (code === undefined) {
    if (looksLikeBox(text)) return { refused: no('code-unreadable') };
    const isParcel =
      readLabelCode(text) !== undefined ||
      (await sellerOfOrder(pool, text.trim())) !== undefined ||
      (await findByTracking(pool, text.trim().toUpperCase())) !== undefined;
    return { refused: no(isParcel ? 'parcel-scanned' : 'code-unreadable') };
  }
  const seller = await sellerOfBox(pool, code);
  const row = seller === undefined ? undefined : await findBox(pool, seller, code);
  if (seller === undefined || row === undefined) return { refused: no('code-unknown') };
  return { seller, consignment: row.consignment_id, box: row.box };
}
