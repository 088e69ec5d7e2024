import { z } from 'zod';
import { oneClick } from '../../http/one-click.ts';
import type { App } from '../../http/registrar.ts';
import { reachOf, switchOff, switchOn } from '../mail/person-store.ts';
import type { NoticeRoutes } from './register.ts';
import { askingPage, lostPage, switchedOffPage, switchedOnPage } from './unsubscribe-page.ts';

/** `/unsubscribe/{link}`: switches a kind of mail off for one person. */
export function unsubscribe(app: App, { pool, unsubscribeLinks }: NoticeRoutes): void {
  oneClick(app, {
    ...{ address: '/unsubscribe/:link', link: z.string(), read: (link) => unsubscribeLinks.read(link) },
    async isOff({ person, kind }) {
      const reach = (await reachOf(pool, [person])).get(person);
      return reach?.switchedOff.includes(kind) === true;
    },
    switchOff: ({ person, kind }) => switchOff(pool, person, kind),
    switchOn: ({ person, kind }) => switchOn(pool, person, kind),
    pages: {
      asking: ({ kind }) => askingPage(kind),
      off: ({ kind }) => switchedOffPage(kind),
      on: ({ kind }) => switchedOnPage(kind),
      lost: lostPage,
    },
  });
}
