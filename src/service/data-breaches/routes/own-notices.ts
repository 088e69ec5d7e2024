import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import type { App } from '../../http/registrar.ts';
import { ownDataNotices } from '../contract.ts';
import { ownNotices } from '../own-notices.ts';
import type { BreachParts } from '../parts.ts';

/** `GET /v1/me/data-notices` */
export function listOwnNotices(app: App, parts: BreachParts): void {
  app.get(
    '/v1/me/data-notices',
    {
      config: { access: requires('own-data.read') },
      schema: {
        operationId: 'listMyDataNotices',
        tags: ['data-breaches'],
        summary: 'What you were told about problems with your data',
        description:
          'Each notice in the words of its mail, whether or not that reached you: what happened, which of your data, which orders, what was done, what you can do. The latest first.',
        response: { 200: ownDataNotices },
      },
    },
    async (request) => {
      const items = (await ownNotices(parts, askingPerson(request))).map(({ inquiry: id, at, title, said }) => ({
        ...{ id, at: formatTimestamp(at), title, said: [...said] },
      }));
      return { items };
    },
  );
}
