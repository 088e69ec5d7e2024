import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { ownSeller, sellersPerson } from '../../http/own-seller.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { actParameters, returnDetail, returnParameters, versionRequest } from '../contract.ts';
import { refuseRefund } from '../deeds.ts';
import type { ReturnParts } from '../parts.ts';
import { sendDone } from './send-done.ts';

const REFUSED = ['unknown-return', 'return-moved-on', 'return-changed', 'return-not-yours', 'refund-owed'] as const;

/** `POST /v1/returns/{return}/refusal` */
export function refuseRefundOfReturn(app: App, parts: ReturnParts): void {
  app.post(
    '/v1/returns/:return/refusal',
    {
      config: { access: requires('returns.work', ownSeller) },
      schema: {
        operationId: 'refuseRefundOfReturn',
        tags: ['returns'],
        summary: 'Pay nothing back for a return',
        description:
          'Only after an inspection that found damage by the customer. The customer is told why, and can open a dispute.',
        params: actParameters,
        body: versionRequest,
        response: { 200: returnDetail, ...refusals(...REFUSED) },
      },
    },
    async (request, reply) => {
      const { seller, person } = sellersPerson(request);
      const of = { seller, id: request.params.return };
      const done = await refuseRefund(parts, { of, party: 'seller', seen: request.body.version, by: person });
      return sendDone(parts, reply, of, 'seller', done);
    },
  );
}

/** `POST /v1/sellers/{id}/returns/{return}/refusal` */
export function refuseRefundForMarketplace(app: App, parts: ReturnParts): void {
  app.post(
    '/v1/sellers/:id/returns/:return/refusal',
    {
      config: { access: requires('refunds.platform') },
      schema: {
        operationId: 'refuseRefundForMarketplace',
        tags: ['returns'],
        summary: 'Pay nothing back for a return, in the marketplace’s name',
        description:
          'For staff who belong to neither side: of a dispatched order, or where the seller has left it open.',
        params: returnParameters,
        body: versionRequest,
        response: { 200: returnDetail, ...refusals('refund-party', ...REFUSED) },
      },
    },
    async (request, reply) => {
      const { id: seller, return: id } = request.params;
      const of = { seller, id };
      const acting = { of, party: 'platform', seen: request.body.version, by: askingPerson(request) } as const;
      return sendDone(parts, reply, of, 'platform', await refuseRefund(parts, acting));
    },
  );
}
