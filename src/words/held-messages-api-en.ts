/** What is wrong with what staff send about a message that waits for them. */
export const HELD_FIELDS = {
  id: 'must be the id of a message as the list of held messages has it: the seller, ~ and the id of the message',
  reason: 'must say why, in 10 to 500 characters',
  breach: 'must name a breach that a message can be: {breaches}',
  noBreach: 'must name the breach: nothing that was found in the message says one. It can be {breaches}',
  notConfirmed: 'belongs to the decision `confirm` of a seller’s message only',
} as const;

/** Why nothing can be done with a message that waits for staff. */
export type HeldProblemCode =
  | 'unknown-held-message'
  | 'message-not-waiting'
  | 'message-texts-destroyed'
  | 'message-not-read';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const HELD_PROBLEMS: Readonly<Record<HeldProblemCode, Words>> = {
  'unknown-held-message': {
    title: 'There is no such message',
    detail: 'There is no message {message}',
    meaning: 'No message of this seller has this id.',
    cure: 'Take the id from the list of held messages.',
  },
  'message-not-waiting': {
    title: 'The message does not wait any more',
    detail: 'Message {message} does not wait for anybody. Nothing was changed',
    meaning: 'A colleague was quicker, or it was never held nor reported. What was decided once stays decided.',
    cure: 'Read the list of held messages again.',
  },
  'message-not-read': {
    title: 'Read the message first',
    detail: 'You have not read message {message} with a reason, or it does not wait any more',
    meaning: 'Pictures are shown to whoever has read the message they came with, and only while it waits.',
    cure: 'Open the message from the list of held messages, and say why.',
  },
  'message-texts-destroyed': {
    title: 'The text is destroyed',
    detail: 'The text of message {message} is destroyed: it can be blocked or confirmed, not sent. Nothing was changed',
    meaning: 'Its customer asked for erasure, or its time was over.',
    cure: 'Block it.',
  },
};
