import { readCode } from '../../../rulebook/incidents/code.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { incident, incidentNote, incidentParameters } from '../contract.ts';
import type { IncidentParts } from '../parts.ts';
import { toIncident } from '../view.ts';
import { work } from '../work.ts';
import { refuseWork } from './refuse-work.ts';

/** `POST /v1/incidents/{id}/notes` */
export function noteIncident(app: App, parts: IncidentParts): void {
  app.post(
    '/v1/incidents/:id/notes',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'noteIncident',
        tags: ['incidents'],
        summary: 'Note something about a report',
        description: 'For colleagues; whoever reported it does not see it.',
        params: incidentParameters,
        body: incidentNote,
        response: { 200: incident, ...refusals('unknown-incident', 'incident-destroyed') },
      },
    },
    async (request, reply) => {
      const by = askingPerson(request);
      const { text } = request.body;
      const done = await work(parts, readCode(request.params.id), { act: { do: 'note', by, at: parts.now() }, text });
      return 'refused' in done ? refuseWork(reply, parts, done.refused) : toIncident(parts, done.row);
    },
  );
}
