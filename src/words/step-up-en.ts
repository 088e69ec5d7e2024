/** Asking somebody who is signed in to prove it, before what reaches far. */
export const STEP_UP_TEXT = {
  title: 'Please show that it is you',
  lead: 'What you are about to do reaches far, so we ask once more. Nothing is lost: it goes on by itself afterwards.',
  forAWhile: 'You are not asked again for {minutes} minutes.',
  passkey: 'Use your passkey',
  or: 'or',
  password: 'Password',
  code: 'Code',
  codeHelp: 'The six digits that your authenticator app shows now.',
  recovery: 'Recovery code',
  recoveryHelp: 'One of the recovery codes that you kept. Each works once.',
  useRecovery: 'Use a recovery code instead',
  useCode: 'Use the app instead',
  submit: 'Go on',
  cancel: 'Rather not',
  failed: 'We could not find out how you can show it.',
  noPasskeys: 'You have a passkey, but this browser cannot use it. Open this page in one that can.',
  lost: 'I cannot use any of these',
} as const;

/** What is said before anything is sent. */
export const STEP_UP_PROBLEMS = {
  passwordMissing: 'Enter your password.',
  codeMissing: 'Enter the six digits.',
  recoveryMissing: 'Enter a recovery code.',
} as const;
