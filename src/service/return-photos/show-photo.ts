import { revealsCloseAt } from '../../rulebook/customer-data/closing.ts';
import { decidedBy } from '../../rulebook/customer-data/of-order.ts';
import type { FileKind } from '../../rulebook/files/file.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { orderFactsOf } from '../../rulebook/order-facts.ts';
import { type PhotoState, type PhotoViewer, photoFor } from '../../rulebook/returns/photos.ts';
import type { OfOrder, ReturnPhotoParts } from './parts.ts';
import { openPhoto } from './sealed-photo.ts';
import { findPhoto, type PhotoRow, photosOfOrder } from './store.ts';

/** A photo of an inspection as somebody is told of it. */
export type ToldPhoto = {
  readonly return: string;
  readonly photo: string;
  readonly state: PhotoState;
  /** Once it has arrived. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
};

type Parts = Pick<ReturnPhotoParts, 'pool' | 'ledger' | 'policy'>;

/** The photos of an order's inspections, as somebody sees them. */
export async function photosFor(parts: Parts, of: OfOrder, viewer: PhotoViewer): Promise<readonly ToldPhoto[]> {
  const rows = await photosOfOrder(parts.pool, of);
  if (rows.length === 0) return [];
  const seen = await whenClosed(parts, of);
  return rows.map((row) => ({
    ...{ return: row.return_id, photo: row.photo_id, state: stateFor(viewer, row, seen) },
    size: row.width === null || row.height === null ? undefined : { width: row.width, height: row.height },
  }));
}

/** A photo that is shown. */
export type ShownPhoto = { readonly kind: FileKind; readonly content: Buffer };

/** One photo for somebody; `order`: the one that it must be of. Undefined: there is none that they may see. */
export async function showPhoto(
  parts: Parts & Pick<ReturnPhotoParts, 'keys' | 'store'>,
  { seller, id, order }: { readonly seller: string; readonly id: string; readonly order?: string },
  photo: string,
  viewer: PhotoViewer,
): Promise<ShownPhoto | undefined> {
  const row = await findPhoto(parts.pool, { seller, id }, photo);
  if (row === undefined || row.kind === null || (order !== undefined && order !== row.order_id)) return undefined;
  const seen = await whenClosed(parts, { seller, order: row.order_id });
  if (stateFor(viewer, row, seen) !== 'shown') return undefined;
  const content = await openPhoto(parts, row);
  return content === undefined ? undefined : { kind: row.kind, content };
}

type Closing = { readonly at: Instant; readonly closesAt: Instant | undefined };

function stateFor(viewer: PhotoViewer, row: PhotoRow, { at, closesAt }: Closing): PhotoState {
  const kept = row.destroyed_at !== null ? 'destroyed' : row.stored_at === null ? 'awaited' : 'here';
  return photoFor(viewer, { kept, covered: row.covered ?? true, closesAt }, at);
}

/** From when on nothing of the order's cases is open to its seller: as with the customer's values (policy §5). */
async function whenClosed({ ledger, policy }: Parts, { seller, order }: OfOrder): Promise<Closing> {
  const { customerData } = await policy();
  const seen = await ledger.look(seller, (docket) => {
    const known = orderFactsOf(docket, order);
    const closesAt = known === undefined ? undefined : revealsCloseAt(decidedBy(known), customerData);
    return { at: docket.clock, closesAt };
  });
  return seen ?? { at: 0, closesAt: undefined };
}
