import type { RecoveryAct } from '../rulebook/accounts/recovery.ts';

type MailWords = { readonly title: string; readonly said: readonly string[] };

/** What people are written to about a request to be let in without the second step. */
export const RECOVERY_MAIL_TEXT: Readonly<Record<Exclude<RecoveryAct['type'], 'approved'>, MailWords>> = {
  asked: {
    title: 'Somebody asked to sign in without your second step',
    said: [
      'It was on {at}, by somebody who gave your password. Nothing has changed: your second step is still asked for.',
      'If it was not you, somebody knows your password. Stop it now with the link below: it cancels the request and signs you out everywhere. Then sign in and change your password.',
    ],
  },
  'link-sent': {
    title: 'Your way in without the second step',
    said: [
      'The waiting time is over. The link below is good once, until {until}.',
      'It takes away your authenticator app, your recovery codes and your passkeys, and signs you out everywhere. Then sign in with your password and set up a new second step.',
      'If you did not ask for this, stop it with the other link and change your password.',
    ],
  },
  completed: {
    title: 'Your second step was taken away',
    said: [
      'It was done on {at}, with the link that we mailed to you. Every device was signed out. Sign in with your password and set up a new second step.',
      'If it was not you, tell an administrator of the marketplace at once.',
    ],
  },
  cancelled: {
    title: 'The request is cancelled',
    said: [
      'On {at} the request to sign in without your second step was cancelled. Your second step stays as it is.',
      'If you did not ask for it, change your password: whoever asked knows it.',
    ],
  },
  refused: {
    title: 'The request was refused',
    said: [
      'On {at} staff of the marketplace refused the request to sign in without your second step. Your second step stays as it is.',
      'If you asked for it, tell them by another way who you are: the support of the marketplace knows how.',
    ],
  },
  lapsed: {
    title: 'The request has run out',
    said: [
      'On {at} the request to sign in without your second step ended, because its link was not used or nobody approved it in time. Your second step stays as it is.',
      'If you still need it, ask again at the second step of the sign-in.',
    ],
  },
};

/** What comes next, where nobody has to approve it, and where two people have to. */
export const RECOVERY_MAIL_NEXT = {
  alone: 'If it was you, there is nothing to do now. On {until} we mail you a link that is good for {hours} hours.',
  people:
    'If it was you, ask two colleagues to approve it by {approvals}, one of them an administrator: they make sure that it is you, not by e-mail. Not before {until} we mail you a link that is good for {hours} hours.',
} as const;

export const RECOVERY_MAIL_LINKS = {
  cancel: 'It was not me: stop it',
  finish: 'Take away my second step',
  signIn: 'Sign in',
} as const;

/** At the foot of a mail about somebody's sign-in. */
export const PERSONAL_MAIL_TEXT = {
  footer: 'You get this because it is about your sign-in at {marketplace}. It cannot be switched off.',
} as const;
