import { requires } from '../../http/access.ts';
import { refusals, refuse } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { notice, noticeParameters } from '../contract.ts';
import { mailsOf } from '../mail/mail-store.ts';
import { findNotice, openingsOf } from '../store.ts';
import { toNotice } from '../view.ts';
import { readerOf, sellerOfNotice, splitNotice } from './notice-access.ts';
import type { NoticeRoutes } from './register.ts';

/** `GET /v1/notices/{id}` */
export function getNotice(app: App, { pool, team }: NoticeRoutes): void {
  app.get(
    '/v1/notices/:id',
    {
      config: { access: requires('timeline.read', sellerOfNotice) },
      schema: {
        operationId: 'getNotice',
        tags: ['notices'],
        summary: 'A notice, as it was sent',
        description:
          'All that it says, with the proof of its delivery: who opened it here and when, to whom it went by mail, and what became of that.',
        params: noticeParameters,
        response: { 200: notice, ...refusals('unknown-notice') },
      },
    },
    async (request, reply) => {
      const { seller, notice: name } = splitNotice(request.params.id);
      const row = await findNotice(pool, seller, name, readerOf(request.actor));
      if (row === undefined)
        return refuse(reply, { code: 'unknown-notice', parameters: { notice: request.params.id } });
      const [openings, mails, people] = await Promise.all([
        openingsOf(pool, seller, name),
        mailsOf(pool, seller, name),
        team(seller),
      ]);
      return toNotice(row, { openings, mails, team: people });
    },
  );
}
