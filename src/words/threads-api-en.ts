import type { FindingKind } from '../rulebook/policy/screening.ts';
import type { NotWritable } from '../rulebook/threads/may-write.ts';

/** What is wrong with a message that somebody wants to send, and what to do. */
export const MESSAGE_FIELDS = {
  thread: 'must be an order id, or an order id, ~ and the id of a return or dispute of it',
  id: 'must be a random UUID of your own: the same message sent again with it is sent once',
  empty: 'must say something: there is nothing in it but space, and no picture goes along',
  picture: 'must be the id of a picture, as its upload answered it',
  pictures: 'must be at most 6 pictures: send the others with another message',
  twice: 'must name each picture once',
  long: 'must be at most 4,000 characters: shorten it, or send it in parts',
  broken: 'must be text that can be written in UTF-8: half of a surrogate pair stands alone in it',
} as const;

/** Why nothing can be written in a conversation now, and what opens it. */
export const NOT_WRITABLE_REASONS: Readonly<Record<NotWritable, string>> = {
  closed: 'The order has been over for some time. If the customer writes, the conversation opens again.',
  over: 'The order was over long ago, and what was said about it has been destroyed.',
  'blocked-by-you': 'You have blocked this conversation. Take that back to write.',
  'blocked-by-them':
    'The other side takes no messages here. If something is wrong with the order, open a return or a dispute.',
  restricted:
    'Your messages to customers are limited at the moment: you can answer a customer who wrote last, and begin nothing.',
};

/** Texts of ours to answer with. */
export const SHIPPED_REPLIES: readonly string[] = [
  'Thank you for your message. I am looking into it and will write again within one working day.',
  'Your order is packed and goes to the carrier on the next working day. The order page shows where it is.',
  'I am sorry about that. Please open a return on the order page: it comes with a label, and costs you nothing.',
  'Could you tell me the size or the number that stands on the item?',
];

/** Why something cannot be done with a conversation. */
export type ThreadProblemCode =
  | 'unknown-thread'
  | 'unknown-message'
  | 'thread-closed'
  | 'thread-over'
  | 'thread-blocked-by-you'
  | 'thread-blocked'
  | 'messages-restricted'
  | 'message-sent-otherwise'
  | 'quick-replies-changed'
  | 'too-many-live'
  | 'unknown-picture'
  | 'too-many-pictures'
  | 'too-many-pictures-today'
  | 'pictures-full';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const THREAD_PROBLEMS: Readonly<Record<ThreadProblemCode, Words>> = {
  'unknown-thread': {
    title: 'There is no such conversation',
    detail: 'You have no order of which {thread} would be a conversation',
    meaning: 'There is no such order, return or dispute, or it is somebody else’s.',
    cure: 'Take the id from the list of your orders or conversations: capital and small letters are different.',
  },
  'unknown-message': {
    title: 'There is no such message',
    detail: 'No message {message} of this conversation can be meant here',
    meaning:
      'It is not in this conversation, was not delivered to you, or is your own where one of the other side is asked for.',
    cure: 'Take the id from the conversation.',
  },
  'thread-closed': {
    title: 'The conversation is closed',
    detail: 'The conversation about {order} is closed to you. Nothing was sent',
    meaning:
      'A conversation closes some days after the order was delivered, or after its last return or dispute has ended.',
    cure: 'If the customer writes, or opens a return or dispute, it opens again.',
  },
  'thread-over': {
    title: 'The conversation is over',
    detail: 'The conversation about {order} is over, and what was said in it is destroyed. Nothing was sent',
    meaning: 'The order was settled long ago, and nothing that could still be open cites what was said.',
    cure: 'Ask the marketplace.',
  },
  'thread-blocked-by-you': {
    title: 'You have blocked this conversation',
    detail: 'You have blocked the conversation about {order}. Nothing was sent',
    meaning: 'Whoever blocks a conversation neither gets messages in it nor sends any.',
    cure: 'Take that back in the settings of the conversation.',
  },
  'thread-blocked': {
    title: 'The other side takes no messages here',
    detail: 'The other side takes no messages about {order}. Nothing was sent',
    meaning: 'Either side may block a conversation. In that about an open return or dispute both can always write.',
    cure: 'If something is wrong with the order, open a return or a dispute.',
  },
  'messages-restricted': {
    title: 'Your messages are limited',
    detail: 'Your messages to customers are limited: about {order} you cannot write first. Nothing was sent',
    meaning: 'While messages are restricted a shop answers customers who wrote last, and begins nothing.',
    cure: 'The notice of the action says what it rests on, when it ends and how to appeal.',
  },
  'message-sent-otherwise': {
    title: 'This id was used for another message',
    detail: 'A message with this id was sent before, with other words or elsewhere. Nothing was sent',
    meaning: 'The same message sent again with the same id is sent once; another one needs an id of its own.',
    cure: 'Make a new random UUID for each message.',
  },
  'quick-replies-changed': {
    title: 'Somebody else changed the list',
    detail: 'The list was changed since you read it. Nothing was kept',
    meaning: 'A change names the version that it was made from, so that nobody’s texts are lost.',
    cure: 'Read the list again, put your change into it and send that.',
  },
  'too-many-live': {
    title: 'Too many live views',
    detail: 'You have {most} live views open already',
    meaning: 'Each open conversation holds a connection.',
    cure: 'Close one of the pages that show a conversation.',
  },
  'unknown-picture': {
    title: 'There is no such picture',
    detail: 'There is no picture {pictureId} here that you can see or send. Nothing was sent',
    meaning:
      'It was removed, destroyed, withheld, uploaded by somebody else or to another conversation. A picture that is not sent within a day is destroyed.',
    cure: 'Upload it again to this conversation, and send the message with what that answers.',
  },
  'too-many-pictures': {
    title: 'Too many pictures wait to be sent',
    detail: '{most} pictures of yours wait in this conversation; send them or remove some',
    meaning: 'What is uploaded and not sent takes room, so its number has a limit. It is destroyed after a day.',
    cure: 'Send the message, or remove the pictures that you do not need.',
  },
  'too-many-pictures-today': {
    title: 'That is as many pictures as can be uploaded in a day',
    detail: 'There may be {most} within 24 hours, removed ones too; go on tomorrow',
    meaning: 'Each picture is encoded anew and read, so their number has a limit for each person.',
    cure: 'Say it in words, or go on after 24 hours.',
  },
  'pictures-full': {
    title: 'There is no room for further pictures about this order',
    detail: 'All pictures of one side about one order may have {most} together',
    meaning: 'They are kept as long as the conversation.',
    cure: 'Say it in words. If it is about a return or dispute, show the marketplace what you have.',
  },
};

/** What screening finds, as it is called in the middle of a sentence. */
export const FINDING_NAMES: Readonly<Record<FindingKind, string>> = {
  email: 'an e-mail address',
  phone: 'a phone number',
  url: 'a link',
  handle: 'a name on another platform',
  payment_handle: 'an account to pay to',
  bank_account: 'a bank account or card number',
  postal_address: 'a postal address',
  off_platform_contact: 'an offer to talk elsewhere',
  off_platform_payment: 'an offer to pay elsewhere',
  marketing: 'advertising',
  harassment: 'words that harass',
  threat: 'a threat',
};
