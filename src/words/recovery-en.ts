/** Asking to be let in without the second step. */
export const RECOVERY_PAGE = {
  title: 'You cannot use your second step',
  lead: 'You can be let in without it, after a waiting time. It protects you: whoever has stolen a password asks for the same.',
  begin: 'Begin with your e-mail and password; then choose “I cannot use any of these”.',
  toSignIn: 'Go to the sign-in',
  back: 'Back to the sign-in',
  failed: 'We could not look up your request.',
  notHereTitle: 'Not possible here',
  notHere:
    'This installation sends no mail, so we cannot ask you through your mailbox. Ask an administrator: they can remove your account and invite you anew.',
  next: 'What happens then',
  steps: [
    'We write to the address of your account at once. Whoever is signed in as you sees it, and can stop it.',
    'For {hours} hours nothing changes. If you find your phone, a passkey or a recovery code, sign in with it.',
    'Then we mail you a link that is good for a day. Staff need two colleagues who approve first, one of them an administrator.',
    'The link takes away your app, recovery codes and passkeys. You sign in with your password and set up new ones at once.',
  ],
  reason: 'What happened?',
  reasonHelp: 'A sentence. Whoever looks after accounts reads it; it is in no mail.',
  reasonMissing: 'Say in a sentence what happened: ten characters at least.',
  submit: 'Ask to be let in',
} as const;

/** How a request stands. */
export const RECOVERY_STATE = {
  title: 'Your request is open',
  mailed: 'We wrote to {address}.',
  waits: 'On {until} we mail you a link to that address. Until then everything stays as it is.',
  waitsForPeople:
    'Two colleagues must approve it, one of them an administrator; so far {approvals} of {needed} have. Not before {until} we mail you a link to that address.',
  sent: 'The link is in your mailbox, and good until {until}.',
  stop: 'To stop it, use the link “It was not me” in that mail.',
} as const;

/** Above every page of whoever is signed in. */
export const RECOVERY_BANNER = {
  title: 'Somebody asked to sign in as you without your second step',
  text: 'It was on {at}, with your password. If it was not you, stop it now and change your password.',
  stop: 'It was not me: stop it',
  stopped: 'It is stopped, and every other device is signed out. Now change your password.',
  over: 'It had ended already.',
  account: 'Your account',
} as const;

/** Where the links of the mails lead. */
export const RECOVERY_LINK_PAGES = {
  cancel: {
    title: 'Was it not you?',
    lead: 'This stops the request to sign in without your second step, and signs you out everywhere.',
    submit: 'It was not me: stop it',
    doneTitle: 'It is stopped',
    done: 'Your second step stays, and every device is signed out. Sign in and change your password: somebody knows it.',
  },
  finish: {
    title: 'Take away your second step',
    lead: 'Your authenticator app, recovery codes and passkeys stop working here, and you are signed out everywhere. Your password stays.',
    submit: 'Take it away',
    doneTitle: 'It is taken away',
    done: 'Sign in with your e-mail and password. You set up a new second step at once; until then nothing else is open.',
  },
} as const;

export const RECOVERY_LINK_TEXT = {
  missingTitle: 'This link is not complete',
  missing: 'Open it from the mail again, or copy all of it.',
} as const;
