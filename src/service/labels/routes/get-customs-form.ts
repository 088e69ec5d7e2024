import { crossesBorder } from '../../../rulebook/labels/customs.ts';
import { requires } from '../../http/access.ts';
import { ownSeller, sellersPerson } from '../../http/own-seller.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { orderParameters, pdfAnswer } from '../contract.ts';
import { issueLabels } from '../issue-labels.ts';
import { customsFormOf } from '../print/customs-form-of.ts';
import { customsPdf } from '../print/customs-pdf.ts';
import { placedEvents } from '../store.ts';
import type { LabelRoutes } from './register.ts';
import { seeOne } from './see-one.ts';
import { sendPdf } from './send.ts';

/** `GET /v1/orders/{id}/customs-form` */
export function getCustomsForm(app: App, parts: LabelRoutes): void {
  app.get(
    '/v1/orders/:id/customs-form',
    {
      config: { access: requires('labels.print', ownSeller) },
      schema: {
        operationId: 'getCustomsForm',
        tags: ['labels'],
        summary: 'The customs form of an order that crosses a border, as a PDF',
        description:
          'Contents by listing and quantity, and the total, as far as the marketplace told them. Whom it is for is said by the code of the label. Makes the label where there is none yet.',
        params: orderParameters,
        response: { 200: pdfAnswer('The form'), ...refusals('unknown-order', 'no-label', 'no-customs-form') },
      },
    },
    async (request, reply) => {
      const { id: order } = request.params;
      const { seller, person } = sellersPerson(request);
      const [seen, { zone }] = await Promise.all([seeOne(parts, seller, order), parts.policy()]);
      if ('refused' in seen) return refuse(reply, seen.refused);
      const { at, facts } = seen;
      if (!crossesBorder(facts)) return refuse(reply, { code: 'no-customs-form', parameters: { order } });
      const serials = await issueLabels(parts, { seller, person, at }, [order]);
      const [placed] = await placedEvents(parts.pool, { seller, order }, facts.placedAt);
      const form = customsFormOf(parts.codes, { seller, facts, serials, placed });
      return sendPdf(reply, `customs-form-${order}.pdf`, await customsPdf(form, { at, zone }));
    },
  );
}
