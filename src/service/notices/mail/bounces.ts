import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { NOTICE_SENTENCES, NOTICE_TITLES, NOTICE_WORDS, BOUNCE_SENTENCES as SAY } from '../../../words/notices-en.ts';
import { said } from '../../../words/said.ts';
import type { Transaction } from '../../postgres/transaction.ts';
import { partsOf } from '../letter/compose.ts';
import type { Letter } from '../letter/letter.ts';
import type { NoticeParts } from '../notices.ts';
import { writeNotice } from '../write.ts';
import { bounceMail, type LeasedMail, lookAtDelivery, type MailKey, settleMail } from './mail-store.ts';
import { markBouncing } from './person-store.ts';

type Parts = Pick<NoticeParts, 'pool' | 'team' | 'sendsMail' | 'now'>;

/** Notes that a mail server would not have a mail. */
export async function noteRefusal(parts: Parts, mail: LeasedMail, code: string): Promise<void> {
  await noteUnreachable(parts, mail, code, (transaction, now) => settleMail(transaction, mail, 'bounced', code, now));
}

/** Notes that a mail which had been taken came back. False: it is none of ours, or that was known. */
export async function noteBounce(parts: Parts, mail: MailKey, code: string): Promise<boolean> {
  return noteUnreachable(parts, mail, code, (transaction, now) => bounceMail(transaction, mail, code, now));
}

/**
 * Settles the mail, marks the address as one that mail comes back from, and tells the others of the team: the second way to a seller. All of
 * it or nothing.
 */
async function noteUnreachable(
  parts: Parts,
  mail: MailKey,
  code: string,
  settle: (transaction: Transaction, now: number) => Promise<boolean>,
): Promise<boolean> {
  const { seller_id: seller, person_id: person } = mail;
  const now = parts.now();
  let isSettled = false;
  const notice = {
    ...{ seller, notice: `b${now}`, kind: 'address.bounced' as const, at: now, sequence: 0, action: null },
    ...{ facts: { code }, letter: bounceLetter(code, now), remindAt: null },
  };
  await writeNotice(parts, notice, {
    except: person,
    async claim(transaction) {
      isSettled = await settle(transaction, now);
      if (isSettled) await lookAtDelivery(transaction, mail);
      return isSettled && (await markBouncing(transaction, person, code, now));
    },
  });
  return isSettled;
}

function bounceLetter(code: string, now: number): Letter {
  return {
    words: NOTICE_WORDS,
    title: said(NOTICE_TITLES['address.bounced']) as Letter['title'],
    parts: partsOf({
      what: [said(SAY.what, { code, at: { at: formatTimestamp(now) } })],
      works: [said(SAY.effect)],
      todo: [said(SAY.todo)],
      ask: [said(NOTICE_SENTENCES.ask)],
    }),
  };
}
