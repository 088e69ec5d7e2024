import type { SellerOf } from '../../http/access.ts';

/** The seller that an address under `/v1/sellers/{id}` is about. */
export const sellerInPath: SellerOf = ({ params }) => params['id'];
