/** The sentences of a policy about messages (rulebook/policy/explain/messages.ts). */
export const POLICY_MESSAGES_STATEMENTS = {
  'screen-both':
    'Conversation stays on the platform. What you write and what customers write is screened alike, and whoever wrote it is shown what was found and why.',
  'screen-deliver': 'A message with {findings} goes out as it is.',
  'screen-mask': 'A message with {findings} goes out with that covered.',
  'screen-hold': 'A message with {findings} waits until a person has looked at it.',
  'screen-block': 'A message with {findings} does not go out.',
  'screen-coached':
    'Whoever writes {findings} is told before it goes which words are meant, and what to write instead.',
  'screen-again':
    'Sent again all the same, it goes on as said above, and is marked as sent by somebody who had been told.',
  'screen-case': 'A message with {findings} is a case for staff at once; its sender is not asked first.',
  'screen-sure': 'Screening speaks up when it is at least {from} sure.',
  'screen-alone': 'What screening finds moves nobody by itself: it counts once a person has confirmed it.',
} as const satisfies Readonly<Record<string, string>>;

/** The names in them, as they stand in the middle of a sentence. */
export const POLICY_MESSAGES_TERMS = {
  finding: {
    email: 'an e-mail address',
    phone: 'a telephone number',
    url: 'the address of another page',
    handle: 'a name on another service',
    payment_handle: 'a name or wallet to pay to',
    bank_account: 'a bank account or card',
    postal_address: 'a postal address',
    off_platform_contact: 'an invitation to talk elsewhere',
    off_platform_payment: 'a request to pay elsewhere',
    marketing: 'marketing',
    harassment: 'harassment',
    threat: 'a threat',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
