import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Accounts } from '../accounts/accounts.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Recipient } from '../ledger/relay.ts';
import { tellDisputes } from '../notices/disputes.ts';
import { tellInquiries } from '../notices/inquiries.ts';
import { tellListings } from '../notices/listings.ts';
import { tellMessages, type Waiting } from '../notices/mail/message-mails.ts';
import type { OpenedMail } from '../notices/mail/open-mail.ts';
import { sendMails } from '../notices/mail/send-mails.ts';
import { unsubscribeLinks } from '../notices/mail/unsubscribe-link.ts';
import { type NoticeParts, tellDecisions } from '../notices/notices.ts';
import { tellPayouts } from '../notices/payouts.ts';
import { tellPolicies } from '../notices/policies.ts';
import { remind } from '../notices/reminders.ts';
import { tellReturns } from '../notices/returns.ts';
import { followContacts, lookForUndelivered } from '../notices/undelivered.ts';
import { stillHeldFor } from '../payouts/still-held.ts';
import type { Policies } from '../policy/in-force.ts';
import { findReport } from '../reports/store.ts';
import { deriveKey } from '../sealing.ts';
import { policyNews } from './policy-news.ts';
import { LARGEST_TEAM } from './team.ts';

/** What notices are put together from. */
type Sources = {
  /** None where nobody is written to. */
  readonly mail: OpenedMail | undefined;
  readonly pool: Pool;
  readonly ledger: Ledger;
  readonly policies: Policies;
  readonly accounts: Pick<Accounts, 'listPeople'>;
  /** Messages of customers that the people of a seller have not read. */
  readonly waiting: Waiting;
  /** Of the installation. */
  readonly secret: string;
  /** Wall time. */
  readonly now: () => number;
};

/** What is told to sellers, running. */
export type Notices = {
  readonly parts: NoticeParts;
  /** Who writes notices when something leaves the outbox. */
  readonly followers: readonly Recipient[];
  /** What is done again and again: how often, what, and what is said when it cannot be done. */
  readonly work: readonly (readonly ['mail' | 'remind', () => Promise<unknown>, string])[];
  readonly close: () => void;
};

/** Puts together what writes notices and sends mail. */
export function openNotices(sources: Sources): Notices {
  const { mail, pool, ledger, policies, accounts, waiting, secret, now } = sources;
  const parts: NoticeParts = {
    ...{ pool, ledger, policies: policies.all, now, sendsMail: mail !== undefined, newId: randomUUID },
    unsubscribeLinks: unsubscribeLinks(deriveKey(secret, 'unsubscribe')),
    team: (sellerId) => accounts.listPeople({ sellerId, limit: LARGEST_TEAM }),
  };
  const stillHeld = (seller: string, action: number) => stillHeldFor(pool, seller, action);
  const report = async (seller: string, week: string) => (await findReport(pool, seller, week))?.letter;
  // Asked every few seconds: what is kept of the versions says whether there is anything to compare.
  const news = async (since: number) =>
    (await policies.all()).some(({ from }) => from > since) ? policyNews(pool, since) : [];
  const sending: Notices['work'] =
    mail === undefined
      ? []
      : [
          ['mail', () => sendMails({ ...parts, ...mail, report, waiting }), 'mail could not be sent'],
          ['mail', () => lookForUndelivered(parts), 'whom mail did not reach could not be found out'],
        ];
  return {
    parts,
    followers: [
      ...[
        tellDecisions(parts),
        tellPayouts({ ...parts, stillHeld }),
        tellDisputes(parts),
        tellListings(parts),
        tellInquiries(parts),
        followContacts(parts),
      ],
      ...[tellReturns(parts), tellMessages(parts)],
    ],
    work: [
      ['remind', () => remind(parts), 'nobody could be reminded'],
      ['remind', () => tellPolicies({ ...parts, news }), 'new versions of the policy could not be told'],
      ...sending,
    ],
    close: () => mail?.transport.close(),
  };
}
