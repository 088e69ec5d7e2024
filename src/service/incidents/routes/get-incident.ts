import { readCode } from '../../../rulebook/incidents/code.ts';
import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { incident, incidentParameters } from '../contract.ts';
import type { IncidentParts } from '../parts.ts';
import { findIncident } from '../store.ts';
import { toIncident } from '../view.ts';

/** `GET /v1/incidents/{id}` */
export function getIncident(app: App, parts: IncidentParts): void {
  app.get(
    '/v1/incidents/:id',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'getIncident',
        tags: ['incidents'],
        summary: 'One report, with what was written and done',
        description: 'What was reported, what was added, the notes of staff and what it came to, in order.',
        params: incidentParameters,
        response: { 200: incident, ...refusals('unknown-incident') },
      },
    },
    async (request, reply) => {
      const row = await findIncident(parts.pool, readCode(request.params.id));
      return row === undefined ? refuse(reply, { code: 'unknown-incident' }) : toIncident(parts, row);
    },
  );
}
