/** Signing in, and accepting an invitation. */
export const SIGN_IN_TEXT = {
  title: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  remember: 'Keep me signed in on this device',
  submit: 'Sign in',
  passkey: 'Sign in with a passkey',
  or: 'or',
  noAccount:
    'Accounts are opened by invitation. If you have none, ask the person who runs your shop or your marketplace.',
  codeTitle: 'One more step',
  codeLead: 'Enter the six digits that your authenticator app shows now.',
  code: 'Code',
  codeSubmit: 'Go on',
  useRecovery: 'Use a recovery code instead',
  useCode: 'Use the app instead',
  recoveryLead: 'Enter one of the recovery codes you kept. Each works once.',
  recovery: 'Recovery code',
  trust: 'Do not ask for a code on this device for a while',
  startOver: 'Start over',
  signedOut: 'You are signed out.',
  needed: 'Please sign in to go on. You come back to where you were.',
  expired: 'Your session has ended, as it does after some time. Nothing is lost: sign in and go on.',
} as const;

/** The people of a demo. */
export const DEMO_TEXT = {
  title: 'This is a demo',
  lead: 'Everything here is simulated. Choose whom to be:',
  fill: 'Sign in as {name}',
  password: 'Password',
  whereabouts: 'Their passwords are in the output of the server’s start.',
} as const;

/** A role as its holder calls it. */
export const ROLE_NAMES: Readonly<Record<string, string>> = {
  'seller-owner': 'Seller, owner',
  'seller-member': 'Seller, team member',
  customer: 'Customer',
  'staff-agent': 'Staff',
  'staff-lead': 'Staff, lead',
  'policy-editor': 'Policy editor',
  'data-protection-officer': 'Data protection officer',
  'hub-operator': 'Hub operator',
  administrator: 'Administrator',
};

/** Why a sign-in did not work. None of it tells whether an account exists. */
export const SIGN_IN_PROBLEMS = {
  wrong: 'E-mail and password do not belong together. Look at both and try again.',
  wrongCode: 'This code is not the current one. Wait for the next one and try again.',
  wrongRecovery: 'This recovery code does not work. Each works once; look whether it was used before.',
  tooMany: 'That was often in a short time. For your safety, please try again {when}.',
  tooManyPlain: 'That was often in a short time. For your safety, please wait a few minutes.',
  passkeyRefused: 'The passkey was not used. Try it again, or use your password.',
  passkeyUnable: 'This browser cannot use passkeys. Please use your password.',
  unreachable: 'We could not be reached. Look at your connection and try again; nothing was sent twice.',
  trouble: 'Something went wrong on our side. Please try again in a moment.',
  emailMissing: 'Enter your e-mail, like name@example.com.',
  passwordMissing: 'Enter your password.',
  codeMissing: 'Enter the six digits.',
  recoveryMissing: 'Enter a recovery code.',
} as const;

/** Accepting an invitation. */
export const INVITATION_TEXT = {
  title: 'Welcome',
  lead: 'You have been invited. Tell us your name and choose a password, and you are in.',
  name: 'Your name',
  nameHelp: 'Colleagues see it. Customers do not.',
  password: 'A password',
  passwordHelp: 'At least {least} characters. A sentence only you know is better than odd signs.',
  again: 'The same password again',
  submit: 'Open my account',
  doneTitle: 'Your account is open',
  done: 'Sign in with your e-mail and the password you have just chosen.',
  toSignIn: 'Go to sign-in',
  missing: 'This link is not complete. Open it from your invitation again, or copy all of it.',
  unusable: 'This invitation cannot be used: it was used before, withdrawn, or its time is over. Ask for a new one.',
  nameMissing: 'Enter your name.',
  tooShort: 'Choose a password of at least {least} characters.',
  different: 'The two passwords are not the same.',
} as const;
