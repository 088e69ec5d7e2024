import { requires } from '../../http/access.ts';
import { ownSeller, sellersPerson } from '../../http/own-seller.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { actParameters, returnDetail, versionRequest } from '../contract.ts';
import { receiveReturn } from '../deeds.ts';
import type { ReturnParts } from '../parts.ts';
import { sendDone } from './send-done.ts';

/** `POST /v1/returns/{return}/receipt` */
export function receiveReturnedParcel(app: App, parts: ReturnParts): void {
  app.post(
    '/v1/returns/:return/receipt',
    {
      config: { access: requires('returns.work', ownSeller) },
      schema: {
        operationId: 'receiveReturn',
        tags: ['returns'],
        summary: 'Say that what was sent back has arrived',
        description:
          'For the seller of an order that the seller shipped. Where a carrier has said so, nothing is to be done.',
        params: actParameters,
        body: versionRequest,
        response: {
          200: returnDetail,
          ...refusals('unknown-return', 'return-moved-on', 'return-changed', 'return-not-yours'),
        },
      },
    },
    async (request, reply) => {
      const { seller, person } = sellersPerson(request);
      const of = { seller, id: request.params.return };
      const done = await receiveReturn(parts, { of, party: 'seller', seen: request.body.version, by: person });
      return sendDone(parts, reply, of, 'seller', done);
    },
  );
}
