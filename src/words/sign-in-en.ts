/** Signing in. Why it did not work is said by the service, in words that tell nobody whether an account exists. */
export const SIGN_IN_TEXT = {
  title: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  passkey: 'Sign in with a passkey',
  or: 'or',
  noAccount: 'Accounts are opened by invitation. If you have none, ask who runs your shop, or your marketplace.',
  report: 'Report a data problem: no account needed.',
  codeTitle: 'One more step',
  codeLead: 'Enter the six digits that your authenticator app shows now.',
  code: 'Code',
  codeSubmit: 'Go on',
  useRecovery: 'Use a recovery code instead',
  useCode: 'Use the app instead',
  recoveryLead: 'Enter one of the recovery codes that you kept. Each works once.',
  recovery: 'Recovery code',
  startOver: 'Start over',
  lost: 'I cannot use any of these',
  needed: 'Please sign in. You come back to the page you asked for.',
} as const;

/** What is said before anything is sent, and where nobody answers. */
export const SIGN_IN_PROBLEMS = {
  emailMissing: 'Enter your e-mail, like name@example.com.',
  passwordMissing: 'Enter your password.',
  codeMissing: 'Enter the six digits.',
  recoveryMissing: 'Enter a recovery code.',
  offline: 'We could not be reached. Look at your connection and try again; nothing was sent twice.',
  trouble: 'Something went wrong on our side. Please try again in a moment.',
  passkeyLeft: 'The passkey was not used. Try again, or use your password.',
} as const;

/** The people of a demo. */
export const DEMO_TEXT = {
  title: 'This is a demo',
  lead: 'Everything in it is simulated. Choose whom to be:',
  withPassword: 'One press signs you in.',
  progress: 'Its half year is still being played: {percent} so far. You can look in already.',
  withoutPassword: 'The passwords stand in the output of the server’s start.',
} as const;

/** What is asked of a password; a test holds the number to the rule. */
export const PASSWORD_HELP = 'At least 12 characters. A few words in a row are easy to keep in mind.';

/** Accepting an invitation. */
export const INVITATION_TEXT = {
  title: 'Welcome',
  lead: 'You have been invited. Tell us your name and choose a password, and you are in.',
  name: 'Your name',
  nameHelp: 'Colleagues see it; customers do not.',
  password: 'A password',
  again: 'The same password again',
  submit: 'Open my account',
  doneTitle: 'Your account is open',
  done: 'Sign in with your e-mail and the password you have just chosen.',
  toSignIn: 'Go to the sign-in',
  missingTitle: 'This link is not complete',
  missing: 'Open it from your invitation again, or copy all of it.',
  nameMissing: 'Enter your name.',
  passwordMissing: 'Choose a password.',
  different: 'The two passwords are not the same.',
} as const;
