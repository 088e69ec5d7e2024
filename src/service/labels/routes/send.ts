import type { FastifyReply } from 'fastify';
import { PDF } from '../contract.ts';

/** Answers with a PDF that a browser opens, or saves. `name` is made of ids and numbers alone. */
export function sendPdf(
  reply: FastifyReply,
  name: string,
  pdf: Buffer,
  how: 'inline' | 'attachment' = 'inline',
): FastifyReply {
  return reply.type(PDF).header('content-disposition', `${how}; filename="${name}"`).send(pdf);
}

/** Answers with JSON where a route answers with a PDF as well. */
export function sendJson(reply: FastifyReply, body: object): FastifyReply {
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(body));
}
