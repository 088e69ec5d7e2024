import { answerTo, type MailOutcome } from '../../rulebook/relay/answer.ts';
import { LARGEST_MAIL, MAILS_AN_HOUR, MAILS_WINDOW } from '../../rulebook/relay/limits.ts';
import { isPassedOver, robotOf } from '../../rulebook/relay/robots.ts';
import { isSameAddress } from '../../rulebook/relay/sender.ts';
import { LONGEST_MESSAGE } from '../../rulebook/threads/limits.ts';
import { fill } from '../../words/fill.ts';
import { ROBOT_ANSWERS, SMTP_ANSWERS as SAY, SENDER_ANSWERS } from '../../words/relay-en.ts';
import { authenticateMail, type LookUp } from './authenticate.ts';
import { findAlias, type LiveAlias } from './find-alias.ts';
import { queueAnswer } from './mail-store.ts';
import type { RelayParts } from './parts.ts';
import { type ReadMail, readMail } from './read-mail.ts';

/** What a mail server is answered; `outcome`: what is counted. */
export type Verdict = {
  readonly code: 250 | 421 | 450 | 451 | 550 | 552 | 554;
  readonly say: string;
  readonly outcome: string;
};

/** A mail as it came over SMTP. */
export type ArrivedMail = {
  /** Undefined: it was larger than is taken. */
  readonly raw: Buffer | undefined;
  readonly to: string;
  readonly sender: string;
  readonly network: string;
  readonly hello: string;
};

/** What taking mail needs. */
export type TakeParts = RelayParts & {
  readonly domain: string;
  readonly lookUp: LookUp;
  /** Mail that is none of a conversation: it is taken before anything of one is looked at. */
  readonly apart?: MailApart | undefined;
};

/** Takes mail of a domain of its own, all of it alike: whoever sends it learns nothing. */
export type MailApart = {
  readonly isFor: (address: string) => boolean;
  readonly take: (mail: ArrivedMail & { readonly raw: Buffer }) => Promise<void>;
};

/**
 * Takes a mail to an alias: decides within the conversation with whoever brings it, so nothing is ever sent back to an address that may be
 * forged. 250 means that what it says is kept, as a message or as an answer that waits to go out; anything else that nothing was.
 * The same mail again is the same message.
 */
export async function takeMail(parts: TakeParts, mail: ArrivedMail): Promise<Verdict> {
  if (parts.apart?.isFor(mail.to)) {
    const { raw } = mail;
    if (raw !== undefined) await parts.apart.take({ ...mail, raw });
    return { code: 250, say: SAY.taken, outcome: 'apart' };
  }
  const live = await findAlias(parts, mail.to, parts.domain);
  if (live === undefined) return no('no-such-address');
  const used = await parts.addUse(`relay:${parts.aliases.nameOf(live.alias)}`, windowStart(parts.now()));
  if (used > MAILS_AN_HOUR) return later('too-many-mails');
  if (mail.raw === undefined)
    return { code: 552, say: fill(SAY['too-large'], { most: LARGEST_MAIL }), outcome: 'too-large' };
  const read = await readMail(
    mail.raw,
    [`${live.alias}@`, ...(parts.post === undefined ? [] : [parts.post.from])].map(bare),
  );
  if (read === undefined) return no('unreadable');
  const robot = robotOf({ ...read, nobody: mail.sender === '', ownDomain: parts.post?.domain ?? parts.domain });
  if (robot !== undefined) {
    if (isPassedOver(robot)) return { code: 250, say: SAY.passed, outcome: robot };
    return { code: 550, say: ROBOT_ANSWERS[robot as keyof typeof ROBOT_ANSWERS], outcome: robot };
  }
  return (
    (await refuseSender(parts, live, { ...mail, raw: mail.raw }, read)) ?? (await deliver(parts, live, read, mail.raw))
  );
}

/** Of `Kingston Express <trust@kingston.example>` the address. */
function bare(address: string): string {
  return (/<([^>]+)>$/.exec(address)?.[1] ?? address).toLowerCase();
}

function windowStart(now: number): number {
  return Math.floor(now / MAILS_WINDOW) * MAILS_WINDOW;
}

function no(why: 'no-such-address' | 'unreadable' | 'one-writer' | 'other-writer' | 'repeated'): Verdict {
  return { code: 550, say: SAY[why], outcome: why };
}

function later(why: 'too-many-mails' | 'not-now'): Verdict {
  return { code: 451, say: SAY[why], outcome: why };
}

/** Only the customer of record writes here: first it is shown that the mail comes from whom it says, then whether that is they. */
async function refuseSender(
  { open, lookUp, domain }: TakeParts,
  { of }: LiveAlias,
  { raw, network, hello, sender }: ArrivedMail & { readonly raw: Buffer },
  { from }: ReadMail,
): Promise<Verdict | undefined> {
  if (from === undefined) return no('one-writer');
  const checked = await authenticateMail({ raw, network, hello, sender, from }, { lookUp, name: domain });
  if (checked !== 'proven')
    return { code: checked === 'later' ? 451 : 550, say: SENDER_ANSWERS[checked], outcome: checked };
  const opened = await open(of, ['email']);
  if ('keys' in opened) return later('not-now');
  const address = opened.values.get('email')?.reveal();
  return typeof address === 'string' && isSameAddress(address, from) ? undefined : no('other-writer');
}

/** Sends what was written as the customer's message, and queues what is to be said of it, before it is answered. */
async function deliver(
  parts: TakeParts,
  { alias, of, customer }: LiveAlias,
  mail: ReadMail,
  raw: Buffer,
): Promise<Verdict> {
  const { conversations, aliases, pool, now } = parts;
  if ((await conversations.count(customer)) > 0) return later('too-many-mails');
  const message = aliases.messageOf(alias, mail.messageId ?? raw.toString('latin1'));
  const sent = await sendText(parts, { of, customer, id: message, text: mail.text });
  if (sent.outcome === 'sent-otherwise') return no('repeated');
  const answered = answerTo(sent.outcome, mail.files);
  if (answered !== undefined) {
    const { kinds = [], why } = sent;
    await queueAnswer(pool, of, { message, answered, why, kinds, files: mail.files }, now());
  }
  return { code: 250, say: SAY.taken, outcome: sent.outcome };
}

type Done =
  | { readonly outcome: MailOutcome; readonly kinds?: readonly string[]; readonly why?: string }
  | { readonly outcome: 'sent-otherwise' };

async function sendText(
  { conversations }: TakeParts,
  { of, customer, id, text }: Pick<LiveAlias, 'of' | 'customer'> & { readonly id: string; readonly text: string },
): Promise<Done> {
  if (text === '') return { outcome: 'empty' };
  if (text.length > LONGEST_MESSAGE) return { outcome: 'too-long' };
  return conversations.send(of, customer, { id, text });
}
