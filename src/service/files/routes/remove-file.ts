import { z } from 'zod';
import { requires, sellerInPath } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { fileParameters } from '../contract.ts';
import type { FileParts } from '../parts.ts';
import { markErased } from '../retention-store.ts';
import { destroyDraft, readFile } from '../store.ts';

/** `DELETE /v1/sellers/{id}/files/{file}` */
export function removeFile(app: App, { pool, store, now }: FileParts): void {
  app.delete(
    '/v1/sellers/:id/files/:file',
    {
      config: { access: requires('actions.answer', sellerInPath) },
      schema: {
        operationId: 'removeFile',
        tags: ['files'],
        summary: 'Remove a file that was not sent',
        description: 'It is destroyed at once. One that was removed already stays so.',
        params: fileParameters,
        response: { 204: z.null(), ...refusals('unknown-file', 'file-sent') },
      },
    },
    async (request, reply) => {
      const { id: seller, file } = request.params;
      const row = await readFile(pool, seller, file);
      if (row === undefined) return refuse(reply, { code: 'unknown-file' });
      if (row.answer !== null) return refuse(reply, { code: 'file-sent' });
      if (row.destroyed_at === null) {
        // Somebody may have sent it at this very moment.
        if (!(await destroyDraft(pool, seller, file, now()))) return refuse(reply, { code: 'file-sent' });
        // Without its key it is gone already; should the store be away now, what is left of it is taken away later.
        await store.remove(file).then(
          () => markErased(pool, { seller, file }, now()),
          () => undefined,
        );
      }
      return reply.code(204).send(null);
    },
  );
}
