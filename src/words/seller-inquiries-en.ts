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

export const FROZEN_NAMES: Readonly<Record<string, string>> = {
  seller: 'What your people are shown of customers',
  all: 'What all sellers are shown of customers',
};
