import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { requires } from '../../http/access.ts';
import { actionParameters, sellerOfAction, splitAction } from '../../http/action-path.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { recordsOfAction } from '../appeal-contract.ts';
import { lapsesOf } from '../appealed.ts';
import { findAction, isProblem, unknownAction } from '../open-action.ts';
import type { AnswerParts } from '../parts.ts';
import { recordsAbout } from '../record-store.ts';

/** An action cites dozens of orders, each with a dozen events at most. */
const MOST = 500;

/** What of an event is shown: nothing by which a customer, or two orders of one, could be told. */
const SHOWN = ['orderId', 'listingId', 'by', 'status', 'scan', 'carrier', 'outcome', 'finding', 'stars'] as const;

/** `GET /v1/actions/{id}/records` */
export function listRecords(app: App, { ledger, pool }: Pick<AnswerParts, 'ledger' | 'pool'>): void {
  app.get(
    '/v1/actions/:id/records',
    {
      config: { access: requires('answers.read', sellerOfAction) },
      schema: {
        operationId: 'listRecords',
        tags: ['answers'],
        summary: 'What the platform has recorded of the orders and listings of an action',
        description: 'The events that an appeal can cite, the latest first, 500 at most.',
        params: actionParameters,
        response: { 200: recordsOfAction, ...refusals('unknown-action') },
      },
    },
    async (request, reply) => {
      const { seller, number } = splitAction(request.params.id);
      const found = await ledger.look(seller, (docket) => {
        const action = findAction(docket, number);
        return isProblem(action) ? action : { lapses: [...lapsesOf(docket, number).values()] };
      });
      if (found === undefined) return refuse(reply, unknownAction(seller, number));
      if (isProblem(found)) return refuse(reply, found);
      const orders = found.lapses.flatMap(({ order }) => (order === undefined ? [] : [order.orderId]));
      const listings = found.lapses.flatMap(({ listing }) => (listing === undefined ? [] : [listing]));
      const rows = await recordsAbout(pool, seller, orders, listings, MOST);
      return {
        items: rows.map(({ id, type, at, data }) => ({ id, type, at: formatTimestamp(at), data: shownOf(data) })),
      };
    },
  );
}

function shownOf(data: unknown): Record<string, string> {
  const given = data as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    SHOWN.flatMap((name) => (given[name] === undefined ? [] : [[name, String(given[name])] as const])),
  );
}
