import { z } from 'zod';
import type { SellerOf } from '../http/access.ts';

/** In paths the first link of S-17, `S-17/1`, is `S-17~1`. */
export const linkParameters = z.object({
  id: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,64}~[1-9][0-9]{0,8}$/, 'must be the id of a link as it stands in paths, S-17~1'),
});

export function splitLink(id: string): { readonly seller: string; readonly number: number } {
  const cut = id.lastIndexOf('~');
  return { seller: id.slice(0, Math.max(0, cut)), number: Number(id.slice(cut + 1)) };
}

/** The seller whose link an address under `/v1/links/{id}` is about. */
export const sellerOfLink: SellerOf = ({ params }) => splitLink(params['id'] ?? '').seller;
