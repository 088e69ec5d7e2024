import { requires } from '../../http/access.ts';
import { ownSeller, sellersPerson } from '../../http/own-seller.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { orderParameters, pdfAnswer, printQuery } from '../contract.ts';
import { issueLabels } from '../issue-labels.ts';
import { printLabels } from '../print/print-labels.ts';
import type { LabelRoutes } from './register.ts';
import { seeOne } from './see-one.ts';
import { sendPdf } from './send.ts';

/** `GET /v1/orders/{id}/label` */
export function getLabel(app: App, parts: LabelRoutes): void {
  app.get(
    '/v1/orders/:id/label',
    {
      config: { access: requires('labels.print', ownSeller) },
      schema: {
        operationId: 'getLabel',
        tags: ['labels'],
        summary: 'The shipping label of an order, as a PDF',
        description:
          'With a code, a routing zone and the order id, and nothing of the customer: the code resolves for the carrier of a leg only. The first call makes the label, every further one prints the same; a reprint takes its place. Another seller’s order is answered like one that there has never been.',
        params: orderParameters,
        querystring: printQuery,
        response: { 200: pdfAnswer('The label'), ...refusals('unknown-order', 'no-label') },
      },
    },
    async (request, reply) => {
      const { id: order } = request.params;
      const { seller, person } = sellersPerson(request);
      const [seen, { zone }] = await Promise.all([seeOne(parts, seller, order), parts.policy()]);
      if ('refused' in seen) return refuse(reply, seen.refused);
      const { at, facts } = seen;
      const serials = await issueLabels(parts, { seller, person, at }, [order]);
      const sheets = { ...request.query, zone, seller, at, orders: [facts], serials, without: [] };
      return sendPdf(reply, `label-${order}.pdf`, await printLabels(parts.codes, sheets));
    },
  );
}
