import type { FindingKind } from '../rulebook/policy/screening.ts';

/** What a writer is told about a message that would not go out as it is. */
export const COACHING_TEXT = {
  title: 'Not sent yet: please look at {count} in your message',
  one: 'one place',
  many: '{count} places',
  yours: 'Your message, with the words that are meant',
  mark: 'Place {number}, {kind}, begins:',
  markEnd: 'ends.',
  reasons: 'What is meant, and what to write instead',
  place: '{number}: “{words}”',
  whole: '{number}: the message as a whole',
  instead: 'Write instead:',
  preview: 'What the other side would read if you sent it like this',
  nothing: { mask: 'Nothing.', hold: 'Nothing, until a person has looked at it.', block: 'Nothing.' },
  would: {
    mask: 'It would go out at once, with these words masked.',
    hold: 'It would wait: a person looks at it first and decides whether it goes out. You see here what they decide.',
    block: 'Like this it cannot go out. Change the words, and it can.',
  },
  change: 'Change the words',
  send: { mask: 'Send it masked', hold: 'Send it for review' },
  record: 'If you send it like this, it is kept with the message that you were told before.',
  changed: 'You have changed the words. Send the message when you are ready: it is looked at again.',
} as const;

type Advice = {
  /** What it is, in the middle of a sentence. */
  readonly name: string;
  /** Why it does not go out, in plain words. */
  readonly why: string;
  /** What serves instead. */
  readonly instead: readonly string[];
};

/** What each kind is, why it is stopped, and what to write instead. */
export const FINDING_ADVICE: Readonly<Record<FindingKind, Advice>> = {
  phone: {
    name: 'a phone number',
    why: 'A number, once given, cannot be taken back, and what is agreed on the phone nobody can show later.',
    instead: [
      '“Please reply here, I answer quickly.”',
      'For a call about the delivery the carrier puts one through, without numbers.',
    ],
  },
  email: {
    name: 'an e-mail address',
    why: 'An address, once given, cannot be taken back, and what is agreed by mail nobody can show later.',
    instead: ['“Please reply here.” Pictures can be sent here too.'],
  },
  url: {
    name: 'a link that leads off the marketplace',
    why: 'Links are how most people are led to false shops and false payment pages.',
    instead: ['Name the listing or its number here.', '“Tracking is on your order.”'],
  },
  handle: {
    name: 'a name on another service',
    why: 'It leads the conversation to where neither of you is protected and nothing is kept.',
    instead: ['“Let us settle it here.”'],
  },
  payment_handle: {
    name: 'a payment account',
    why: 'A payment outside the marketplace cannot be refunded, and asking for one closes shops.',
    instead: ['“Please pay on the order page.”', 'A refund goes back by itself, to where the payment came from.'],
  },
  bank_account: {
    name: 'bank details',
    why: 'A payment outside the marketplace cannot be refunded, and bank details in a message can be misused.',
    instead: ['“Please pay on the order page.”', 'A refund goes back by itself, to where the payment came from.'],
  },
  postal_address: {
    name: 'a postal address',
    why: 'The parcel finds its way by the label, and a return by its own. Nobody needs an address in a message.',
    instead: [
      '“Please correct the address on your order page.”',
      'For a return: “Please print the return label on the order.”',
    ],
  },
  off_platform_contact: {
    name: 'a way to talk elsewhere',
    why: 'Off the marketplace neither of you is protected, and nobody can show later what was agreed.',
    instead: ['“Please ask me here, I see it at once.”'],
  },
  off_platform_payment: {
    name: 'a payment outside the marketplace',
    why: 'It cannot be refunded, and asking for one closes shops. That holds for a discount “in cash” too.',
    instead: [
      '“Please pay on the order page.”',
      'To take something off the price, change the listing or refund a part of the order.',
    ],
  },
  marketing: {
    name: 'advertising',
    why: 'People gave their order to the marketplace, not their attention to a mailing list.',
    instead: ['Answer what was asked about this order.', 'Offers belong on your listings.'],
  },
  harassment: {
    name: 'words that hurt',
    why: 'Whatever happened before: nobody has to read this, and it settles nothing.',
    instead: [
      'Say what went wrong, and what you would like to happen.',
      'You can also report, mute or block the other side.',
    ],
  },
  threat: {
    name: 'a threat',
    why: 'Nobody has to read this. Threats are looked at by a person and may close an account.',
    instead: [
      'Say what went wrong, and what you would like to happen.',
      'Open a return or dispute: somebody neutral decides then.',
    ],
  },
};
