import { requires, sellerInPath } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import { sellerParameters, stockAnswer } from '../contract.ts';
import type { HubParts } from '../parts.ts';
import { seeStock } from '../see-stock.ts';

/** `GET /v1/sellers/{id}/stock` */
export function getStock(app: App, parts: HubParts): void {
  app.get(
    '/v1/sellers/:id/stock',
    {
      config: { access: requires('orders.read', sellerInPath) },
      schema: {
        operationId: 'getStock',
        tags: ['hub'],
        summary: 'What the hubs have of a seller’s listings, and what orders wait for that they do not have',
        description:
          'Units are conserved: `received + returned + found` is what is on hand, kept apart, in parcels, gone with parcels, removed or lost.',
        params: sellerParameters,
        response: { 200: stockAnswer },
      },
    },
    async (request) => seeStock(parts, request.params.id),
  );
}
