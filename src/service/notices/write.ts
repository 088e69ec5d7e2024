import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import { isGathered, optionalKindOf } from './kinds.ts';
import { gatherMail } from './mail/gather.ts';
import { queueMails } from './mail/mail-store.ts';
import { recipientsOf } from './mail/recipients.ts';
import type { NoticeParts } from './notices.ts';
import { insertNotice, type NewNotice } from './store.ts';

/** A notice before it is written. */
export type ToWrite = Omit<NewNotice, 'writtenAt' | 'mail'>;

/** What comes with writing: `claim` runs first in the same transaction, and where it answers false no notice is written; `except` gets no mail. */
export type Writing = {
  readonly claim?: (transaction: Transaction) => Promise<boolean>;
  readonly except?: string;
};

/** Keeps a notice, and with it the mail to each person who is to get it: both or neither. */
export async function writeNotice(
  parts: Pick<NoticeParts, 'pool' | 'team' | 'sendsMail' | 'now'>,
  notice: ToWrite,
  { claim = async () => true, except }: Writing = {},
): Promise<void> {
  const people = parts.sendsMail ? (await recipients(parts, notice)).filter((id) => id !== except) : [];
  await inTransaction(parts.pool, async (transaction) => {
    if (!(await claim(transaction))) return;
    const writtenAt = parts.now();
    const { seller, kind } = notice;
    const gathered =
      people.length > 0 && isGathered(kind) ? await gatherMail(transaction, seller, writtenAt) : undefined;
    if (!(await insertNotice(transaction, { ...notice, writtenAt, mail: gathered?.notice ?? null }))) return;
    if (people.length > 0) await queueMails(transaction, { ...notice, ...gathered }, people, writtenAt);
  });
}

/** Who gets a notice by mail; who cannot be reached is not written to about that. */
function recipients(parts: Pick<NoticeParts, 'pool' | 'team'>, { seller, kind }: ToWrite): Promise<readonly string[]> {
  return recipientsOf(parts, seller, { optional: optionalKindOf(kind), unreachableToo: kind !== 'address.bounced' });
}
