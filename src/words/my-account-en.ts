/** The page about oneself: password, second step, passkeys, sessions. */
export const ACCOUNT_TEXT = {
  title: 'Your account',
  back: 'Back to your start page',
  name: 'Name',
  email: 'E-mail',
  role: 'Role',
  seller: 'Store',
} as const;

export const PASSWORD_TEXT = {
  title: 'Password',
  about: 'When you change it, every other device is signed out.',
  current: 'Current password',
  fresh: 'New password',
  again: 'New password again',
  submit: 'Change password',
  done: 'Your password is changed, and every other device is signed out.',
  currentMissing: 'Enter your current password.',
  freshMissing: 'Enter a new password.',
  different: 'The two new passwords are not the same.',
} as const;

export const SECOND_STEP_TEXT = {
  title: 'Second step at sign-in',
  about: 'A code from an app on your phone besides the password. It keeps others out even if they learn your password.',
  on: 'It is on.',
  off: 'It is off.',
  turnOn: 'Turn it on',
  turnOff: 'Turn it off',
  password: 'Your password',
  passwordMissing: 'Enter your password.',
  passwordWhy: 'So that nobody else can do this on a device you left open.',
  goOn: 'Go on',
  scan: 'Scan this picture with your authenticator app.',
  picture: 'QR code for an authenticator app; the key below says the same',
  key: 'Key to enter by hand',
  code: 'The six digits it shows',
  codeMissing: 'Enter the six digits.',
  confirm: 'Turn it on',
  turnedOn: 'The second step is on.',
  turnedOff: 'The second step is off.',
  cancel: 'Not now',
  renew: 'Make new recovery codes',
  renewAbout: 'The ones you have stop working.',
} as const;

export const RECOVERY_TEXT = {
  title: 'Your recovery codes',
  about:
    'Each lets you in once if you lose your phone. You see them this one time: keep them where you keep important papers.',
  list: 'Recovery codes',
  download: 'Save as a file',
  fileName: 'kingston-trust-recovery-codes.txt',
  fileHead: 'Kingston Trust: recovery codes for {email}. Each works once.',
  kept: 'I have kept them',
} as const;

export const PASSKEY_TEXT = {
  title: 'Passkeys',
  about: 'Your fingerprint, face or device PIN instead of a password: nothing to remember, nothing to give away.',
  none: 'You have none yet.',
  name: 'A name for it',
  nameExample: 'My phone',
  nameMissing: 'Give it a name, so that you know it again.',
  add: 'Add a passkey',
  added: 'added {at}',
  unnamed: 'Passkey',
  rename: 'Rename',
  renameNamed: 'Rename {name}',
  save: 'Save',
  cancel: 'Go back',
  remove: 'Remove',
  removeNamed: 'Remove {name}',
  removeTitle: 'Remove “{name}”?',
  removeText: 'It no longer signs you in here. You can add it again at any time.',
  unable: 'This browser cannot make passkeys. A newer one can.',
  left: 'Nothing was added: the device did not finish. You can try again.',
  addedNote: 'The passkey is added.',
  removedNote: 'The passkey is removed.',
} as const;

export const SESSION_TEXT = {
  title: 'Where you are signed in',
  about: 'If you do not know one of these, end it and change your password.',
  here: 'This device',
  signedIn: 'since {at}',
  ends: 'ends {at}',
  end: 'End',
  endNamed: 'End the session on {device}',
  endOthers: 'End all others',
  endOthersTitle: 'End all other sessions?',
  endOthersText: 'Every device but this one has to sign in again.',
  ended: 'Ended.',
  device: '{browser} on {system}',
  unknownDevice: 'a device',
  unknownBrowser: 'A browser',
} as const;
