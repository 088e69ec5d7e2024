import { PREFERENCE_TEXT } from './notice-preferences-en.ts';

/** The page behind “Get no more of these by e-mail”. */
export const UNSUBSCRIBE = {
  title: 'Notices by e-mail',
  names: {
    endings: 'notices about what has ended',
    reports: 'the weekly report',
    returns: 'notices about returns',
    messages: 'mail about messages that wait',
  },
  ask: 'Shall we no longer send you {name} by e-mail? Everything is still kept in the console.',
  confirm: 'Send it no more',
  off: 'We no longer send you {name} by e-mail. Everything is still kept in the console.',
  undo: 'Send it by e-mail again',
  on: 'We send you {name} by e-mail again.',
  always: PREFERENCE_TEXT.always,
  preferences: 'All about notices by e-mail',
  lostTitle: 'This link does not work',
  lost: 'It is not whole, or it is from another installation. Sign in and choose under “Your account” which notices come by e-mail.',
  body: 'must be One-Click (RFC 8058)',
} as const;
