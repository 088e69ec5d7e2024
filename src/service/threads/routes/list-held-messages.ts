import { z } from 'zod';
import { DAY } from '../../../rulebook/instant.ts';
import { requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { clockNow } from '../../ledger/clock-now.ts';
import { heldPage, heldQuery } from '../held-contract.ts';
import { listWaiting, measureScreen, type WaitingRow } from '../held-store.ts';
import { toHeld, toMeasured } from '../held-view.ts';
import type { ThreadRoutes } from './register.ts';

const LIST = 'held-messages';
const cursorKey = z.tuple([z.number().int(), z.uuid()]);

/** Over how long the screen is measured. */
const MEASURED = 90 * DAY;

/** `GET /v1/held-messages` */
export function listHeldMessages(app: App, { pool, ledger, now }: ThreadRoutes): void {
  app.get(
    '/v1/held-messages',
    {
      config: { access: requires('messages.decide') },
      schema: {
        operationId: 'listHeldMessages',
        tags: ['held-messages'],
        summary: 'Messages that wait for staff',
        description:
          'Those that the screen held and those that were reported, the one that waits longest first, without anything of their texts; and how often the screen was right.',
        querystring: heldQuery,
        response: { 200: heldPage, ...refusals('bad-cursor') },
      },
    },
    async (request, reply) => {
      const { limit, cursor } = request.query;
      const after = readCursor(cursor, LIST, cursorKey);
      if (after === 'bad') return refuse(reply, BAD_CURSOR);
      const at = await clockNow(ledger.clock, now);
      const [rows, measured] = await Promise.all([
        listWaiting(pool, after, limit + 1),
        measureScreen(pool, at - MEASURED),
      ]);
      const key = ({ waits_since: since, message }: WaitingRow) => [since, message];
      return { ...pageOfRows(rows, limit, { list: LIST, key, item: toHeld }), screen: toMeasured(measured) };
    },
  );
}
