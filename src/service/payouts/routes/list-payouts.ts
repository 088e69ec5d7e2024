import { z } from 'zod';
import { requires, sellerInPath } from '../../http/access.ts';
import { splitAction } from '../../http/action-path.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { payoutsPage, payoutsQuery, sellerParameters } from '../contract.ts';
import { payoutTotals, listPayouts as rowsOf } from '../list-store.ts';
import type { PayoutParts } from '../parts.ts';
import { reasonsOf } from '../reasons.ts';
import { releasesFor } from '../release-store.ts';
import { toLimits, toPayout, toTotal } from '../view.ts';

const cursorKey = z.tuple([z.number().int(), z.string().max(128)]);

/** `GET /v1/sellers/{id}/payouts` */
export function listPayouts(app: App, { pool, ledger }: Pick<PayoutParts, 'pool' | 'ledger'>): void {
  app.get(
    '/v1/sellers/:id/payouts',
    {
      // What is held of each payout is what the capability `payouts` comes to.
      config: { access: requires('capabilities.read', sellerInPath) },
      schema: {
        operationId: 'listPayouts',
        tags: ['sellers'],
        summary: 'What is held of a seller’s payouts',
        description:
          'Every payout that was told (`payout.due`), the one due last first: what is paid at once, what is held, for which action, and when each part of it is released. What was told first under an id stands.',
        params: sellerParameters,
        querystring: payoutsQuery,
        response: { 200: payoutsPage, ...refusals('bad-cursor', 'unknown-seller') },
      },
    },
    async (request, reply) => {
      const { id: seller } = request.params;
      const { cursor, limit, action, held } = request.query;
      const number = action === undefined ? undefined : numberOf(seller, action);
      const list = `payouts ${seller} ${number} ${held}`;
      const after = readCursor(cursor, list, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const seen = await ledger.look(seller, (docket) => ({ actions: reasonsOf(docket), policy: docket.state.policy }));
      if (seen === undefined) return refuse(reply, { code: 'unknown-seller', parameters: { seller } });
      const [rows, totals] = await Promise.all([
        rowsOf(pool, seller, { held: held === 'true', action: number, after, limit: limit + 1 }),
        payoutTotals(pool, seller, number),
      ]);
      const ids = rows.slice(0, limit).map(({ payout_id }) => payout_id);
      const releases = await releasesFor(pool, seller, ids);
      const page = pageOfRows(rows, limit, {
        list,
        key: ({ due_at, payout_id }) => [due_at, payout_id],
        item: (row) => toPayout(row, { seller, releases, actions: seen.actions }),
      });
      return { ...page, totals: totals.map(toTotal), limits: toLimits(seen.policy) };
    },
  );
}

/** The number of an action of the seller; another seller's action holds nothing of it, and no action has the number 0. */
function numberOf(seller: string, action: string): number {
  const named = splitAction(action.replace('/', '~'));
  return named.seller === seller ? named.number : 0;
}
