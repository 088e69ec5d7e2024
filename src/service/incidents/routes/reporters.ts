import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { readCode } from '../../../rulebook/incidents/code.ts';
import type { ReporterRefusal } from '../../../rulebook/weighing/reporter.ts';
import { requires, SIGNED_IN } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { incident, incidentParameters, lookingAgain, ownReporting } from '../contract.ts';
import type { IncidentParts } from '../parts.ts';
import { askAgain, lookAgain, ownReporting as readOwn } from '../reporters.ts';
import { findIncident } from '../store.ts';
import { toIncident, toOwnReporting } from '../view.ts';

const REFUSALS = {
  'nothing-to-ask': 'reporting-nothing-to-ask',
  'asked-already': 'reporting-asked-already',
  'nothing-asked': 'reporting-nothing-asked',
  'another-person': 'reporting-another-person',
} as const satisfies Readonly<Record<ReporterRefusal['code'], string>>;

/** What somebody's own reports weigh, and looking again at that. */
export function reporterRoutes(app: App, parts: IncidentParts): void {
  app.get(
    '/v1/me/reporting',
    {
      config: { access: SIGNED_IN },
      schema: {
        operationId: 'getOwnReporting',
        tags: ['incidents'],
        summary: 'What the own reports of data problems weigh',
        description:
          'How many were confirmed and how many not, and whether they have come to weigh little. Every report is read, whatever it weighs.',
        response: { 200: ownReporting },
      },
    },
    async (request) => {
      const { actor } = request;
      return actor.kind === 'person' ? toOwnReporting(await readOwn(parts, actor.id)) : toOwnReporting(undefined);
    },
  );
  app.post(
    '/v1/me/reporting/appeal',
    {
      config: { access: SIGNED_IN },
      schema: {
        operationId: 'appealOwnReporting',
        tags: ['incidents'],
        summary: 'Ask that somebody else looks again at what the own reports weigh',
        description: 'Nobody who closed one of those reports decides.',
        body: z.strictObject({}),
        response: { 200: ownReporting, ...refusals('reporting-nothing-to-ask', 'reporting-asked-already') },
      },
    },
    async (request, reply) => {
      const { actor } = request;
      if (actor.kind !== 'person') return refuse(reply, { code: 'reporting-nothing-to-ask' });
      const asked = await askAgain(parts, actor.id);
      return 'refused' in asked ? refuseReporter(reply, asked.refused) : toOwnReporting(asked);
    },
  );
  app.post(
    '/v1/incidents/:id/reporter',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'lookAgainAtReporter',
        tags: ['incidents'],
        summary: 'Decide about what a reporter’s reports weigh',
        description:
          'Where they asked for it: those in which nothing was found count no more, or it stays. By somebody who closed none of them.',
        params: incidentParameters,
        body: lookingAgain,
        response: {
          200: incident,
          ...refusals('unknown-incident', 'reporting-nothing-asked', 'reporting-another-person'),
        },
      },
    },
    async (request, reply) => {
      const reference = readCode(request.params.id);
      const by = askingPerson(request);
      const done = await lookAgain(parts, reference, { by, isTakenBack: request.body.takenBack });
      if (done !== 'done')
        return done.refused.code === 'unknown-incident'
          ? refuse(reply, { code: 'unknown-incident' })
          : refuseReporter(reply, done.refused);
      const row = await findIncident(parts.pool, reference);
      return row === undefined ? refuse(reply, { code: 'unknown-incident' }) : toIncident(parts, row);
    },
  );
}

function refuseReporter(reply: FastifyReply, { code }: ReporterRefusal): FastifyReply {
  return refuse(reply, { code: REFUSALS[code] });
}
