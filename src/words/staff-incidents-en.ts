import type { Role } from '../rulebook/accounts/actor.ts';
import type { IncidentAct, IncidentOutcome, IncidentState } from '../rulebook/incidents/incident.ts';

/** Reports of data problems, as those who work on them see them. */
export const INCIDENTS_WORDS = {
  title: 'Reports',
  lead: 'What anybody reported, the one that has waited longest first. What is written here is sealed, and destroyed 180 days after a report was closed.',
  label: 'Reports of data problems',
  show: 'Show',
  open: 'Open',
  closed: 'Closed',
  columns: { about: 'About', reporter: 'Reported by', reported: 'Reported', state: 'State', reference: 'Reference' },
  emptyTitle: 'No report waits',
  empty: 'Whoever reports a data problem at /report-a-problem appears here at once.',
  emptyClosedTitle: 'No report has been closed yet',
  emptyClosed: 'Reports appear here with what they came to.',
  more: 'Show more',
  back: 'Data protection',
  waits: 'Waits for somebody',
  with: 'With {name}',
  text: 'What was reported',
  destroyed: 'What was written has been destroyed; the outcome is kept.',
  order: 'Order',
  shop: 'Shop',
  inquiry: 'Open an inquiry with this report',
  ownSlip: 'Says it was their own slip',
  contact: 'An answer may go to',
  noContact: 'Nowhere but the page of the report',
  destroyedAt: 'Words destroyed',
  outcome: 'Outcome',
  story: 'What was done',
  nothingYet: 'Nothing yet.',
  reporter: 'Whoever reported it',
  claim: 'Claim it',
  takeOver: 'Take it over',
  note: 'Note for colleagues',
  noteHelp: 'Whoever reported it does not see it.',
  addNote: 'Add the note',
  close: 'Close it',
  closeTitle: 'Close this report?',
  closeLead:
    'First see to it that nothing is at risk any more. Whoever reported it reads your words; adding something opens the report again.',
  outcomeAsked: 'What did it come to?',
  answer: 'What whoever reported it reads',
  answerHelp: 'What was found, and what was done. Name no other person.',
  answerMissing: 'Say it in a sentence: ten letters or more.',
  outcomeMissing: 'Choose one.',
  done: 'Closed.',
} as const;

/** As what somebody reported; never who. */
export const REPORTER_NAMES: Readonly<Record<Role | 'program' | 'nobody', string>> = {
  'seller-owner': 'the owner of a store',
  'seller-member': 'somebody of a store’s team',
  customer: 'a customer',
  'staff-agent': 'staff',
  'staff-lead': 'staff in the lead',
  'policy-editor': 'a policy editor',
  'data-protection-officer': 'a data protection officer',
  'hub-operator': 'a hub operator',
  administrator: 'an administrator',
  program: 'a program',
  nobody: 'somebody not signed in',
};

export const INCIDENT_ACT_NAMES: Readonly<Record<IncidentAct['do'], string>> = {
  claim: 'claimed it',
  note: 'noted',
  close: 'closed it',
  add: 'added',
};

export const INCIDENT_STATE_NAMES: Readonly<Record<IncidentState['status'], string>> = {
  received: 'Waiting',
  claimed: 'Claimed',
  closed: 'Closed',
  destroyed: 'Closed, words destroyed',
};

export const OUTCOME_NAMES: Readonly<Record<IncidentOutcome, string>> = {
  confirmed: 'Confirmed',
  not_confirmed: 'Nothing confirms it',
  not_about_data: 'Not about data',
};
