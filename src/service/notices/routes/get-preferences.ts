import { requires } from '../../http/access.ts';
import type { App } from '../../http/registrar.ts';
import { preferences } from '../contract.ts';
import { preferencesOf } from './my-preferences.ts';
import { ownSeller, readerOf } from './notice-access.ts';
import type { NoticeRoutes } from './register.ts';

/** `GET /v1/me/notice-preferences` */
export function getPreferences(app: App, { pool, sendsMail }: NoticeRoutes): void {
  app.get(
    '/v1/me/notice-preferences',
    {
      config: { access: requires('notices.read', ownSeller) },
      schema: {
        operationId: 'getNoticePreferences',
        tags: ['notices'],
        summary: 'Which notices come to you by e-mail',
        description: 'Of those that can be switched off. Decisions and whatever has a date always come.',
        response: { 200: preferences },
      },
    },
    async (request) => preferencesOf(pool, readerOf(request.actor), sendsMail),
  );
}
