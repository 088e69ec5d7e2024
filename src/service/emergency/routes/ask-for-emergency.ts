import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { emergency, emergencyRequest } from '../contract.ts';
import { ask } from '../desk.ts';
import type { EmergencyParts } from '../parts.ts';
import { refuseEmergency } from '../refusal.ts';
import { toOneEmergency } from '../view.ts';
import { askerOf } from './asker.ts';

/** `POST /v1/emergencies` */
export function askForEmergency(app: App, parts: EmergencyParts): void {
  app.post(
    '/v1/emergencies',
    {
      config: { access: requires('emergencies.ask'), grave: 'emergency.ask' },
      schema: {
        operationId: 'askForEmergency',
        tags: ['emergencies'],
        summary: 'Ask to open fields of one order’s customer in an emergency',
        description:
          'Nothing is shown yet: somebody else approves it within an hour, or it is over. Then it is open for 60 minutes at most, the customer is told of what was shown, and a third person reviews it within 24 hours. Asked for the same again, the answer is the one that runs.',
        body: emergencyRequest,
        response: {
          201: emergency,
          ...refusals(
            ...(['unknown-order-anywhere', 'emergency-reason-short', 'emergency-running'] as const),
            ...(['emergency-review-overdue', 'emergency-misused', 'emergency-not-your-part'] as const),
          ),
        },
      },
    },
    async (request, reply) => {
      const asker = askerOf(request);
      const kept = await ask(parts, asker, request.body);
      if ('refused' in kept) return refuseEmergency(reply, kept.refused, { order: request.body.order });
      return reply.code(201).send(await toOneEmergency(parts, asker, kept));
    },
  );
}
