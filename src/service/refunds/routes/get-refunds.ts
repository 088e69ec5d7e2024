import type { FastifyReply } from 'fastify';
import { requires } from '../../http/access.ts';
import { ownSeller, sellersPerson } from '../../http/own-seller.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { orderParameters, refunds, sellerOrderParameters } from '../contract.ts';
import { lookAtMoney } from '../known.ts';
import type { RefundParts } from '../parts.ts';
import type { OfOrder } from '../store.ts';
import { toRefunds } from '../view.ts';

const answers = { 200: refunds, ...refusals('unknown-order') };

/** `GET /v1/orders/{id}/refunds` */
export function getRefunds(app: App, parts: RefundParts): void {
  app.get(
    '/v1/orders/:id/refunds',
    {
      config: { access: requires('refunds.issue', ownSeller) },
      schema: {
        operationId: 'getRefunds',
        tags: ['returns'],
        summary: 'What was paid for an order, what went back, and what is left',
        description: 'Refunds that the marketplace told are among them.',
        params: orderParameters,
        response: answers,
      },
    },
    async (request, reply) => {
      const { seller } = sellersPerson(request);
      return send(parts, reply, { seller, order: request.params.id });
    },
  );
}

/** `GET /v1/sellers/{id}/orders/{order}/refunds` */
export function getRefundsForMarketplace(app: App, parts: RefundParts): void {
  app.get(
    '/v1/sellers/:id/orders/:order/refunds',
    {
      config: { access: requires('refunds.platform') },
      schema: {
        operationId: 'getRefundsForMarketplace',
        tags: ['returns'],
        summary: 'The same for staff, of any seller',
        description: 'What was paid for an order, what went back, and what is left.',
        params: sellerOrderParameters,
        response: answers,
      },
    },
    async (request, reply) => {
      const { id: seller, order } = request.params;
      return send(parts, reply, { seller, order });
    },
  );
}

async function send(parts: RefundParts, reply: FastifyReply, of: OfOrder): Promise<FastifyReply> {
  const money = await lookAtMoney(parts, of);
  return money === undefined
    ? refuse(reply, { code: 'unknown-order', parameters: { ...of } })
    : reply.send(toRefunds(of, money));
}
