import type { FastifyReply } from 'fastify';
import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { authorityLetter, breachParameters, PDF, pdfAnswer } from '../contract.ts';
import { letterOf } from '../letter.ts';
import { letterPdf } from '../letter-pdf.ts';
import type { BreachParts } from '../parts.ts';
import { findBreach } from '../store.ts';

/** `GET /v1/data-breaches/{id}/letter` and `…/letter/pdf` */
export function getLetter(app: App, parts: BreachParts): void {
  app.get(
    '/v1/data-breaches/:id/letter',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'getAuthorityLetter',
        tags: ['data-breaches'],
        summary: 'The letter to the authority, as it would be sent now',
        description: 'In words and figures, with opaque references: no name and no value of anybody.',
        params: breachParameters,
        response: { 200: authorityLetter, ...refusals('unknown-breach') },
      },
    },
    async (request, reply) => {
      const kept = await findBreach(parts.pool, request.params.id);
      if (kept === undefined) return refuse(reply, { code: 'unknown-breach' });
      const { paragraphs, sections, ...rest } = await letterOf(parts, kept);
      return {
        ...{ ...rest, paragraphs: [...paragraphs] },
        sections: sections.map(({ title, lines }) => ({ title, lines: [...lines] })),
      };
    },
  );
  app.get(
    '/v1/data-breaches/:id/letter/pdf',
    {
      config: { access: requires('incidents.work') },
      schema: {
        operationId: 'printAuthorityLetter',
        tags: ['data-breaches'],
        summary: 'The letter to the authority, as a PDF',
        description: 'The same as in JSON, on A4.',
        params: breachParameters,
        response: { 200: pdfAnswer('The letter'), ...refusals('unknown-breach') },
      },
    },
    async (request, reply) => {
      const kept = await findBreach(parts.pool, request.params.id);
      if (kept === undefined) return refuse(reply, { code: 'unknown-breach' });
      const pdf = await letterPdf(await letterOf(parts, kept));
      return sendPdf(reply, `notice-${kept.id}.pdf`, pdf);
    },
  );
}

/** Answers with a PDF that a browser opens. */
function sendPdf(reply: FastifyReply, name: string, pdf: Buffer): FastifyReply {
  return reply.type(PDF).header('content-disposition', `inline; filename="${name}"`).send(pdf);
}
