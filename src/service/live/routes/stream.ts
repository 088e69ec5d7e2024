import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Problem } from '../../http/problems.ts';
import { refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { type Following, follow } from '../follow.ts';

/** So many pages of one person are kept fresh at a time. */
const MOST = 8;

/** Longer than a stream lasts: it ends itself before that. */
export const STREAM_TIMEOUT = 1_200_000;

/** What such a route answers. */
export const STREAM = {
  description: 'Server-Sent Events, until somebody ends it',
  content: { 'text/event-stream': { schema: z.string() } },
};

/** Streams changes to pages, a few at a time for each person. */
export function streams(app: App) {
  const open = new Map<string, number>();
  const stopping = new AbortController();
  app.addHook('preClose', async () => stopping.abort());
  return (
    request: FastifyRequest,
    reply: FastifyReply,
    person: string,
    following: Omit<Following, 'over'>,
  ): FastifyReply => {
    const count = open.get(person) ?? 0;
    if (count >= MOST) return refuse(reply, tooMany());
    open.set(person, count + 1);
    const gone = new AbortController();
    reply.raw.once('close', () => {
      gone.abort();
      const left = (open.get(person) ?? 1) - 1;
      if (left === 0) open.delete(person);
      else open.set(person, left);
    });
    const lines = Readable.from(follow({ ...following, over: AbortSignal.any([gone.signal, stopping.signal]) }), {
      objectMode: false,
    });
    // Whoever looks hears nothing more; they connect again.
    lines.on('error', (error) => request.log.error({ failure: error.name }, 'a stream of changes broke off'));
    // A proxy that gathers what goes through it would hold it back.
    return reply.header('x-accel-buffering', 'no').type('text/event-stream; charset=utf-8').send(lines);
  };
}

function tooMany(): Problem {
  return { code: 'too-many-live', parameters: { most: MOST }, retryAfter: 5 };
}
