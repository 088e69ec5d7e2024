import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { DESTROYED, HOLD_WORDS, KEPT } from '../../../words/subject-requests-en.ts';
import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { erasurePreview, erasurePreviewQuery } from '../contract.ts';
import { holdOf } from '../erase.ts';
import type { SubjectRequestParts } from '../parts.ts';
import { askingCustomer } from './customer.ts';

/** `GET /v1/me/erasure` */
export function previewErasure(app: App, parts: SubjectRequestParts): void {
  app.get(
    '/v1/me/erasure',
    {
      config: { access: requires('own-data.ask') },
      schema: {
        operationId: 'previewErasure',
        tags: ['customers'],
        summary: 'What would follow if you had your data erased',
        description:
          'Order by order whether it would be erased at once, or why not and until when; what is destroyed, and what stays on which legal ground. Nothing is changed.',
        querystring: erasurePreviewQuery,
        response: { 200: erasurePreview, ...refusals('no-such-own-order') },
      },
    },
    async (request, reply) => {
      const { customer } = await askingCustomer(request, parts);
      const { order: only } = request.query;
      const own = only === undefined ? undefined : await parts.ownOrder(customer, only);
      if (only !== undefined && own === undefined)
        return refuse(reply, { code: 'no-such-own-order', parameters: { order: only }, pointer: '/query/order' });
      const all = only === undefined || own === undefined ? await parts.ordersOf(customer) : [{ ...own, order: only }];
      const orders = [];
      for (const of of all) {
        const held = await holdOf(parts, of);
        if (held === undefined) orders.push({ order: of.order, now: true });
        else {
          const { reason, until } = held.hold;
          const told = {
            reason,
            words: HOLD_WORDS[reason],
            ...(until === undefined ? {} : { until: formatTimestamp(until) }),
          };
          orders.push({ order: of.order, now: false, hold: told });
        }
      }
      return { orders, destroyed: [...DESTROYED], kept: KEPT.map((each) => ({ ...each })) };
    },
  );
}
