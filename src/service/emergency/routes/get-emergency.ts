import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { emergency, emergencyParameters } from '../contract.ts';
import { readEmergencyId } from '../emergency-id.ts';
import type { EmergencyParts } from '../parts.ts';
import { refuseEmergency } from '../refusal.ts';
import { findEmergency } from '../store.ts';
import { toOneEmergency } from '../view.ts';
import { askerOf, seesAll } from './asker.ts';

/** `GET /v1/emergencies/{id}` */
export function getEmergency(app: App, parts: EmergencyParts): void {
  app.get(
    '/v1/emergencies/:id',
    {
      config: { access: requires('emergencies.read') },
      schema: {
        operationId: 'getEmergency',
        tags: ['emergencies'],
        summary: 'One emergency',
        description: 'With everything that happened to it, and what you may do with it now. Never a value.',
        params: emergencyParameters,
        response: { 200: emergency, ...refusals('unknown-emergency') },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const asker = askerOf(request);
      const kept = await findEmergency(parts.pool, readEmergencyId(id));
      // Somebody else's is like one that there has never been.
      const isSeen = kept !== undefined && (seesAll(request) || kept.emergency.requester === asker.by);
      if (!isSeen) return refuseEmergency(reply, { code: 'unknown-emergency' }, { emergency: id });
      return toOneEmergency(parts, asker, kept);
    },
  );
}
