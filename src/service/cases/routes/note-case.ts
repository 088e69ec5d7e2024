import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { readCaseId } from '../case-id.ts';
import { caseDetail, caseNote, caseParameters } from '../contract.ts';
import { detailOf } from '../detail.ts';
import { handleCase } from '../handle.ts';
import type { CaseParts } from '../parts.ts';
import { refuseCase } from '../refusal.ts';
import { workerOf } from './worker.ts';

/** `POST /v1/cases/{id}/notes` */
export function noteCase(app: App, parts: CaseParts): void {
  app.post(
    '/v1/cases/:id/notes',
    {
      config: { access: requires('cases.work') },
      schema: {
        operationId: 'noteCase',
        tags: ['cases'],
        summary: 'Write a note',
        description: 'For colleagues: sealed, and never shown to the seller.',
        params: caseParameters,
        body: caseNote,
        response: { 200: caseDetail, ...refusals('unknown-case', 'case-closed') },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const key = readCaseId(id);
      const worker = workerOf(request);
      const refused = await handleCase(parts, key, worker, { command: { do: 'note' }, text: request.body.text });
      const detail = refused ?? (await detailOf(parts, key, worker.person)) ?? { code: 'unknown-case' as const };
      return 'code' in detail ? refuseCase(reply, detail, { id, colleagues: parts.colleagues }) : detail;
    },
  );
}
