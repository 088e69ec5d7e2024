import type { Pool } from 'pg';
import {
  needsApproval,
  RECOVERY_APPROVALS,
  RECOVERY_LINK,
  type RecoveryAct,
  waitsUntil,
} from '../../../rulebook/accounts/recovery.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../../../rulebook/instant.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import {
  RECOVERY_MAIL_LINKS as LINKS,
  RECOVERY_MAIL_NEXT as NEXT,
  RECOVERY_MAIL_TEXT,
} from '../../../words/recovery-mails-en.ts';
import { type Said, said } from '../../../words/said.ts';
import { linkAddress, linkToken, type RecoveryLink } from './links.ts';
import { type LeasedRecoveryMail, leaseRecoveryMails, settleRecoveryMail } from './mail-store.ts';
import { actsOf } from './store.ts';

/** A mail about somebody's own sign-in. `id` is the same when it is sent again. */
export type PersonalMail = {
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly title: Said;
  readonly said: readonly Said[];
  readonly links: readonly { readonly label: string; readonly address: string }[];
};

/** Hands a mail to a mail server; `later`: it may be tried again. Codes are numbers. */
export type SendPersonalMail = (
  mail: PersonalMail,
) => Promise<{ readonly outcome: 'sent' | 'refused' | 'later'; readonly code: string | null }>;

/** What sending needs. */
export type RecoveryMailOptions = {
  readonly pool: Pool;
  readonly clock: () => Instant;
  readonly baseUrl: string;
  /** Makes the links, see `links.ts`. */
  readonly key: Buffer;
  readonly send: SendPersonalMail;
};

/** How long a mail is one server's alone; no conversation with a mail server lasts half as long. */
const LEASE = 5 * MINUTE;
const AT_ONCE = 10;

/** After that a mail about a request is of no more use. */
const TRIED_FOR = 2 * DAY;

/** Sends what is due, each mail by one server. How many were taken by a mail server. */
export async function sendRecoveryMails(options: RecoveryMailOptions): Promise<number> {
  const { pool, clock } = options;
  let sent = 0;
  for (const mail of await leaseRecoveryMails(pool, clock(), LEASE, AT_ONCE)) {
    const acts = (await actsOf(pool, [mail.recoveryId])).get(mail.recoveryId) ?? [];
    const { outcome, code } = await options.send(
      letterOf(
        mail,
        acts.map(({ act }) => act),
        options,
      ),
    );
    if (outcome === 'sent') sent++;
    const isOver = outcome === 'refused' || clock() - mail.createdAt >= TRIED_FOR;
    const later = { dueAt: clock() + MINUTE * 2 ** Math.min(mail.attempts - 1, 6) };
    await settleRecoveryMail(
      pool,
      mail,
      outcome === 'sent' ? { status: 'sent' } : isOver ? { status: 'failed' } : later,
      code,
    );
  }
  return sent;
}

function letterOf(
  { recoveryId, kind, name, email }: LeasedRecoveryMail,
  acts: readonly RecoveryAct[],
  { baseUrl, key }: RecoveryMailOptions,
): PersonalMail {
  const act = acts.find(({ type }) => type === kind);
  if (act === undefined) throw new Error(`${kind} was not kept of ${recoveryId}`);
  const values = {
    at: { at: formatTimestamp(act.at) },
    ...(act.type === 'link-sent' && { until: { at: formatTimestamp(act.until) } }),
  };
  const { title, said: sentences } = RECOVERY_MAIL_TEXT[kind];
  const link = (to: RecoveryLink) => ({
    label: LINKS[to],
    address: linkAddress(baseUrl, to, linkToken(key, to, recoveryId)),
  });
  const links = {
    asked: [link('cancel')],
    'link-sent': [link('finish'), link('cancel')],
  }[kind as string] ?? [{ label: LINKS.signIn, address: String(new URL('/sign-in', baseUrl)) }];
  return {
    ...{ id: `${recoveryId}.${kind}`, to: { name, address: email }, title: said(title), links },
    said: [...sentences.map((sentence) => said(sentence, values)), ...(act.type === 'asked' ? [nextOf(act)] : [])],
  };
}

function nextOf({ role, at }: Extract<RecoveryAct, { type: 'asked' }>): Said {
  return said(needsApproval(role) ? NEXT.people : NEXT.alone, {
    until: { at: formatTimestamp(waitsUntil({ askedAt: at })) },
    approvals: { at: formatTimestamp(at + RECOVERY_APPROVALS) },
    hours: String(RECOVERY_LINK / HOUR),
  });
}
