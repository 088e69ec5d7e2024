import type { FastifyRequest } from 'fastify';
import { isSellerRole } from '../../../rulebook/accounts/actor.ts';
import { TRACKING_API_WORDS } from '../../../words/tracking-api-en.ts';
import { requires } from '../../http/access.ts';
import { ownSeller } from '../../http/own-seller.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { orderParameters, tracking } from '../contract.ts';
import { ownerOfOrder } from '../number-store.ts';
import type { OfLabel } from '../parts.ts';
import { trackOrder } from '../track-order.ts';
import { toTracking } from '../view.ts';
import type { TrackingRoutes } from './register.ts';

/** `GET /v1/orders/{id}/tracking` */
export function getTracking(app: App, parts: TrackingRoutes): void {
  const schema = {
    operationId: 'getOrderTracking',
    tags: ['tracking'],
    summary: 'Where the parcels of an order are, and how sure that is',
    description: TRACKING_API_WORDS.tracking,
    params: orderParameters,
    response: { 200: tracking, ...refusals('unknown-order-anywhere') },
  };
  const config = { access: requires('tracking.read', ownSeller) };
  app.get('/v1/orders/:id/tracking', { config, schema }, async (request, reply) => {
    const { id: order } = request.params;
    const of = await whoseOrder(parts, request, order);
    const tracked = of === undefined ? undefined : await trackOrder(parts, of);
    if (tracked !== undefined) return toTracking(tracked);
    return refuse(reply, { code: 'unknown-order-anywhere', parameters: { order } });
  });
}

/** A seller asks the own book, a customer the own orders; only staff may ask for any. A foreign order is answered like one that there is not. */
async function whoseOrder(
  { pool, ownOrder }: TrackingRoutes,
  { actor }: Pick<FastifyRequest, 'actor'>,
  order: string,
): Promise<OfLabel | undefined> {
  if (actor.kind !== 'person') throw new Error('only people get here');
  if (isSellerRole(actor.role)) return 'sellerId' in actor ? { seller: actor.sellerId, order } : undefined;
  if (actor.role === 'customer') {
    const own = await ownOrder(actor.id, order);
    return own === undefined ? undefined : { seller: own.seller, order };
  }
  const seller = await ownerOfOrder(pool, order);
  return seller === undefined ? undefined : { seller, order };
}
