import { requires, sellerInPath } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { pictureDocument } from '../../pictures/picture-document.ts';
import { sendPicture } from '../../pictures/send-picture.ts';
import { fileParameters } from '../contract.ts';
import type { FileParts } from '../parts.ts';
import { openContent, openName } from '../sealed-file.ts';
import { readFile } from '../store.ts';

/** `GET /v1/sellers/{id}/files/{file}` */
export function getFile(app: App, parts: FileParts): void {
  app.get(
    '/v1/sellers/:id/files/:file',
    {
      config: { access: requires('actions.answer', sellerInPath), document: pictureDocument() },
      schema: {
        operationId: 'getFile',
        tags: ['files'],
        summary: 'A picture of the own seller',
        description: 'As it was encoded anew: exactly what whoever decides is shown.',
        params: fileParameters,
        response: { ...refusals('unknown-file') },
      },
    },
    async (request, reply) => {
      const { id, file } = request.params;
      const row = await readFile(parts.pool, id, file);
      const [name, content] = row === undefined ? [] : [openName(parts, row), await openContent(parts, row)];
      if (row === undefined || name === undefined || content === undefined)
        return refuse(reply, { code: 'unknown-file' });
      return sendPicture(reply, { kind: row.kind, name, content });
    },
  );
}
