import type { FastifyRequest } from 'fastify';
import { isSellerRole } from '../../../rulebook/accounts/actor.ts';
import type { Looker } from '../view.ts';

/** As whom somebody looks at a seller's returns: of the seller, or of the staff. */
export function lookerOf({ actor }: Pick<FastifyRequest, 'actor'>): Extract<Looker, 'seller' | 'platform'> {
  return actor.kind === 'person' && isSellerRole(actor.role) ? 'seller' : 'platform';
}
