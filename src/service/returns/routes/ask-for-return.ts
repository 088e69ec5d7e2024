import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { askReturn } from '../ask.ts';
import { askRequest, ownOrderParameters, ownReturn } from '../contract.ts';
import { lookAtReturn } from '../find.ts';
import type { ReturnParts } from '../parts.ts';
import { problemOf } from '../refusal.ts';
import { toOwn } from '../view.ts';

/** `POST /v1/me/orders/{id}/returns` */
export function askForReturn(app: App, parts: ReturnParts): void {
  app.post(
    '/v1/me/orders/:id/returns',
    {
      config: { access: requires('returns.ask') },
      schema: {
        operationId: 'askForReturn',
        tags: ['returns'],
        summary: 'Ask to send something back',
        description:
          'The answer has a code for the carrier in place of an address, and by when the parcel is to be handed over. What you want to say about it goes into the conversation about the return: `POST /v1/threads/{order}~{return}/messages`.',
        params: ownOrderParameters,
        body: askRequest,
        response: {
          200: ownReturn,
          201: ownReturn,
          ...refusals(
            'no-such-own-order',
            'return-not-delivered',
            'return-too-late',
            'return-open',
            'return-asked-otherwise',
          ),
        },
      },
    },
    async (request, reply) => {
      const asked = { customer: askingPerson(request), order: request.params.id, ...request.body };
      const done = await askReturn(parts, asked);
      if ('refused' in done) return refuse(reply, problemOf(done.refused));
      const whole = await lookAtReturn(parts, done.of, 'customer');
      if (whole === undefined) throw new Error(`the return ${done.of.id} was not kept`);
      return reply.code(done.isNew ? 201 : 200).send(toOwn(whole, parts.codes.of(done.of)));
    },
  );
}
