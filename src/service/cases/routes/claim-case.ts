import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { readCaseId } from '../case-id.ts';
import { caseDetail, caseParameters } from '../contract.ts';
import { detailOf } from '../detail.ts';
import { handleCase } from '../handle.ts';
import type { CaseParts } from '../parts.ts';
import { refuseCase } from '../refusal.ts';
import { workerOf } from './worker.ts';

/** `POST /v1/cases/{id}/claim` */
export function claimCase(app: App, parts: CaseParts): void {
  app.post(
    '/v1/cases/:id/claim',
    {
      config: { access: requires('cases.work') },
      schema: {
        operationId: 'claimCase',
        tags: ['cases'],
        summary: 'Claim a case',
        description:
          'Takes it, so that nobody else works on it at the same time. Claiming what one holds changes nothing.',
        params: caseParameters,
        response: {
          200: caseDetail,
          ...refusals('unknown-case', 'case-closed', 'case-claimed', 'second-person-needed'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const key = readCaseId(id);
      const worker = workerOf(request);
      const refused = await handleCase(parts, key, worker, { command: { do: 'claim' } });
      const detail = refused ?? (await detailOf(parts, key, worker.person)) ?? { code: 'unknown-case' as const };
      return 'code' in detail ? refuseCase(reply, detail, { id, colleagues: parts.colleagues }) : detail;
    },
  );
}
