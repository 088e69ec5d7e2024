import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Actor } from '../../../rulebook/accounts/actor.ts';
import { LIVE_LASTS, MOST_LIVE } from '../../../rulebook/threads/limits.ts';
import { EVENT_STREAM, eventStreams } from '../../http/event-streams.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { liveQuery, threadParameters } from '../contract.ts';
import { liveView } from '../live.ts';
import { subjectOf } from '../who.ts';
import { ADMITTING, admitAndSee, TALKING } from './admit.ts';
import type { ThreadRoutes } from './register.ts';

/** How long a browser waits before it connects again, in milliseconds. */
const RETRY = 2_000;

/** `GET /v1/threads/{id}/live` */
export function followThread(app: App, parts: ThreadRoutes): void {
  const stream = eventStreams(app, { most: MOST_LIVE, retryAfter: RETRY / 1000 });
  app.get(
    '/v1/threads/:id/live',
    {
      config: { access: TALKING },
      // It goes on for as long as somebody looks, and ends itself before that.
      handlerTimeout: 2 * LIVE_LASTS,
      exposeHeadRoute: false,
      schema: {
        operationId: 'followThread',
        tags: ['threads'],
        summary: 'A conversation as it goes on',
        description:
          'Server-Sent Events: `message` (new, or changed: in place of the one with the same id), `read` (the other side has read up to it), `thread` (settings), `end` (why it ends; connect again after `again`). Each names where to go on: a browser sends that as `Last-Event-ID` by itself. It ends when whoever looks is not signed in any more, and says nothing after that.',
        params: threadParameters,
        querystring: liveQuery,
        response: {
          200: EVENT_STREAM,
          ...refusals('too-many-live', ...ADMITTING),
        },
      },
    },
    async (request, reply) => {
      const admitted = await admitAndSee(parts, request, reply, request.params.id);
      if (admitted === undefined) return reply;
      const { talker, found } = admitted;
      // What is sent over time is no text that the shape of the answer could be asked about.
      return stream(request, reply as FastifyReply, subjectOf(talker), (ends) =>
        withRetry(
          liveView(parts, {
            ...{ of: found.of, talker, after: placeAsked(request), isHere: () => isStill(parts, request) },
            ...ends,
          }),
        ),
      );
    },
  );
}

async function* withRetry(events: AsyncGenerator<string>): AsyncGenerator<string> {
  yield `retry: ${RETRY}\n\n`;
  yield* events;
}

/** Where to go on. What a browser has seen counts before what the page was read with. */
function placeAsked({ headers, query }: FastifyRequest): number | undefined {
  const seen = headers['last-event-id'];
  if (typeof seen === 'string' && /^\d{1,15}$/.test(seen)) return Number(seen);
  return (query as z.output<typeof liveQuery>).after;
}

/** Whether the same one is still signed in, as the same. */
async function isStill({ stillSignedIn }: ThreadRoutes, { headers, actor }: FastifyRequest): Promise<boolean> {
  const now = await stillSignedIn({ get: (name) => headers[name] ?? null });
  return identityOf(now) === identityOf(actor);
}

function identityOf(actor: Actor): string {
  if (actor.kind !== 'person') return actor.kind;
  return JSON.stringify([
    actor.id,
    actor.role,
    'sellerId' in actor ? actor.sellerId : '',
    actor.secondStepDue ?? false,
  ]);
}
