import { requires, sellerInPath } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { sellerParameters, standing } from '../contract.ts';
import { toStanding } from '../view.ts';
import type { SellerRoutes } from './register.ts';

/** `GET /v1/sellers/{id}/standing` */
export function getStanding(app: App, { ledger }: Pick<SellerRoutes, 'ledger'>): void {
  app.get(
    '/v1/sellers/:id/standing',
    {
      config: { access: requires('standing.read', sellerInPath) },
      schema: {
        operationId: 'getStanding',
        tags: ['sellers'],
        summary: 'How a seller stands',
        description:
          'The rung, what is in force, and each metric with what fills its meter, what empties it and what does not count. As it is at the clock, deadlines of this instant included. It never says whose an order was.',
        params: sellerParameters,
        response: { 200: standing, ...refusals('unknown-seller') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const view = await ledger.look(seller, ({ views }) => views.standing());
      return view === undefined ? refuse(reply, { code: 'unknown-seller', parameters: { seller } }) : toStanding(view);
    },
  );
}
