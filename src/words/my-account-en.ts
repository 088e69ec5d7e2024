/** The page about oneself: password, second step, passkeys, sessions. */
export const ACCOUNT_TEXT = {
  title: 'Your account',
  who: 'Who you are',
  name: 'Name',
  email: 'E-mail',
  role: 'Role',
  seller: 'Shop',
  signOut: 'Sign out',
  saved: 'Saved.',
} as const;

export const PASSWORD_TEXT = {
  title: 'Password',
  about: 'When you change it, every other device is signed out.',
  current: 'Current password',
  fresh: 'New password',
  again: 'New password again',
  help: 'At least {least} characters.',
  submit: 'Change password',
  done: 'Your password is changed. Every other device is signed out.',
  wrong: 'The current password is not right.',
  tooShort: 'The new password needs at least {least} characters.',
  different: 'The two new passwords are not the same.',
  missing: 'Enter your current password.',
} as const;

export const TWO_STEP_TEXT = {
  title: 'Second step at sign-in',
  about:
    'Besides the password, a code from an app on your phone. It keeps others out even if they learn your password.',
  on: 'On',
  off: 'Off',
  turnOn: 'Turn on',
  turnOff: 'Turn off',
  password: 'Your password',
  passwordWhy: 'To be sure that it is you.',
  scanTitle: 'Scan this with your authenticator app',
  scanAlternative: 'Or enter this key by hand:',
  picture: 'QR code for your authenticator app',
  code: 'The six digits it shows',
  confirm: 'Confirm',
  recoveryTitle: 'Your recovery codes',
  recoveryAbout:
    'Each lets you in once if your phone is lost. They are shown this one time: keep them where you keep important papers.',
  recoveryKept: 'I have kept them',
  download: 'Download as a file',
  fileName: 'kingston-trust-recovery-codes.txt',
  fileHead: 'Recovery codes for {email}. Each works once.',
  renew: 'Make new recovery codes',
  renewAbout: 'The old ones stop working.',
  cancel: 'Not now',
  turnedOn: 'The second step is on.',
  turnedOff: 'The second step is off.',
  wrongPassword: 'This is not your password.',
  wrongCode: 'This is not the current code. Wait for the next one and try again.',
} as const;

export const PASSKEY_TEXT = {
  title: 'Passkeys',
  about:
    'Sign in with your fingerprint, face or device PIN instead of a password. Nothing to remember, nothing to steal.',
  none: 'You have none yet.',
  add: 'Add a passkey',
  name: 'What to call it',
  namePlaceholder: 'My phone',
  added: 'Added {at}',
  unnamed: 'Passkey without a name',
  rename: 'Rename',
  save: 'Save',
  cancel: 'Go back',
  remove: 'Remove',
  removeTitle: 'Remove this passkey?',
  removeText: '“{name}” no longer signs you in. You can add it again at any time.',
  keep: 'Keep it',
  refused: 'Nothing was added: the device did not finish. You can try again.',
  unable: 'This browser cannot make passkeys.',
  addedNote: 'The passkey is there.',
} as const;

export const SESSION_TEXT = {
  title: 'Where you are signed in',
  about: 'If you do not know one of these, end it and change your password.',
  here: 'This device',
  unknownDevice: 'A device',
  signedIn: 'Signed in {at}',
  ends: 'Ends {at}',
  from: 'from {address}',
  end: 'End',
  endNamed: 'End the session of {device}',
  endOthers: 'End all others',
  ended: 'Ended.',
} as const;
