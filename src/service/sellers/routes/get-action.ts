import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { requires } from '../../http/access.ts';
import { actionParameters, sellerOfAction, splitAction } from '../../http/action-path.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { actionDetail } from '../action-contract.ts';
import { decisionsOfAction } from '../action-store.ts';
import { toTrace } from '../trace-view.ts';
import { toActionSummary, toLapse } from '../view.ts';
import type { SellerRoutes } from './register.ts';
import { seesCustomers } from './seller-access.ts';

/** `GET /v1/actions/{id}` */
export function getAction(app: App, { ledger, pool }: Pick<SellerRoutes, 'ledger' | 'pool'>): void {
  app.get(
    '/v1/actions/:id',
    {
      config: { access: requires('decisions.read', sellerOfAction) },
      schema: {
        operationId: 'getAction',
        tags: ['sellers'],
        summary: 'An action, and how it came about',
        description:
          'The action as it stands, what its evidence has become, and everything that was decided about it with the rules that were asked, their figures and the evidence as it was then. `S-17/1` is `S-17~1` in the address. Customers are named to staff only.',
        params: actionParameters,
        response: { 200: actionDetail, ...refusals('unknown-action') },
      },
    },
    async (request, reply) => {
      const { seller, number } = splitAction(request.params.id);
      const file = await ledger.look(seller, ({ views }) => views.action(number));
      if (file === undefined) return refuse(reply, { code: 'unknown-action', parameters: { seller, number } });
      const decided = await decisionsOfAction(pool, seller, number);
      const known = file.evidence.flatMap(({ id, order }) =>
        order === undefined ? [] : [[id, order.orderId] as const],
      );
      const context = { seesCustomers: seesCustomers(request.actor, seller), orders: new Map(known) };
      return {
        seller,
        summary: toActionSummary(file.view),
        ended: file.view.endedAt !== undefined,
        evidence: file.evidence.map(toLapse),
        decisions: decided.map(({ sequence, at, line, trace }) => ({
          sequence,
          at: formatTimestamp(at),
          decision: JSON.parse(line) as Record<string, unknown>,
          trace: toTrace(trace, context),
        })),
      };
    },
  );
}
