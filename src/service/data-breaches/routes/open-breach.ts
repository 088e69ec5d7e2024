import { readCode } from '../../../rulebook/incidents/code.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { breachOpening, dataBreach } from '../contract.ts';
import { openBreach } from '../inquire.ts';
import type { BreachParts } from '../parts.ts';
import { refuseBreach } from '../refusal.ts';
import { toBreach } from '../view.ts';

/** `POST /v1/data-breaches` */
export function openBreachRoute(app: App, parts: BreachParts): void {
  app.post(
    '/v1/data-breaches',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'openDataBreach',
        tags: ['data-breaches'],
        summary: 'Open an inquiry into a suspected data breach',
        description:
          'Its clocks count from the first suspicion: from its earliest report, or from now. Each is stopped by the notice alone, or by a decision, with a reason, that none is due.',
        body: breachOpening,
        response: { 201: dataBreach, ...refusals('breach-words-missing', 'breach-no-such-report') },
      },
    },
    async (request, reply) => {
      const by = askingPerson(request);
      const { text, reports } = request.body;
      const kept = await openBreach(parts, { by, words: text }, reports.map(readCode));
      if ('refused' in kept) return refuseBreach(reply, kept.refused);
      return reply.code(201).send(await toBreach(parts, by, kept));
    },
  );
}
