import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { readCaseId } from '../case-id.ts';
import { caseDetail, caseHandOver, caseParameters } from '../contract.ts';
import { detailOf } from '../detail.ts';
import { handleCase } from '../handle.ts';
import type { CaseParts } from '../parts.ts';
import { refuseCase } from '../refusal.ts';
import { workerOf } from './worker.ts';

/** `POST /v1/cases/{id}/hand-over` */
export function handOverCase(app: App, parts: CaseParts): void {
  app.post(
    '/v1/cases/:id/hand-over',
    {
      config: { access: requires('cases.work') },
      schema: {
        operationId: 'handOverCase',
        tags: ['cases'],
        summary: 'Hand a case over',
        description:
          'Gives it to a colleague, with a note of what is known and what is left to do. A lead may hand over what somebody else holds.',
        params: caseParameters,
        body: caseHandOver,
        response: {
          200: caseDetail,
          ...refusals('unknown-case', 'case-closed', 'case-claimed', 'case-not-claimed', 'second-person-needed'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const key = readCaseId(id);
      const worker = workerOf(request);
      const refused = await handleCase(parts, key, worker, {
        command: { do: 'hand_over', to: request.body.to },
        text: request.body.note,
      });
      const detail = refused ?? (await detailOf(parts, key, worker.person)) ?? { code: 'unknown-case' as const };
      return 'code' in detail ? refuseCase(reply, detail, { id, colleagues: parts.colleagues }) : detail;
    },
  );
}
