import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { sellerId } from '../../http/shapes.ts';
import { takeovers } from '../contract.ts';
import type { TakeoverParts } from '../parts.ts';
import { takeoversOf } from '../store.ts';
import { toTakeovers } from '../view.ts';

/** `GET /v1/sellers/{id}/takeovers` */
export function listTakeovers(app: App, parts: TakeoverParts): void {
  app.get(
    '/v1/sellers/:id/takeovers',
    {
      config: { access: requires('cases.read') },
      schema: {
        operationId: 'listTakeovers',
        tags: ['takeovers'],
        summary: 'When the account was taken over',
        description: 'All that staff confirmed, the latest first, with who did and why.',
        params: z.object({ id: sellerId }),
        response: { 200: takeovers, ...refusals('unknown-seller') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const isKnown = await parts.ledger.look(seller, () => true);
      if (isKnown === undefined) return refuse(reply, { code: 'unknown-seller', parameters: { seller } });
      return { items: await toTakeovers(parts, seller, await takeoversOf(parts.pool, seller)) };
    },
  );
}
