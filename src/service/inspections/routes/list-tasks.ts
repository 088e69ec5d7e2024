import { requires } from '../../http/access.ts';
import { actionParameters, sellerOfAction, splitAction } from '../../http/action-path.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { listingTasks } from '../contract.ts';
import type { InspectionParts } from '../parts.ts';
import { citedBy, tellTasks } from '../tasks.ts';

/** `GET /v1/actions/{id}/tasks` */
export function listTasks(app: App, { ledger, pool, texts }: InspectionParts): void {
  app.get(
    '/v1/actions/:id/tasks',
    {
      config: { access: requires('answers.read', sellerOfAction) },
      schema: {
        operationId: 'listTasks',
        tags: ['answers'],
        summary: 'The listings that an action cites, each as a task',
        description:
          'A task is done once the listing was found accurate since the action began, whoever inspected it. Of actions that cite no listings the list is empty.',
        params: actionParameters,
        response: { 200: listingTasks, ...refusals('unknown-action') },
      },
    },
    async (request, reply) => {
      const { seller, number } = splitAction(request.params.id);
      const cited = await ledger.look(seller, (docket) => citedBy(docket, number));
      if (cited === undefined) return refuse(reply, { code: 'unknown-action', parameters: { seller, number } });
      return { items: await tellTasks(pool, texts, { seller, number }, cited) };
    },
  );
}
