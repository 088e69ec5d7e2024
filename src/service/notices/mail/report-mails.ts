import type { Transaction } from '../../postgres/transaction.ts';
import type { NoticeParts } from '../notices.ts';
import { queueMails } from './mail-store.ts';
import { recipientsOf } from './recipients.ts';

/** What names the mail of a report among those of notices: the letter before its week. */
const PREFIX = 'w';

/** The week of a report's mail, `2026-03-09` of `w2026-03-09`; undefined: it is a notice's. */
export function weekOfMail(notice: string): string | undefined {
  return notice.startsWith(PREFIX) ? notice.slice(PREFIX.length) : undefined;
}

/** How weekly reports go out by mail: to whoever has not switched them off, with the mails of notices. */
export function reportMails(parts: Pick<NoticeParts, 'pool' | 'team' | 'sendsMail' | 'now'>) {
  return {
    recipients: async (seller: string): Promise<readonly string[]> =>
      parts.sendsMail ? recipientsOf(parts, seller, { optional: 'reports', unreachableToo: false }) : [],
    queue: (
      transaction: Transaction,
      { seller, week }: { readonly seller: string; readonly week: string },
      people: readonly string[],
    ): Promise<void> => queueMails(transaction, { seller, notice: `${PREFIX}${week}` }, people, parts.now()),
  };
}
