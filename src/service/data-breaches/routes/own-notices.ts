import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { requires } from '../../http/access.ts';
import { askingPerson } from '../../http/asking-person.ts';
import type { App } from '../../http/registrar.ts';
import { ownDataNotices } from '../contract.ts';
import { noticesOf } from '../notice-store.ts';
import { noticeText } from '../notice-text.ts';
import type { BreachParts } from '../parts.ts';
import { findBreach } from '../store.ts';

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
      const rows = await noticesOf(parts.pool, askingPerson(request));
      const items = [];
      for (const row of rows) {
        const kept = await findBreach(parts.pool, row.breach_id);
        if (kept === undefined) throw new Error('a notice is of an inquiry');
        const { subject, said } = noticeText(parts, kept, row);
        items.push({ id: row.breach_id, at: formatTimestamp(row.queued_at), title: subject, said: [...said] });
      }
      return { items };
    },
  );
}
