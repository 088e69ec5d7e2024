import { readCode } from '../../../rulebook/incidents/code.ts';
import { EVERYONE } from '../../http/access.ts';
import type { CallerLimits } from '../../http/caller-limits.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { isCodeOf } from '../../report-codes.ts';
import { incidentParameters, incidentStatus, statusHeaders } from '../contract.ts';
import type { IncidentParts } from '../parts.ts';
import { findIncident } from '../store.ts';
import { toStatus } from '../view.ts';

/** `GET /v1/incidents/{id}/status` */
export function getReportStatus(app: App, parts: IncidentParts, limits: CallerLimits): void {
  app.get(
    '/v1/incidents/:id/status',
    {
      config: { access: EVERYONE },
      schema: {
        operationId: 'getReportStatus',
        tags: ['incidents'],
        summary: 'What became of a report',
        description:
          'For whoever has the reference and the code: how it stands, what it came to, and our answer. The code goes in a header, so that it stands in no address. What was reported is not shown again.',
        params: incidentParameters,
        headers: statusHeaders,
        response: { 200: incidentStatus, ...refusals('unknown-incident', 'too-many-requests') },
      },
    },
    async (request, reply) => {
      const refused = limits('look', request, reply);
      if (refused !== undefined) return refused;
      const reference = readCode(request.params.id);
      const isTheirs = isCodeOf(parts.key, reference, request.headers['report-code']);
      const row = isTheirs ? await findIncident(parts.pool, reference) : undefined;
      return row === undefined ? refuse(reply, { code: 'unknown-incident' }) : await toStatus(parts, row);
    },
  );
}
