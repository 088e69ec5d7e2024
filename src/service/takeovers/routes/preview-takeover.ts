import { z } from 'zod';
import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { sellerId } from '../../http/shapes.ts';
import { confirmationEvent } from '../confirmation.ts';
import { takeoverPreview, takeoverSpan } from '../contract.ts';
import type { TakeoverParts } from '../parts.ts';
import { playTakeover } from '../preview.ts';

/** `POST /v1/sellers/{id}/takeovers/preview` */
export function previewTakeover(app: App, { ledger, newId }: TakeoverParts): void {
  app.post(
    '/v1/sellers/:id/takeovers/preview',
    {
      config: { access: requires('cases.work'), cost: 10 },
      schema: {
        operationId: 'previewTakeover',
        tags: ['takeovers'],
        summary: 'What confirming a takeover would undo',
        description:
          'Plays the confirmation on a copy of the seller: what it would excuse and clear, what would be decided. Nothing is stored.',
        params: z.object({ id: sellerId }),
        body: takeoverSpan,
        response: { 200: takeoverPreview, ...refusals('unknown-seller', 'invalid-request') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const told = await ledger.rehearse(seller, (docket, decided) => {
        const confirmation = confirmationEvent(seller, newId(), docket.clock, request.body);
        return 'errors' in confirmation ? confirmation : playTakeover(docket, decided, confirmation.fact);
      });
      if (told === undefined) return refuse(reply, { code: 'unknown-seller', parameters: { seller } });
      return 'errors' in told ? refuse(reply, { code: 'invalid-request', errors: told.errors }) : told;
    },
  );
}
