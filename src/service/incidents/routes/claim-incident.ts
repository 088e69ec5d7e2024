import { readCode } from '../../../rulebook/incidents/code.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { incident, incidentClaim, incidentParameters } from '../contract.ts';
import type { IncidentParts } from '../parts.ts';
import { toIncident } from '../view.ts';
import { work } from '../work.ts';
import { refuseWork } from './refuse-work.ts';

/** `POST /v1/incidents/{id}/claim` */
export function claimIncident(app: App, parts: IncidentParts): void {
  app.post(
    '/v1/incidents/:id/claim',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'claimIncident',
        tags: ['incidents'],
        summary: 'Claim a report',
        description:
          'One person at a time works on a report. With `takeOver` also from a colleague who has it; that is written into its history.',
        params: incidentParameters,
        body: incidentClaim,
        response: {
          200: incident,
          ...refusals('unknown-incident', 'incident-claimed', 'incident-closed', 'incident-destroyed'),
        },
      },
    },
    async (request, reply) => {
      const by = askingPerson(request);
      const { takeOver } = request.body;
      const done = await work(parts, readCode(request.params.id), {
        act: { do: 'claim', by, takeOver, at: parts.now() },
      });
      return 'refused' in done ? refuseWork(reply, parts, done.refused) : toIncident(parts, done.row);
    },
  );
}
