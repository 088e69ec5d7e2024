import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { pictureDocument } from '../../pictures/picture-document.ts';
import { sendPicture } from '../../pictures/send-picture.ts';
import { caseFileParameters } from '../contract.ts';
import type { FileParts } from '../parts.ts';
import { openContent, openName } from '../sealed-file.ts';
import { readFile } from '../store.ts';

/** `GET /v1/cases/{id}/files/{file}` */
export function getCaseFile(app: App, parts: FileParts): void {
  app.get(
    '/v1/cases/:id/files/:file',
    {
      config: { access: requires('cases.work'), document: pictureDocument() },
      schema: {
        operationId: 'getCaseFile',
        tags: ['files'],
        summary: 'Look at a file of a case that one holds',
        description:
          'Nothing in it is masked, so it is for whoever holds the case alone, and each look stands in the history of the case, recorded before the picture is answered.',
        params: caseFileParameters,
        response: {
          ...refusals('unknown-case', 'unknown-file', 'case-closed', 'case-claimed', 'case-not-claimed'),
        },
      },
    },
    async (request, reply) => {
      const { id, file } = request.params;
      const person = askingPerson(request);
      const about = await parts.cases.about(id, person);
      if (about === undefined) return refuse(reply, { code: 'unknown-file' });
      if ('code' in about) return refuse(reply, about);
      if (about.held !== true) return refuse(reply, about.held);
      const row = await readFile(parts.pool, about.seller, file);
      const isOfCase =
        row?.purpose === about.purpose &&
        row.number === about.number &&
        row.answer !== null &&
        (about.answer ?? row.answer) === row.answer;
      if (row === undefined || !isOfCase) return refuse(reply, { code: 'unknown-file' });
      const [name, content] = [openName(parts, row), await openContent(parts, row)];
      if (name === undefined || content === undefined) return refuse(reply, { code: 'unknown-file' });
      const lost = await parts.cases.look(id, person, file);
      return lost === undefined ? sendPicture(reply, { kind: row.kind, name, content }) : refuse(reply, lost);
    },
  );
}
