import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { readCaseId } from '../case-id.ts';
import { caseParameters, casePreview, casePreviewRequest } from '../contract.ts';
import { findCase } from '../detail.ts';
import type { CaseParts } from '../parts.ts';
import { previewCase as preview } from '../preview.ts';
import { refuseCase } from '../refusal.ts';
import { workerOf } from './worker.ts';

/** `POST /v1/cases/{id}/preview` */
export function previewCase(app: App, parts: CaseParts): void {
  app.post(
    '/v1/cases/:id/preview',
    {
      config: { access: requires('cases.work'), cost: 5 },
      schema: {
        operationId: 'previewCase',
        tags: ['cases'],
        summary: 'What a decision would do',
        description:
          'Plays the decision on a copy of the seller: what would be decided in consequence, the rung and what the seller may do before and after. Nothing is stored.',
        params: caseParameters,
        body: casePreviewRequest,
        response: {
          200: casePreview,
          ...refusals('unknown-case', 'case-closed', 'case-moved-on', 'decision-not-offered'),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const key = readCaseId(id);
      const { person } = workerOf(request);
      const row = await findCase(parts, key, person);
      const outcome =
        key === undefined || row === undefined
          ? { refused: { code: 'unknown-case' as const } }
          : await preview(parts, key, row, person, request.body);
      return 'refused' in outcome ? refuseCase(reply, outcome.refused, { id, colleagues: parts.colleagues }) : outcome;
    },
  );
}
