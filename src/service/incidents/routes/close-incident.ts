import { readCode } from '../../../rulebook/incidents/code.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { incident, incidentClosing, incidentParameters } from '../contract.ts';
import type { IncidentParts } from '../parts.ts';
import { toIncident } from '../view.ts';
import { work } from '../work.ts';
import { refuseWork } from './refuse-work.ts';

/** `POST /v1/incidents/{id}/closing` */
export function closeIncident(app: App, parts: IncidentParts): void {
  app.post(
    '/v1/incidents/:id/closing',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'closeIncident',
        tags: ['incidents'],
        summary: 'Close a report',
        description:
          'Says what it came to, and what whoever reported it reads. Everything that was written is destroyed 180 days later, unless it opens again.',
        params: incidentParameters,
        body: incidentClosing,
        response: {
          200: incident,
          ...refusals(
            'unknown-incident',
            'incident-claimed',
            'incident-not-yours',
            'incident-closed',
            'incident-destroyed',
          ),
        },
      },
    },
    async (request, reply) => {
      const by = askingPerson(request);
      const { outcome, answer } = request.body;
      const done = await work(parts, readCode(request.params.id), {
        act: { do: 'close', by, outcome, at: parts.now() },
        text: answer,
      });
      return 'refused' in done ? refuseWork(reply, parts, done.refused) : toIncident(parts, done.row);
    },
  );
}
