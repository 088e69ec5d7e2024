import { requires } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import { caseHandling, casesHandled } from '../contract.ts';
import { handleTogether } from '../handle-together.ts';
import type { CaseParts } from '../parts.ts';
import { refuseCase } from '../refusal.ts';
import { workerOf } from './worker.ts';

/** `POST /v1/cases/handling` */
export function handleCases(app: App, parts: CaseParts): void {
  app.post(
    '/v1/cases/handling',
    {
      config: { access: requires('cases.work'), cost: 5 },
      schema: {
        operationId: 'handleCases',
        tags: ['cases'],
        summary: 'Claim, put back or hand over several cases',
        description:
          'Of one kind, at most fifty; no removals and no appeals. Each is done by itself: the answer says of each whether it was done, was so already, or why it was refused. `undo` takes back what you did last with each, while nothing else has been done with it.',
        body: caseHandling,
        response: { 200: casesHandled },
      },
    },
    async (request, reply) => {
      const handled = await handleTogether(parts, workerOf(request), { done: request.body });
      return 'code' in handled ? refuseCase(reply, handled, { id: '', colleagues: parts.colleagues }) : handled;
    },
  );
}
