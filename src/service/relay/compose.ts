import type { FindingKind } from '../../rulebook/policy/screening.ts';
import { LONGEST_MESSAGE } from '../../rulebook/threads/limits.ts';
import type { NotWritable } from '../../rulebook/threads/may-write.ts';
import { writeThreadId } from '../../rulebook/threads/thread-id.ts';
import { FINDING_ADVICE } from '../../words/coaching-en.ts';
import { fill } from '../../words/fill.ts';
import {
  ANSWER_FILES,
  ANSWER_FOUND,
  ANSWER_TEXT,
  ANSWER_UNKNOWN,
  CONVERSATION_MAIL as SAY,
  WRITE_ABOVE,
} from '../../words/relay-en.ts';
import { NOT_WRITABLE_REASONS } from '../../words/threads-api-en.ts';
import type { LeasedMail } from './mail-store.ts';
import type { CustomerMail, OfThread, RelayParts } from './parts.ts';

type Frame = Pick<RelayParts, 'aliases' | 'offLinks' | 'baseUrl' | 'marketplace'>;

/** Which mail it is, to whom and where an answer goes. */
type OfMail = {
  readonly of: OfThread;
  readonly customer: string;
  readonly mail: LeasedMail;
  readonly replyTo: string | undefined;
};

type Content = Omit<CustomerMail, 'to'>;

/** What the seller wrote, as it was delivered. Pictures are told of: they are shown on the page only. */
export function tellingMail(
  parts: Frame,
  given: OfMail & { readonly messages: readonly { readonly text: string; readonly pictures: number }[] },
): Content {
  const { messages, replyTo } = given;
  const count = messages.length;
  const pictures = messages.reduce((sum, each) => sum + each.pictures, 0);
  const drawn = pictures === 1 ? SAY.pictures.one : fill(SAY.pictures.many, { count: pictures });
  const wrote = fill(count === 1 ? SAY.wrote.one : SAY.wrote.many, { ...namesOf(given), count });
  return {
    ...frameOf(parts, given, SAY.subject),
    ...{ said: [SAY.greeting, wrote], isAnswer: false },
    quoted: messages.flatMap(({ text }) => (text === '' ? [] : [text])),
    after: [...(pictures === 0 ? [] : [drawn]), ...(replyTo === undefined ? [SAY.noReply] : [SAY.reply, SAY.textOnly])],
  };
}

/** What became of what the customer sent. Of its words there is nothing: they are in the mail that the customer sent. */
export function answerMail(parts: Frame, given: OfMail): Content {
  const { mail, replyTo } = given;
  const answered = mail.answered as keyof typeof ANSWER_TEXT;
  const names = { ...namesOf(given), reason: reasonOf(mail.why), most: LONGEST_MESSAGE.toLocaleString('en') };
  const [first = '', ...rest] = ANSWER_TEXT[answered].map((sentence) => fill(sentence, names));
  const files = mail.files === 1 ? ANSWER_FILES.one : fill(ANSWER_FILES.many, { count: mail.files });
  return {
    ...frameOf(parts, given, SAY.answerSubject),
    said: [SAY.greeting, first, ...foundIn(mail), ...rest, ...(mail.files === 0 ? [] : [files])],
    ...{ quoted: [], isAnswer: true },
    after: replyTo === undefined ? [SAY.noReply] : [],
  };
}

function foundIn({ kinds }: LeasedMail): readonly string[] {
  return kinds.map((kind) => {
    const { name, why, instead } = FINDING_ADVICE[kind as FindingKind];
    return fill(ANSWER_FOUND, { name, why, instead: instead.join(' ') });
  });
}

function reasonOf(why: string | null): string {
  return NOT_WRITABLE_REASONS[why as NotWritable] ?? ANSWER_UNKNOWN;
}

function namesOf({ of: { seller: shop, order, about } }: OfMail) {
  return { shop, order, about: fill(about === '' ? SAY.about.order : SAY.about.other, { order, about }) };
}

function frameOf({ aliases, offLinks, baseUrl, marketplace }: Frame, given: OfMail, subject: string) {
  const { of, customer, mail, replyTo } = given;
  const alias = replyTo === undefined ? [] : [SAY.alias];
  const place = [of.seller, of.order, of.about] as const;
  return {
    ...{ subject: fill(subject, namesOf(given)), replyTo, above: replyTo === undefined ? undefined : WRITE_ABOVE },
    link: { label: SAY.open, address: `${baseUrl}/customer/messages/${encodeURIComponent(writeThreadId(of))}` },
    footer: [fill(SAY.why, { marketplace }), ...alias],
    off: { label: SAY.off, address: `${baseUrl}/unsubscribe/conversations/${offLinks.linkOf(customer)}` },
    ...{ id: aliases.nameOf('mail', ...place, mail.mail), together: aliases.nameOf('conversation', ...place) },
  };
}
