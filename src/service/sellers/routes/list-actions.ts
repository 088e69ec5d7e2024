import { requires, sellerInPath } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { actionList, sellerParameters } from '../contract.ts';
import { toActionSummary } from '../view.ts';
import type { SellerRoutes } from './register.ts';

/** `GET /v1/sellers/{id}/actions` */
export function listActions(app: App, { ledger }: Pick<SellerRoutes, 'ledger'>): void {
  app.get(
    '/v1/sellers/:id/actions',
    {
      config: { access: requires('decisions.read', sellerInPath) },
      schema: {
        operationId: 'listActions',
        tags: ['sellers'],
        summary: 'Every action on a seller',
        description: 'Those in force and those that have ended, the latest first, each in its last state.',
        params: sellerParameters,
        response: { 200: actionList, ...refusals('unknown-seller') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const actions = await ledger.look(seller, ({ views }) => views.actions());
      if (actions === undefined) return refuse(reply, { code: 'unknown-seller', parameters: { seller } });
      return { items: actions.map(toActionSummary) };
    },
  );
}
