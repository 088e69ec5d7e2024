import { requires } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import { caseHandlingPreview, casesHandled } from '../contract.ts';
import { handleTogether } from '../handle-together.ts';
import type { CaseParts } from '../parts.ts';
import { refuseCase } from '../refusal.ts';
import { workerOf } from './worker.ts';

/** `POST /v1/cases/handling/preview` */
export function previewHandling(app: App, parts: CaseParts): void {
  app.post(
    '/v1/cases/handling/preview',
    {
      config: { access: requires('cases.work'), cost: 5 },
      schema: {
        operationId: 'previewHandling',
        tags: ['cases'],
        summary: 'What handling several cases would do',
        description: 'Who would hold each case then, and which would be refused and why. Nothing is stored.',
        body: caseHandlingPreview,
        response: { 200: casesHandled },
      },
    },
    async (request, reply) => {
      const handled = await handleTogether(parts, workerOf(request), { rehearsed: request.body });
      return 'code' in handled ? refuseCase(reply, handled, { id: '', colleagues: parts.colleagues }) : handled;
    },
  );
}
