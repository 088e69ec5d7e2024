import type { Actor } from '../../../rulebook/accounts/actor.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { EVERYONE } from '../../http/access.ts';
import type { CallerLimits } from '../../http/caller-limits.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { incidentReceived, incidentReport, type Reporter, reportHeaders } from '../contract.ts';
import type { IncidentParts } from '../parts.ts';
import { receive, type SentReport } from '../report.ts';

/** `POST /v1/incidents` */
export function reportIncident(app: App, parts: IncidentParts, limits: CallerLimits): void {
  app.post(
    '/v1/incidents',
    {
      config: { access: EVERYONE },
      // Little is read of whoever may be anybody.
      bodyLimit: 32 * 1024,
      schema: {
        operationId: 'reportIncident',
        tags: ['incidents'],
        summary: 'Report a problem with data',
        description:
          'Anybody may: no account is needed, and of whoever is signed in the role is kept, a keyed hash by which the same account is known again and nobody is found, and the shop where its people say that it was their own slip. What is written is sealed, read by the data protection officer and staff in the lead, and destroyed 180 days after the report was closed. The code is answered to this request alone; the same report sent again with the same key is answered again.',
        headers: reportHeaders,
        body: incidentReport,
        response: {
          201: incidentReceived,
          ...refusals('report-sent-otherwise', 'no-shop-of-yours', 'too-many-requests'),
        },
      },
    },
    async (request, reply) => {
      const refused = limits('report', request, reply);
      if (refused !== undefined) return refused;
      const requestKey = request.headers['idempotency-key'].toLowerCase();
      const { actor, body: report } = request;
      const by = whoOf(actor);
      if (report.ownSlip && by?.seller === undefined)
        return refuse(reply, { code: 'no-shop-of-yours', pointer: '/body/ownSlip' });
      const ownShop = report.ownSlip ? by?.seller : undefined;
      const received = await receive(parts, { report, reporter: asWhat(actor), by, ownShop, requestKey });
      if ('refused' in received) return refuse(reply, { code: 'report-sent-otherwise' });
      return reply.code(201).send({ ...received, reportedAt: formatTimestamp(received.reportedAt) });
    },
  );
}

function whoOf(actor: Actor): SentReport['by'] {
  if (actor.kind !== 'person') return undefined;
  return { person: actor.id, seller: 'sellerId' in actor ? actor.sellerId : undefined };
}

function asWhat(actor: Actor): Reporter {
  switch (actor.kind) {
    case 'person':
      return actor.role;
    case 'key':
      return 'program';
    // Has no account, like anybody who reports.
    case 'driver':
    case 'nobody':
      return 'nobody';
  }
}
