import { requires, sellerInPath } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { findConsignment } from '../consignment-store.ts';
import { consignmentParameters, pdfAnswer } from '../contract.ts';
import type { HubParts } from '../parts.ts';
import { boxLabels } from '../print/box-labels.ts';
import { sendPdf } from './send-pdf.ts';

/** `GET /v1/sellers/{id}/consignments/{consignment}/labels` */
export function printBoxLabels(app: App, { pool }: HubParts): void {
  app.get(
    '/v1/sellers/:id/consignments/:consignment/labels',
    {
      config: { access: requires('dispatch.plan', sellerInPath) },
      schema: {
        operationId: 'printBoxLabels',
        tags: ['hub'],
        summary: 'The labels of the boxes of a consignment, one a page, as a PDF',
        description: 'Each with a code that the hub scans, and what its seller put in.',
        params: consignmentParameters,
        response: { 200: pdfAnswer('The labels'), ...refusals('unknown-consignment') },
      },
    },
    async (request, reply) => {
      const { id: seller, consignment: id } = request.params;
      const kept = await findConsignment(pool, { seller, consignment: id });
      if (kept === undefined)
        return refuse(reply, { code: 'unknown-consignment', parameters: { seller, consignment: id } });
      return sendPdf(reply, `boxes-${id}.pdf`, await boxLabels(kept));
    },
  );
}
