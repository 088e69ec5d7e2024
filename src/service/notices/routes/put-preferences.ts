import { requires } from '../../http/access.ts';
import { refusals } from '../../http/problems.ts';
import type { App } from '../../http/registrar.ts';
import { preferences, preferencesChange } from '../contract.ts';
import { setSwitchedOff, unmarkBouncing } from '../mail/person-store.ts';
import { preferencesOf } from './my-preferences.ts';
import { ownSeller, readerOf } from './notice-access.ts';
import type { NoticeRoutes } from './register.ts';

/** `PUT /v1/me/notice-preferences` */
export function putPreferences(app: App, { pool, sendsMail }: NoticeRoutes): void {
  app.put(
    '/v1/me/notice-preferences',
    {
      config: { access: requires('notices.read', ownSeller) },
      schema: {
        operationId: 'putNoticePreferences',
        tags: ['notices'],
        summary: 'Choose which notices come to you by e-mail',
        description:
          'Names what is switched off; all else comes. `reachable` says that your address works again after mail to it came back.',
        body: preferencesChange,
        response: { 200: preferences, ...refusals('invalid-request') },
      },
    },
    async (request) => {
      const { switchedOff, reachable } = request.body;
      const person = readerOf(request.actor);
      await setSwitchedOff(pool, person, switchedOff);
      if (reachable === true) await unmarkBouncing(pool, person);
      return preferencesOf(pool, person, sendsMail);
    },
  );
}
