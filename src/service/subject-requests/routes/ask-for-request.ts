import { requires } from '../../http/access.ts';
import { type ProblemCode, refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { ask } from '../ask.ts';
import { ownRequest, subjectRequest } from '../contract.ts';
import { correct } from '../correct.ts';
import type { SubjectRequestParts } from '../parts.ts';
import { ordersBy, toRequest } from '../view.ts';
import { askingCustomer } from './customer.ts';

const CODES = [
  ...['no-such-own-order', 'order-handed-over', 'order-ended', 'other-country', 'other-region', 'address-unchanged'],
  ...['customer-data-erased', 'keys-unavailable'],
] as ProblemCode[];

/** `POST /v1/me/requests` */
export function askForRequest(app: App, parts: SubjectRequestParts): void {
  app.post(
    '/v1/me/requests',
    {
      config: { access: requires('own-data.ask'), grave: 'own-data.ask' },
      bodyLimit: 16 * 1024,
      schema: {
        operationId: 'askAboutOwnData',
        tags: ['customers'],
        summary: 'Ask for a copy of your data, their erasure, or another address of an order',
        description:
          'A copy can be downloaded for an hour in the session that asked. An erasure is carried out at once, but for orders that are held back: those are told with the reason, and erased by themselves later. An address can be changed until the parcel is handed over; the label that may be printed dies with it. Asked again while it runs, it is the same request.',
        body: ownRequest,
        response: { 200: subjectRequest, ...refusals(...CODES) },
      },
    },
    async (request, reply) => {
      const { customer, session } = await askingCustomer(request, parts);
      const { body } = request;
      const row =
        body.kind === 'correction'
          ? await correct(parts, { customer, order: body.order, address: body.address })
          : await ask(parts, { customer, kind: body.kind, order: body.order, session });
      if (!('refused' in row)) {
        const orders = await ordersBy(parts.pool, [row]);
        return toRequest(row, orders.get(row.request_id) ?? [], { now: parts.now(), session });
      }
      if (row.refused === 'keys-unavailable')
        return refuse(reply, { code: 'keys-unavailable', parameters: { keys: row.keys }, retryAfter: 30 });
      if (row.refused === 'no-such-own-order')
        return refuse(reply, {
          code: 'no-such-own-order',
          parameters: { order: body.order ?? '' },
          pointer: '/body/order',
        });
      const isPlace = row.refused === 'other-country' || row.refused === 'other-region';
      const pointer = row.refused === 'other-country' ? '/body/address/country' : '/body/address/region';
      return refuse(reply, { code: row.refused, ...(isPlace ? { pointer } : {}) });
    },
  );
}
