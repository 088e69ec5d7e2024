import { parseTimestamp } from '../../../rulebook/timestamp.ts';
import { requires, sellerInPath } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { sellerParameters, shipBy as shape, shipByQuery } from '../contract.ts';
import type { DeskParts } from '../parts.ts';
import { promise } from '../ship-by.ts';

/** `GET /v1/sellers/{id}/ship-by` */
export function getShipBy(app: App, parts: DeskParts): void {
  app.get(
    '/v1/sellers/:id/ship-by',
    {
      config: { access: requires('capabilities.read', sellerInPath) },
      schema: {
        operationId: 'getShipBy',
        tags: ['desk'],
        summary: 'By when an order would be handed over',
        description:
          'For `shipBy` of `order.placed`, and to show customers before they buy: made from the marketplace’s working days and holidays, the seller’s handling time, days away and daily capacity. An order that is placed keeps its date, whatever is changed later.',
        params: sellerParameters,
        querystring: shipByQuery,
        response: { 200: shape, ...refusals('unknown-seller', 'no-promise') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const { placedAt } = request.query;
      const promised = await promise(parts, seller, placedAt === undefined ? undefined : parseTimestamp(placedAt));
      if (!('refused' in promised)) return promised;
      return refuse(reply, { code: promised.refused, parameters: { seller } });
    },
  );
}
