import { readCode } from '../../../rulebook/incidents/code.ts';
import { EVERYONE } from '../../http/access.ts';
import type { CallerLimits } from '../../http/caller-limits.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { incidentAddition, incidentParameters, incidentStatus } from '../contract.ts';
import type { IncidentParts } from '../parts.ts';
import { toStatus } from '../view.ts';
import { work } from '../work.ts';
import { refuseWork } from './refuse-work.ts';

/** `POST /v1/incidents/{id}/additions` */
export function addToReport(app: App, parts: IncidentParts, limits: CallerLimits): void {
  app.post(
    '/v1/incidents/:id/additions',
    {
      config: { access: EVERYONE },
      bodyLimit: 32 * 1024,
      schema: {
        operationId: 'addToReport',
        tags: ['incidents'],
        summary: 'Say more about a report',
        description: 'For whoever has the reference and the code. A report that was closed waits in the queue again.',
        params: incidentParameters,
        body: incidentAddition,
        response: {
          200: incidentStatus,
          ...refusals('unknown-incident', 'incident-destroyed', 'too-many-requests'),
        },
      },
    },
    async (request, reply) => {
      const refused = limits('add', request, reply);
      if (refused !== undefined) return refused;
      const { code, text } = request.body;
      const done = await work(parts, readCode(request.params.id), { act: { do: 'add', at: parts.now() }, text }, code);
      return 'refused' in done ? refuseWork(reply, parts, done.refused) : toStatus(parts, done.row);
    },
  );
}
