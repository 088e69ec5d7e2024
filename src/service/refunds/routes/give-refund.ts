import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { decimalsOf, minorUnits } from '../../../rulebook/facts/amount.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { ownSeller, sellersPerson } from '../../http/own-seller.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { readAmount } from '../amounts.ts';
import { orderParameters, refundRequest, refunds, refundWarning, sellerOrderParameters } from '../contract.ts';
import { type Giving, giveRefund } from '../give.ts';
import { lookAtMoney } from '../known.ts';
import type { RefundParts } from '../parts.ts';
import { problemOf, toRefunds, toWarning } from '../view.ts';

const REFUSED = [
  'unknown-order',
  'paid-unknown',
  'refund-other-currency',
  'refund-nothing',
  'refund-too-much',
  'refund-sent-otherwise',
  'refund-changed',
] as const;

/** `POST /v1/orders/{id}/refunds` */
export function giveRefundOfOrder(app: App, parts: RefundParts): void {
  app.post(
    '/v1/orders/:id/refunds',
    {
      config: { access: requires('refunds.issue', ownSeller) },
      schema: {
        operationId: 'giveRefund',
        tags: ['returns'],
        summary: 'Pay something back to the customer of an order',
        description:
          'Never more than was paid, in sum. Before the return or dispute was reviewed the answer is a warning of what it would count as, and nothing is paid back: ask again with `early`. The marketplace pays; it is told by the webhook `refund.issued`.',
        params: orderParameters,
        body: refundRequest,
        response: { 200: refundWarning, 201: refunds, ...refusals(...REFUSED) },
      },
    },
    async (request, reply) => {
      const { seller, person } = sellersPerson(request);
      return give(parts, reply, { seller, order: request.params.id, by: 'seller', person }, request.body);
    },
  );
}

/** `POST /v1/sellers/{id}/orders/{order}/refunds` */
export function giveRefundForMarketplace(app: App, parts: RefundParts): void {
  app.post(
    '/v1/sellers/:id/orders/:order/refunds',
    {
      config: { access: requires('refunds.platform') },
      schema: {
        operationId: 'giveRefundForMarketplace',
        tags: ['returns'],
        summary: 'Pay something back in the marketplace’s name',
        description: 'For staff who belong to neither side of the order. It counts against nobody.',
        params: sellerOrderParameters,
        body: refundRequest,
        response: { 201: refunds, ...refusals('refund-party', ...REFUSED) },
      },
    },
    async (request, reply) => {
      const { id: seller, order } = request.params;
      return give(parts, reply, { seller, order, by: 'platform', person: askingPerson(request) }, request.body);
    },
  );
}

async function give(
  parts: RefundParts,
  reply: FastifyReply,
  who: Pick<Giving, 'seller' | 'order' | 'by' | 'person'>,
  { id, amount: asked, refunded, early }: z.output<typeof refundRequest>,
): Promise<FastifyReply> {
  const amount = readAmount(asked);
  if (amount === undefined) return refuse(reply, problemOf({ code: 'refund-nothing' }, who));
  const seenRefunded = refunded === undefined ? undefined : minorUnits(refunded, decimalsOf(amount.currency));
  const given = await giveRefund(parts, { ...who, id, amount, seenRefunded, warned: early === true });
  if ('refused' in given) return refuse(reply, problemOf(given.refused, who));
  if ('warn' in given) return reply.send(toWarning(given.warn));
  const money = await lookAtMoney(parts, who);
  if (money === undefined) throw new Error(`a refund of the order ${who.order} was not kept`);
  return reply.code(201).send(toRefunds(who, money));
}
