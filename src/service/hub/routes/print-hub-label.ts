import { NO_HUB_LABEL } from '../../../words/hub-api-en.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { parcelParameters, pdfAnswer } from '../contract.ts';
import { locateParcel } from '../locate.ts';
import type { HubParts } from '../parts.ts';
import { sendPdf } from './send-pdf.ts';

/** `GET /v1/hub/parcels/{order}/label` */
export function printHubLabel(app: App, parts: HubParts): void {
  app.get(
    '/v1/hub/parcels/:order/label',
    {
      config: { access: requires('hub.work') },
      schema: {
        operationId: 'printHubLabel',
        tags: ['hub'],
        summary: 'The shipping label of a parcel that the hub sends, as a PDF',
        description:
          'With a code, a routing zone and the order id, and nothing of the customer: the code resolves for the carrier of a leg only. The first call makes the label, every further one prints the same.',
        params: parcelParameters,
        response: { 200: pdfAnswer('The label'), ...refusals('unknown-parcel', 'no-hub-label') },
      },
    },
    async (request, reply) => {
      const { order: code } = request.params;
      const of = await locateParcel(parts, code);
      if ('refused' in of) return refuse(reply, { code: 'unknown-parcel', parameters: { code } });
      const pdf = await parts.printLabel({ ...of, person: askingPerson(request) });
      if ('refused' in pdf)
        return refuse(reply, {
          ...{ code: 'no-hub-label', parameters: { order: of.order, why: NO_HUB_LABEL[pdf.refused] } },
        });
      return sendPdf(reply, `label-${of.order}.pdf`, pdf);
    },
  );
}
