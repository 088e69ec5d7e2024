import { z } from 'zod';
import type { SellerOf } from './access.ts';

/** In paths an action is `S-17~1` (contract §1). */
export const actionParameters = z.object({
  id: z.string().regex(/^[A-Za-z0-9._-]{1,64}~[1-9][0-9]{0,8}$/, 'must be an action id as it stands in paths, S-17~1'),
});

/** The seller whose action an address under `/v1/actions/{id}` is about: that of `S-17~1` is `S-17`. */
export const sellerOfAction: SellerOf = ({ params }) => splitAction(params['id'] ?? '').seller;

/** An action as it stands in paths, in its parts. */
export function splitAction(id: string): { readonly seller: string; readonly number: number } {
  const cut = id.lastIndexOf('~');
  return { seller: id.slice(0, Math.max(0, cut)), number: Number(id.slice(cut + 1)) };
}
