import { revealAnswer } from '../../accesses/contract.ts';
import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { emergencyParameters, emergencyReveal } from '../contract.ts';
import { readEmergencyId } from '../emergency-id.ts';
import type { EmergencyParts } from '../parts.ts';
import { refuseEmergency } from '../refusal.ts';
import { revealInEmergency } from '../reveal.ts';
import { toRevealInEmergency } from '../view.ts';
import { askerOf } from './asker.ts';

/** `POST /v1/emergencies/{id}/reveals` */
export function revealInEmergencyRoute(app: App, parts: EmergencyParts): void {
  app.post(
    '/v1/emergencies/:id/reveals',
    {
      config: { access: requires('emergencies.ask'), grave: 'emergency.reveal' },
      schema: {
        operationId: 'revealInEmergency',
        tags: ['emergencies'],
        summary: 'Be shown what an open emergency is about',
        description:
          'The values that two people have opened, to whoever asked for them and to nobody else, while it is open. Every question is written down before anything is answered, and the customer is told.',
        params: emergencyParameters,
        body: emergencyReveal,
        response: {
          200: revealAnswer,
          ...refusals(
            ...(['unknown-emergency', 'unknown-order-anywhere', 'emergency-not-open', 'keys-unavailable'] as const),
            ...(['emergency-not-your-part', 'emergency-review-overdue', 'emergency-misused'] as const),
          ),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const revealed = await revealInEmergency(parts, readEmergencyId(id), askerOf(request), request.body.fields);
      if (!('refused' in revealed))
        return toRevealInEmergency(revealed, (await parts.policy()).customerData, parts.now());
      const { refused } = revealed;
      if (refused.code === 'keys-unavailable')
        request.log.error({ keys: refused.keys }, 'keys of customer values cannot be used');
      return refuseEmergency(reply, refused, { emergency: id });
    },
  );
}
