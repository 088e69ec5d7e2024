import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { erasureReceipt, requestParameters } from '../contract.ts';
import type { SubjectRequestParts } from '../parts.ts';
import { readRequest } from '../store.ts';
import { askingCustomer } from './customer.ts';

/** `GET /v1/me/requests/{id}/receipt` */
export function downloadReceipt(app: App, parts: SubjectRequestParts): void {
  app.get(
    '/v1/me/requests/:id/receipt',
    {
      config: { access: requires('own-data.ask') },
      schema: {
        operationId: 'downloadErasureReceipt',
        tags: ['customers'],
        summary: 'The receipt of an erasure',
        description:
          'What was destroyed and by when nobody can read it, what is kept and on which legal ground, with the signed proof that the tamper-evident log holds its hash. `kingston audit verify` checks it without us; so does any RFC 6962 verifier.',
        params: requestParameters,
        response: { 200: erasureReceipt, ...refusals('unknown-request', 'receipt-not-ready') },
      },
    },
    async (request, reply) => {
      const { customer } = await askingCustomer(request, parts);
      const row = await readRequest(parts.pool, customer, request.params.id);
      if (row === undefined || row.kind !== 'erasure') return refuse(reply, { code: 'unknown-request' });
      const proof = row.statement_leaf === null ? undefined : await parts.log.receiptOf(row.statement_leaf);
      if (row.statement === null || proof === undefined) return refuse(reply, { code: 'receipt-not-ready' });
      reply.header('content-disposition', 'attachment; filename="erasure-receipt.json"');
      return { ...(proof as { leaf: string; state: 'recorded' | 'proven' }), statement: row.statement };
    },
  );
}
