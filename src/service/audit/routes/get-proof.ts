import { EVERYONE } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { proof, proofQuery } from '../contract.ts';
import { toProof } from '../view.ts';
import type { AuditRoutes } from './register.ts';

/** `GET /v1/audit/proof` */
export function getProof(app: App, { log }: Pick<AuditRoutes, 'log'>): void {
  app.get(
    '/v1/audit/proof',
    {
      config: { access: EVERYONE },
      schema: {
        operationId: 'getProof',
        tags: ['audit'],
        summary: 'The proof that an entry is in the tamper-evident log',
        description:
          'For whoever has a receipt, whose entry has the id. `recorded`: it is kept, and has its place within two seconds; `proven`: the proof of inclusion (RFC 6962) with the checkpoint it leads to. What the entry says is not told.',
        querystring: proofQuery,
        response: { 200: proof, ...refusals('unknown-leaf') },
      },
    },
    async (request, reply) => {
      const receipt = await log.receiptOf(request.query.leaf);
      return receipt === undefined ? refuse(reply, { code: 'unknown-leaf' }) : toProof(receipt);
    },
  );
}
