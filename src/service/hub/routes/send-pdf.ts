import type { FastifyReply } from 'fastify';
import { PDF } from '../contract.ts';

/** Answers with a PDF that a browser opens. `name` is made of ids alone. */
export function sendPdf(reply: FastifyReply, name: string, pdf: Buffer): FastifyReply {
  return reply.type(PDF).header('content-disposition', `inline; filename="${name}"`).send(pdf);
}
