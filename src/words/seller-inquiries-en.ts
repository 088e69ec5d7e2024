import type { BreachStatus } from '../rulebook/data-breaches/moves.ts';

/** What a seller sees of inquiries into data breaches that they were told of. */
export const INQUIRIES_TEXT = {
  title: 'Data inquiries',
  lead: 'When we look into a problem with customers’ data that concerns your shop, it stands here with how far we are. You are heard before anything but a stop.',
  back: 'Orders',
  noneTitle: 'No inquiry concerns you',
  none: 'If data slipped on your side, report it at once: saying so early counts for you.',
  report: 'Report a data problem',
  open: 'Data inquiries',
  told: 'Told you',
  until: 'Your reply is waited for until',
  replied: 'You replied',
  frozen: 'Stopped meanwhile',
  nothing: 'Nothing of yours',
  todo: 'What to do',
  reading: 'What it is about',
  yours: 'What you said',
  confirmed: 'Confirmed',
  coached: 'Counts for nothing: you told it in time',
  state: 'State',
  closed: 'Closed',
  reply: 'Your side',
  replyHelp: 'What happened, what you have done about it, and what you need. Name no customer.',
  short: 'Say it in a sentence: ten letters or more.',
  send: 'Send the reply',
  sent: 'Your reply was sent.',
  kept: 'What you typed is still here.',
} as const;

export const INQUIRY_STATES: Readonly<Record<BreachStatus, string>> = {
  suspected: 'Something is suspected, and we look into it',
  contained: 'We have stopped what might be wrong, and look into it',
  assessed: 'We know what happened, and see to what follows',
  closing: 'One of us proposed to close it; somebody else has yet to sign',
  closed: 'Closed',
};

export const FROZEN_NAMES = {
  seller: 'What your people are shown of customers',
  order: 'What is shown of order {id}',
  person: 'What one of your people is shown of customers ({id})',
  all: 'What all sellers are shown of customers',
} as const;

/** What a seller does about an inquiry, one after the other. */
export const INQUIRY_STEPS = {
  stop: 'Stop it on your side, if it still goes on: change passwords, take lists and copies away, close what lies open.',
  reply: 'Tell us your side below. Until then, or until the time for it is over, nothing but a stop is decided.',
  more: 'Tell us below if you learn more.',
  early: 'If it was a slip of yours that nobody has named yet, report it as such: told early, it counts for you.',
  customers: 'Do not write to customers about it: we tell them.',
  wait: 'You need not do anything now. We tell you when it is closed.',
  closed: 'Nothing is left to do.',
  appeal: 'What followed from what was confirmed stands on the page of your account, where you can appeal.',
} as const;
