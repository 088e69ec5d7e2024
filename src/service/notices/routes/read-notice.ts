import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { noticeParameters, readAnswer } from '../contract.ts';
import { countNotices, hasNotice, openNotice } from '../store.ts';
import { readerOf, sellerOfNotice, splitNotice } from './notice-access.ts';
import type { NoticeRoutes } from './register.ts';

/** `POST /v1/notices/{id}/read` */
export function readNotice(app: App, { pool, now }: NoticeRoutes): void {
  app.post(
    '/v1/notices/:id/read',
    {
      config: { access: requires('notices.read', sellerOfNotice) },
      schema: {
        operationId: 'readNotice',
        tags: ['notices'],
        summary: 'Say that you opened a notice',
        description: 'It proves that the notice was delivered; it acknowledges nothing. The first time stands.',
        params: noticeParameters,
        response: { 200: readAnswer, ...refusals('unknown-notice') },
      },
    },
    async (request, reply) => {
      const { seller, notice } = splitNotice(request.params.id);
      if (!(await hasNotice(pool, seller, notice)))
        return refuse(reply, { code: 'unknown-notice', parameters: { notice: request.params.id } });
      const reader = readerOf(request.actor);
      await openNotice(pool, seller, notice, reader, now());
      const { unread } = await countNotices(pool, seller, reader);
      return { unread };
    },
  );
}
