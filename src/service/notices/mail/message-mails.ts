import { HOUR, MINUTE } from '../../../rulebook/instant.ts';
import { MESSAGE_MAIL as SAY } from '../../../words/message-mails-en.ts';
import { type Said, said } from '../../../words/said.ts';
import type { Recipient } from '../../ledger/relay.ts';
import { inTransaction } from '../../postgres/transaction.ts';
import type { NoticeParts } from '../notices.ts';
import { type Gathering, nextGathering } from './gather.ts';
import { queueMails } from './mail-store.ts';
import { recipientsOf } from './recipients.ts';
import type { MailLetter } from './render.ts';

/**
 * How sellers are written to about messages of customers: what names such a mail, how long a message waits to be read on the page, and how
 * long there is none after one.
 */
const MESSAGES: Gathering = { prefix: 'm', waits: 5 * MINUTE, apart: HOUR };

/** A conversation in which something is unread; nothing of what was said. */
export type WaitingThread = {
  readonly thread: string;
  readonly order: string;
  readonly at: string;
  readonly turn: 'seller' | 'customer';
};

/** What waits to be read by the people of a seller. */
export type Waiting = (
  seller: string,
) => Promise<{ readonly count: number; readonly threads: readonly WaitingThread[] }>;

/** Whether a mail is about messages that wait: `m1773673200000` is. */
export function isMessageMail(notice: string): boolean {
  return notice.startsWith(MESSAGES.prefix);
}

/** Follows the outbox: a customer’s message was delivered, so its seller’s people are written to in a while, unless it is read by then. */
export function tellMessages(parts: Pick<NoticeParts, 'pool' | 'team' | 'sendsMail' | 'now'>): Recipient {
  return async ({ seller_id: seller, topic, body }) => {
    if (topic !== 'message' || !parts.sendsMail || (body as { readonly to?: unknown }).to !== 'seller') return;
    const people = await recipientsOf(parts, seller, { optional: 'messages', unreachableToo: false });
    if (people.length === 0) return;
    await inTransaction(parts.pool, async (transaction) => {
      const at = parts.now();
      await queueMails(
        transaction,
        { seller, ...(await nextGathering(transaction, seller, at, MESSAGES)) },
        people,
        at,
      );
    });
  };
}

/** What such a mail says when it leaves, and the page it leads to; undefined: everything was read meanwhile. */
export async function messageLetter(
  waiting: Waiting,
  seller: string,
): Promise<{ readonly letter: MailLetter; readonly path: string } | undefined> {
  const { count, threads } = await waiting(seller);
  const [first, ...others] = threads;
  if (first === undefined) return undefined;
  const isOne = others.length === 0;
  const title = isOne ? said(SAY.one, { order: { id: first.order } }) : said(SAY.many, { count: String(count) });
  const what = threads.map(({ order, at, turn }): Said => said(SAY[turn], { order: { id: order }, at: { at } }));
  const parts = [
    { heading: SAY.heading, form: 'list' as const, said: what },
    { heading: SAY.where, form: 'text' as const, said: [said(SAY.text)] },
  ];
  return { letter: { title, parts }, path: isOne ? `messages/${encodeURIComponent(first.thread)}` : 'messages' };
}
