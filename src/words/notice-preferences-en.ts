/** Which notices come by e-mail. */
export const PREFERENCE_TEXT = {
  title: 'Notices by e-mail',
  about: 'All notices are kept here. Choose which ones come to your e-mail address as well.',
  always: 'Decisions about your account and everything with a date always come by e-mail.',
  kinds: {
    endings: { label: 'When something ends', about: 'Warnings and restrictions that are over, lifted or taken back.' },
    messages: {
      label: 'Messages of customers',
      about: 'Which orders have a message that nobody has read, at most once an hour. Never what it says.',
    },
    returns: {
      label: 'Returns',
      about: 'That a customer sends something back, that it has arrived, and what the hub found. Never who or why.',
    },
    reports: { label: 'Weekly report', about: 'On Mondays, when there is something to tell. It stays under Reports.' },
  },
  bouncing: 'Mail to this address has come back since {at}.',
  again: 'My address works again',
  againDone: 'Thank you. The next notice comes by e-mail again.',
  saved: 'Saved.',
  off: 'This installation sends no e-mail.',
} as const;
