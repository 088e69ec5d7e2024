import { EVERYONE } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { TEXT, textDocument } from '../contract.ts';
import { latestCheckpoint } from '../tree-store.ts';
import type { AuditRoutes } from './register.ts';

/** `GET /v1/audit/checkpoint` */
export function getCheckpoint(app: App, { pool }: Pick<AuditRoutes, 'pool'>): void {
  app.get(
    '/v1/audit/checkpoint',
    {
      config: { access: EVERYONE, document: textDocument('The checkpoint, a signed note') },
      schema: {
        operationId: 'getCheckpoint',
        tags: ['audit'],
        summary: 'The latest checkpoint of the tamper-evident log',
        description:
          'How many entries the log has and the root of its tree (RFC 6962), as a signed note (C2SP tlog-checkpoint). Keep it: whoever has it finds out when what it speaks of is changed.',
        response: { ...refusals('not-ready') },
      },
    },
    async (_request, reply) => {
      const latest = await latestCheckpoint(pool);
      // For a second after the very first start.
      if (latest === undefined)
        return refuse(reply, { code: 'not-ready', parameters: { why: 'nothing is signed yet' }, retryAfter: 2 });
      return reply.type(TEXT).send(latest.note);
    },
  );
}
