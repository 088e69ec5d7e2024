import { FILE_LIMITS } from '../../../rulebook/files/file.ts';
import { requires, sellerInPath } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import { filesOfAnswer, filesQuery, sellerParameters } from '../contract.ts';
import type { FileParts } from '../parts.ts';
import { filesOf } from '../store.ts';
import { toFile } from '../view.ts';

/** `GET /v1/sellers/{id}/files` */
export function listFiles(app: App, parts: FileParts): void {
  app.get(
    '/v1/sellers/:id/files',
    {
      config: { access: requires('actions.answer', sellerInPath) },
      schema: {
        operationId: 'listFiles',
        tags: ['files'],
        summary: 'The own files that go with an answer',
        description: 'Those that wait to be sent (`answer` is null), and those that were sent.',
        params: sellerParameters,
        querystring: filesQuery,
        response: { 200: filesOfAnswer },
      },
    },
    async ({ params, query }) => {
      const rows = await filesOf(parts.pool, { seller: params.id, ...query });
      return { items: rows.map((row) => toFile(parts, row)), most: FILE_LIMITS.ofAnswer };
    },
  );
}
