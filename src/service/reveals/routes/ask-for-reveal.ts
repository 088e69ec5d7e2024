import { revealAnswer } from '../../accesses/contract.ts';
import { AskerGone } from '../../accesses/record.ts';
import { requires } from '../../http/access.ts';
import { ownSeller, sellersPerson } from '../../http/own-seller.ts';
import { refusals, refuse, refuseAccount } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { orderParameters, revealRequest } from '../contract.ts';
import { reveal } from '../reveal.ts';
import { toReveal } from '../view.ts';
import type { RevealRoutes } from './register.ts';

/** `POST /v1/orders/{id}/reveals` */
export function askForReveal(app: App, parts: RevealRoutes): void {
  app.post(
    '/v1/orders/:id/reveals',
    {
      config: { access: requires('reveals.ask', ownSeller), grave: 'customer.reveal' },
      schema: {
        operationId: 'askForReveal',
        tags: ['customer-data'],
        summary: 'Ask for something of an order’s customer',
        description:
          'The answer has what is allowed for that purpose at this moment, and for the rest why not and what serves instead. Every question is written down before anything is answered, with who asked and what for. It takes a person with a fresh proof of who they are, who has read the privacy briefing: no key is shown anything. Another seller’s order is answered like one that there has never been.',
        params: orderParameters,
        body: revealRequest,
        response: {
          200: revealAnswer,
          ...refusals('attestation-needed', 'step-up-needed', 'unknown-order', 'keys-unavailable'),
        },
      },
    },
    async (request, reply) => {
      const { id: order } = request.params;
      const { seller, ...person } = sellersPerson(request);
      const { because } = request.body;
      if (because !== undefined) {
        const refusal = await parts.askAgain({ get: (name) => request.headers[name] ?? null });
        if (refusal !== undefined) return refuseAccount(reply, refusal);
      }
      const revealed = await reveal(parts, { ...request.body, because, ...person, seller, order }).catch(goneOf);
      if (!('refused' in revealed)) return toReveal(revealed, (await parts.policy()).customerData);
      if (revealed.refused === 'sign-in-needed') return refuseAccount(reply, { code: revealed.refused });
      if (revealed.refused === 'attestation-needed') return refuse(reply, { code: 'attestation-needed' });
      if (revealed.refused === 'unknown-order')
        return refuse(reply, { code: 'unknown-order', parameters: { seller, order } });
      const { keys } = revealed;
      request.log.error({ keys }, 'keys of customer values cannot be used');
      return refuse(reply, { code: 'keys-unavailable', parameters: { keys } });
    },
  );
}

/** Whoever was removed while the request was under way is nobody any more. */
function goneOf(error: unknown): { readonly refused: 'sign-in-needed' } {
  if (error instanceof AskerGone) return { refused: 'sign-in-needed' };
  throw error;
}
