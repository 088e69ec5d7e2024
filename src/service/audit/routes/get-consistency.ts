import { EVERYONE } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { consistency, consistencyQuery } from '../contract.ts';
import { latestCheckpoint } from '../tree-store.ts';
import { toBase64 } from '../view.ts';
import type { AuditRoutes } from './register.ts';

/** `GET /v1/audit/consistency` */
export function getConsistency(app: App, { pool, log }: AuditRoutes): void {
  app.get(
    '/v1/audit/consistency',
    {
      config: { access: EVERYONE },
      schema: {
        operationId: 'getConsistency',
        tags: ['audit'],
        summary: 'The proof that the tamper-evident log only grew',
        description:
          'That the log of `to` entries begins with all of the log of `from` entries (RFC 6962 §2.1.2). Both roots stand in checkpoints.',
        querystring: consistencyQuery,
        response: { 200: consistency, ...refusals('no-such-tree') },
      },
    },
    async (request, reply) => {
      const { from, to } = request.query;
      const proof = await log.prover.consistency(from, to);
      if (proof !== undefined) return { from, to, proof: proof.map(toBase64) };
      const size = (await latestCheckpoint(pool))?.size ?? 0;
      return refuse(reply, { code: 'no-such-tree', parameters: { size } });
    },
  );
}
