import { requires } from '../../http/access.ts';
import { ownSeller, sellersPerson } from '../../http/own-seller.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { actParameters, inspectionRequest, returnDetail } from '../contract.ts';
import { inspectReturn } from '../deeds.ts';
import type { ReturnParts } from '../parts.ts';
import { sendDone } from './send-done.ts';

/** `POST /v1/returns/{return}/inspection` */
export function inspectReturnedParcel(app: App, parts: ReturnParts): void {
  app.post(
    '/v1/returns/:return/inspection',
    {
      config: { access: requires('returns.work', ownSeller) },
      schema: {
        operationId: 'inspectReturn',
        tags: ['returns'],
        summary: 'Say what was found in what came back',
        description:
          'Point by point, and what it comes to; the two must go together. It cannot be said otherwise afterwards, and the customer reads it.',
        params: actParameters,
        body: inspectionRequest,
        response: {
          200: returnDetail,
          ...refusals(
            'unknown-return',
            'return-moved-on',
            'return-changed',
            'return-not-yours',
            'inspection-contradicts',
          ),
        },
      },
    },
    async (request, reply) => {
      const { seller, person } = sellersPerson(request);
      const of = { seller, id: request.params.return };
      const { version, outcome, checks } = request.body;
      const acting = { of, party: 'seller', seen: version, by: person } as const;
      const done = await inspectReturn(parts, acting, { outcome, checks });
      return sendDone(parts, reply, of, 'seller', done);
    },
  );
}
