import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { readCaseId } from '../case-id.ts';
import { caseDetail, caseParameters } from '../contract.ts';
import { detailOf } from '../detail.ts';
import type { CaseParts } from '../parts.ts';
import { refuseCase } from '../refusal.ts';
import { workerOf } from './worker.ts';

/** `GET /v1/cases/{id}` */
export function getCase(app: App, parts: CaseParts): void {
  app.get(
    '/v1/cases/:id',
    {
      config: { access: requires('cases.read') },
      schema: {
        operationId: 'getCase',
        tags: ['cases'],
        summary: 'A case, with what is needed to decide it',
        description:
          'The question and its clock, the decision that put it, the seller’s actions, similar cases that were closed, and what was done with it. The evidence and the trace, frozen as they were, are at `GET /v1/actions/{id}`.',
        params: caseParameters,
        response: { 200: caseDetail, ...refusals('unknown-case') },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const detail = await detailOf(parts, readCaseId(id), workerOf(request).person);
      return detail ?? refuseCase(reply, { code: 'unknown-case' }, { id, colleagues: parts.colleagues });
    },
  );
}
