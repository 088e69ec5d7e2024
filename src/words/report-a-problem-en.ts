import type { IncidentKind, IncidentOutcome } from '../rulebook/incidents/incident.ts';

/** The page on which anybody reports a data problem. */
export const REPORT_PAGE = {
  title: 'Report a data problem',
  lead: 'When somebody saw, used, lost or copied data that was not theirs to have. You need no account, and it takes a minute.',
  kind: 'What happened?',
  kindMissing: 'Choose the one that comes nearest.',
  text: 'Tell it in your own words',
  textHelp: 'What did you see, and when? You need not prove anything.',
  textMissing: 'Say in a sentence what happened: ten letters or more.',
  ownSlip: 'It was a slip of our own shop',
  ownSlipHelp:
    'Then we keep which shop it was, and still not who. A slip that you tell soon, before anybody else does, counts for your shop.',
  more: 'If you know: which order, which shop, and where we can answer',
  order: 'Order number',
  orderFault:
    'An order number has letters, digits, dots, underscores and hyphens only. Leave it empty if you are not sure.',
  shop: 'Name of the shop',
  contact: 'E-mail for an answer',
  contactHelp: 'Only for this report. Without it, the answer stands on this page.',
  contactFault: 'This is no e-mail address. Leave it empty if you want no mail.',
  privacy:
    'We keep what you write under seal. The data protection officer and staff in the lead read it, nobody else, and it is destroyed 180 days after the report was closed.',
  role: 'You are signed in: we keep in what role you report, and a mark by which we know that the same account reported before, not who you are.',
  submit: 'Send the report',
  notSent: 'The report was not sent, and nothing of it was lost.',
  have: 'You have reported something already?',
  toStatus: 'See what became of it',
  home: 'To the console',
} as const;

export const REPORT_KINDS: Readonly<Record<IncidentKind, string>> = {
  seen: 'Somebody saw data that they should not see',
  contacted: 'Somebody contacted me outside the marketplace',
  lost_or_copied: 'Data was lost, copied or passed on',
  other: 'Something else about data',
};

/** Once it was sent. */
export const REPORT_SENT = {
  title: 'We have your report',
  lead: 'Thank you. Somebody looks at it now.',
  reference: 'Reference',
  code: 'Code',
  keep: 'Keep both: you see the code only here, and with both you can see what became of the report and add to it.',
  next: 'What happens next',
  steps: [
    'The data protection officer or staff in the lead read it and find out who saw what: every look at customer data is on record.',
    'If data is at risk, access to it is stopped first. Whoever it belongs to is told.',
    'You read here what we found and did. If you left an e-mail, we may ask you there.',
  ],
  another: 'Report something else',
} as const;

/** What became of a report. */
export const REPORT_STATUS = {
  title: 'Your report',
  lead: 'Enter the reference and the code that you were shown when you sent it.',
  reference: 'Reference',
  code: 'Code',
  missing: 'Three groups of four signs, such as 7KQ2-M9XD-04TR.',
  look: 'Look',
  back: 'Report a data problem',
  about: 'About',
  state: 'State',
  reported: 'Reported',
  closed: 'Closed',
  outcome: 'Outcome',
  added: 'You added',
  answer: 'Our answer',
  destroyed: 'What was written has been destroyed; the outcome is kept.',
  destroyedAt: 'What was written is destroyed',
  add: 'Add something',
  addHelp: 'What else should we know? A closed report is looked at again.',
  send: 'Send it',
  sent: 'Added. We read it with your report.',
} as const;

export const REPORT_STATES: Readonly<Record<'received' | 'being_looked_at' | 'closed', string>> = {
  received: 'Received: nobody has begun yet',
  being_looked_at: 'Somebody is looking into it',
  closed: 'Closed',
};

export const REPORT_OUTCOMES: Readonly<Record<IncidentOutcome, string>> = {
  confirmed: 'It is as you said',
  not_confirmed: 'We found nothing that confirms it',
  not_about_data: 'It is not about data',
};
