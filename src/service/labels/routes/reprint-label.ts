import { requires } from '../../http/access.ts';
import { ownSeller, sellersPerson } from '../../http/own-seller.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { orderParameters, reprinted, reprintRequest } from '../contract.ts';
import { reprintLabel } from '../reprint-label.ts';
import type { LabelRoutes } from './register.ts';
import { seeOne } from './see-one.ts';

/** `POST /v1/orders/{id}/label/reprints` */
export function reprintLabelOf(app: App, parts: LabelRoutes): void {
  app.post(
    '/v1/orders/:id/label/reprints',
    {
      config: { access: requires('labels.print', ownSeller) },
      schema: {
        operationId: 'reprintLabel',
        tags: ['labels'],
        summary: 'Put another label in the place of one',
        description:
          'The code of the old label dies at once, and the next `GET` of the label prints the new one. `replaces` is the number of the label that dies: asked twice, or by two people at once, there is one new label.',
        params: orderParameters,
        body: reprintRequest,
        response: { 200: reprinted, ...refusals('unknown-order', 'unknown-label', 'no-label') },
      },
    },
    async (request, reply) => {
      const { id: order } = request.params;
      const { replaces, reason } = request.body;
      const { seller, person } = sellersPerson(request);
      const seen = await seeOne(parts, seller, order);
      if ('refused' in seen) return refuse(reply, seen.refused);
      const serial = await reprintLabel(parts, { seller, order, person, at: seen.at, replaces, reason });
      if (serial === undefined)
        return refuse(reply, { code: 'unknown-label', parameters: { order, serial: replaces } });
      return { order, serial };
    },
  );
}
