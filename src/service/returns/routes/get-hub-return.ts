import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { hubReturn, returnParameters } from '../contract.ts';
import { seeAtHub } from '../find.ts';
import type { ReturnParts } from '../parts.ts';
import { findReturn } from '../store.ts';
import { toHub } from '../view.ts';

/** `GET /v1/hub/returns/{id}/{return}` */
export function getHubReturn(app: App, parts: ReturnParts): void {
  app.get(
    '/v1/hub/returns/:id/:return',
    {
      config: { access: requires('returns.inspect') },
      schema: {
        operationId: 'getHubReturn',
        tags: ['returns'],
        summary: 'One return at the hub',
        description: 'What is in it, how much of it there can be, and what may be done; nobody’s name.',
        params: returnParameters,
        response: { 200: hubReturn, ...refusals('unknown-return') },
      },
    },
    async (request, reply) => {
      const { id: seller, return: id } = request.params;
      const row = await findReturn(parts.pool, { seller, id });
      const [one] = row === undefined ? [] : await seeAtHub(parts, [row]);
      if (one === undefined || one.seen.fulfilment !== 'dispatched') return refuse(reply, { code: 'unknown-return' });
      const photos = await parts.photosFor({ seller, order: one.seen.row.order_id }, 'hub');
      return toHub(
        one.seen,
        one.units,
        photos.filter((each) => each.return === id),
      );
    },
  );
}
