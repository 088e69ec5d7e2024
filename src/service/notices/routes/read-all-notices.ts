import { requires, sellerInPath } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import { readAnswer, sellerParameters } from '../contract.ts';
import { countNotices, openAllNotices } from '../store.ts';
import { readerOf } from './notice-access.ts';
import type { NoticeRoutes } from './register.ts';

/** `POST /v1/sellers/{id}/notices/read` */
export function readAllNotices(app: App, { pool, now }: NoticeRoutes): void {
  app.post(
    '/v1/sellers/:id/notices/read',
    {
      config: { access: requires('notices.read', sellerInPath) },
      schema: {
        operationId: 'readAllNotices',
        tags: ['notices'],
        summary: 'Say that you opened all of them',
        description: 'Marks every notice that there is now as opened by you. It acknowledges nothing.',
        params: sellerParameters,
        response: { 200: readAnswer },
      },
    },
    async (request) => {
      const { id: seller } = request.params;
      const reader = readerOf(request.actor);
      await openAllNotices(pool, seller, reader, now());
      const { unread } = await countNotices(pool, seller, reader);
      return { unread };
    },
  );
}
