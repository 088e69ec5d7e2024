import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { caseParameters, filesOfCase } from '../contract.ts';
import type { FileParts } from '../parts.ts';
import { filesOf } from '../store.ts';
import { toFile } from '../view.ts';

/** `GET /v1/cases/{id}/files` */
export function listCaseFiles(app: App, parts: FileParts): void {
  app.get(
    '/v1/cases/:id/files',
    {
      config: { access: requires('cases.work') },
      schema: {
        operationId: 'listCaseFiles',
        tags: ['files'],
        summary: 'The files that go with a case',
        description:
          'How many there are and how large, for whoever sees the case. Their names and what is in them are for whoever holds it.',
        params: caseParameters,
        response: { 200: filesOfCase, ...refusals('unknown-case') },
      },
    },
    async (request, reply) => {
      const about = await parts.cases.about(request.params.id, askingPerson(request));
      if (about === undefined) return { items: [], readable: false };
      if ('code' in about) return refuse(reply, about);
      const rows = await filesOf(parts.pool, about);
      const sent = rows.filter(({ answer }) => answer !== null && (about.answer ?? answer) === answer);
      const readable = about.held === true;
      return { items: sent.map((row) => toFile(parts, row, readable)), readable };
    },
  );
}
