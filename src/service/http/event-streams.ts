import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { refuse } from './problems.ts';
import type { App } from './registrar.ts';

/** What a route of Server-Sent Events answers. */
export const EVENT_STREAM = {
  description: 'Server-Sent Events, until somebody ends it',
  content: { 'text/event-stream': { schema: z.string() } },
};

/** When a stream ends: `gone`, nobody reads it any more; `stopping`, the server stops. */
export type StreamEnds = { readonly gone: AbortSignal; readonly stopping: AbortSignal };

/** How many streams one person has open at most, and after how many seconds a further one may be tried. */
export type StreamLimits = { readonly most: number; readonly retryAfter: number };

/** Answers with what a generator yields, as it comes; to a few pages at a time for each person. */
export type AnswerWithStream = (
  request: FastifyRequest,
  reply: FastifyReply,
  person: string,
  lines: (ends: StreamEnds) => AsyncGenerator<string>,
) => FastifyReply;

/** For one route: counts what each person has open there, and ends all when the server stops. */
export function eventStreams(app: App, { most, retryAfter }: StreamLimits): AnswerWithStream {
  const open = new Map<string, number>();
  const stopping = new AbortController();
  app.addHook('preClose', async () => stopping.abort());
  return (request, reply, person, lines) => {
    const count = open.get(person) ?? 0;
    if (count >= most) return refuse(reply, { code: 'too-many-live', parameters: { most }, retryAfter });
    open.set(person, count + 1);
    const gone = new AbortController();
    reply.raw.once('close', () => {
      gone.abort();
      const left = (open.get(person) ?? 1) - 1;
      if (left === 0) open.delete(person);
      else open.set(person, left);
    });
    const stream = Readable.from(lines({ gone: gone.signal, stopping: stopping.signal }), { objectMode: false });
    // Whoever looks hears nothing more; they connect again.
    stream.on('error', (error) => request.log.error({ failure: error.name }, 'a live view broke off'));
    // A proxy that gathers what goes through it would hold it back.
    return reply.header('x-accel-buffering', 'no').type('text/event-stream; charset=utf-8').send(stream);
  };
}
