import type { Answered } from '../rulebook/relay/answer.ts';
import type { Robot } from '../rulebook/relay/robots.ts';
import type { SenderVerdict } from '../rulebook/relay/sender.ts';

/** The line that parts an answer from what it answers: what stands below it is not read. */
export const WRITE_ABOVE = '##- Please write your answer above this line -##';

/** What customers are written to about their conversations. */
export const CONVERSATION_MAIL = {
  subject: 'Order {order}: a message from the shop {shop}',
  answerSubject: 'Order {order}: your message to the shop {shop}',
  greeting: 'Hello,',
  wrote: {
    one: 'The shop {shop} wrote to you about {about}:',
    many: 'The shop {shop} wrote to you about {about}, {count} messages:',
  },
  pictures: {
    one: 'A picture came with it: you see it on the page.',
    many: '{count} pictures came with it: you see them on the page.',
  },
  about: { order: 'your order {order}', other: '{about} of your order {order}' },
  reply:
    'Simply answer this mail. Write above the line at the top; what is below it, your signature and your address stay with us and do not reach the shop.',
  textOnly: 'An answer by mail is text. Pictures and other files you add on the page.',
  noReply: 'An answer to this mail reaches nobody. Write on the page instead.',
  open: 'Open the conversation',
  why: 'You get this because you have an order at {marketplace}. The shop does not know your address, and this mail does not tell you theirs.',
  alias:
    'The address that your answer goes to is for this conversation and for you alone. It ends with the conversation.',
  off: 'No more mails about messages',
} as const;

/** What became of a message that a customer sent by mail. */
export const ANSWER_TEXT: Readonly<Record<Answered | 'delivered', readonly string[]>> = {
  coached: [
    'Your message about {about} was not sent, and we have not kept it.',
    'Answer this mail with other words, and it goes out. If you want to send it as it is, do so on the page: there you see which words are meant and what the shop would read.',
  ],
  masked: ['Your message about {about} was delivered. Some words in it are covered; the shop reads ••• instead.'],
  held: [
    'Your message about {about} waits: a person of the marketplace looks at it first and decides whether it goes out. The page shows what they decide.',
  ],
  blocked: ['Your message about {about} was not delivered.'],
  refused: ['Your message about {about} was not sent. {reason}'],
  empty: [
    'We found no words of yours in your mail about {about}, so nothing was sent.',
    'Write above the line at the top of our mail, and send it as text.',
  ],
  'too-long': [
    'Your message about {about} was not sent: it is longer than {most} characters.',
    'Shorten it, or send it in parts.',
  ],
  delivered: ['Your message about {about} was delivered.'],
};

/** Besides: files are never passed over in silence. */
export const ANSWER_FILES = {
  one: 'The file that came with it was not taken: add pictures on the page, where they are looked at before the shop sees them.',
  many: 'The {count} files that came with it were not taken: add pictures on the page, where they are looked at before the shop sees them.',
} as const;

/** What was found: its name, why it does not go out, and what serves instead. */
export const ANSWER_FOUND = 'What we found is {name}. {why} Instead: {instead}';

/** Why a conversation takes nothing, where the rules of writing do not say it. */
export const ANSWER_UNKNOWN = 'It is over, or not there any more.';

/** What our mail server answers, after the code. No address, no name. */
export const SMTP_ANSWERS = {
  greeting: 'mail of conversations',
  'no-such-address': '5.1.1 No such address here',
  'one-at-a-time': '4.5.3 One address for each message',
  'from-nobody': '5.7.1 Reports and automatic answers are not taken here',
  'too-many-connections': '4.7.0 Too many connections, come again in a minute',
  'too-many-unknown': '4.7.0 Too many unknown addresses, come again later',
  'too-many-mails': '4.7.1 Too many messages, come again later',
  'too-large': '5.3.4 Larger than {most} bytes: send text, and add pictures on the page',
  unreadable: '5.6.0 This message cannot be read: send it as plain text',
  'one-writer': '5.7.1 From must name one address',
  'other-writer': '5.7.1 Write from the address that the order was placed with, or on the order page',
  repeated: '5.6.0 Another message with this Message-ID was taken before: write a new one',
  'not-now': '4.3.0 Not possible at the moment, come again later',
  taken: '2.0.0 Taken',
  passed: '2.0.0 Automatic mail is passed over',
} as const;

/** Of mail that no person wrote, what whoever sends it is told. */
export const ROBOT_ANSWERS: Readonly<Record<Extract<Robot, 'list' | 'invitation' | 'loop'>, string>> = {
  list: '5.7.1 Mailing lists are not taken here',
  invitation: '5.6.1 Invitations are not taken here: write a message instead',
  loop: '5.4.6 This message goes in a circle',
};

/** Why a mail is not believed to come from whom it says. */
export const SENDER_ANSWERS: Readonly<Record<Exclude<SenderVerdict, 'proven'>, string>> = {
  forged:
    '5.7.26 The domain of the sender says that this message is not from there (SPF, DKIM, DMARC). Send it with your provider, or write on the order page',
  unproven:
    '5.7.26 Nothing shows that this message is from its sender (no SPF, DKIM or DMARC). Write on the order page instead',
  later: '4.7.0 The domain of the sender cannot be looked up at the moment, come again later',
};

/** The page behind “No more mails about messages”. */
export const MAIL_OFF_PAGE = {
  title: 'E-mail about messages',
  ask: 'Shall we no longer write to you when a shop sends you a message? All of them still stand on the page of your order.',
  confirm: 'Write to me no more',
  off: 'We no longer write to you about messages of shops. All of them still stand on the page of your order.',
  undo: 'Write to me again',
  on: 'We write to you about messages of shops again.',
  lostTitle: 'This link does not work',
  lost: 'It is not whole, or it is from another installation. On the page “Your data” you choose whether we write to you.',
  data: 'Your data',
} as const;
