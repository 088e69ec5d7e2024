import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { HOUR, type Instant } from '../../../rulebook/instant.ts';
import { parseTimestamp } from '../../../rulebook/timestamp.ts';
import { DECISION_PAGE_WORDS, LIST_DECISIONS_WORDS } from '../../../words/decisions-api-en.ts';
import { type Asked, requires } from '../../http/access.ts';
import { BAD_CURSOR, pageOfRows, readCursor } from '../../http/paging.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { pageOf } from '../../http/shapes.ts';
import type { Queryable } from '../../postgres/database.ts';
import { decisionLine, decisionsQuery } from '../contract.ts';
import { decisionLines } from '../decision-lines.ts';
import { type DecisionsWanted, decisionKey, readDecisions } from '../store.ts';

const LIST = 'decisions';
const LINES = 'application/x-ndjson';

/** How long the whole record may take to be read, in milliseconds. */
const PATIENCE = HOUR;

/** `GET /v1/decisions`. */
export function listDecisions(app: App, database: Queryable): void {
  app.get('/v1/decisions', ROUTE, async (request, reply) => {
    const { cursor, limit, from, to } = request.query;
    const after = readCursor(cursor, LIST, decisionKey);
    if (after === 'bad') return refuse(reply, BAD_CURSOR);
    const seller = request.query.seller ?? ownSeller(request);
    const wanted = { seller, from: instantOf(from), to: instantOf(to), after };
    if (request.headers.accept?.includes(LINES)) return sendLines(reply, database, wanted);
    return sendPage(reply, database, wanted, limit);
  });
}

const ROUTE = {
  handlerTimeout: PATIENCE,
  config: { access: requires('decisions.read', (asked) => sellerAskedFor(asked)) },
  schema: {
    operationId: 'listDecisions',
    tags: ['decisions'],
    summary: 'The record of decisions',
    description: LIST_DECISIONS_WORDS,
    querystring: decisionsQuery,
    response: {
      200: {
        description: DECISION_PAGE_WORDS,
        content: { 'application/json': { schema: pageOf(decisionLine) }, [LINES]: { schema: z.string() } },
      },
      ...refusals('invalid-request', 'bad-cursor'),
    },
  },
};

/** The lines as they are stored: what was decided is told byte for byte. */
async function sendPage(reply: FastifyReply, database: Queryable, wanted: DecisionsWanted, limit: number) {
  const rows = await readDecisions(database, wanted, limit + 1);
  const { items, next } = pageOfRows(rows, limit, { list: LIST, key: ({ key }) => key, item: ({ line }) => line });
  return reply
    .type('application/json; charset=utf-8')
    .send(`{"items":[${items.join(',')}],"next":${JSON.stringify(next)}}`);
}

async function sendLines(reply: FastifyReply, database: Queryable, wanted: DecisionsWanted) {
  const lines = decisionLines(database, wanted);
  // What goes wrong with the first ones can still be told as a problem.
  const first = await lines.next();
  return reply.type(LINES).send(Readable.from(continued(first, lines), { objectMode: false }));
}

async function* continued(first: IteratorResult<string, void>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}

/** Sellers see their own decisions, also when they do not say whose they want. */
function sellerAskedFor(asked: Asked): string | undefined {
  const { seller } = asked.query;
  return typeof seller === 'string' ? seller : ownSeller(asked);
}

function ownSeller({ actor }: Pick<Asked, 'actor'>): string | undefined {
  return 'sellerId' in actor ? actor.sellerId : undefined;
}

function instantOf(text: string | undefined): Instant | undefined {
  return text === undefined ? undefined : parseTimestamp(text);
}
