/** What can be wrong with a request about reports of data problems. */
export type IncidentProblemCode =
  | 'unknown-incident'
  | 'incident-claimed'
  | 'incident-not-yours'
  | 'incident-closed'
  | 'incident-destroyed'
  | 'report-sent-otherwise'
  | 'no-shop-of-yours'
  | 'reporting-nothing-to-ask'
  | 'reporting-asked-already'
  | 'reporting-nothing-asked'
  | 'reporting-another-person';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const INCIDENT_PROBLEMS: Readonly<Record<IncidentProblemCode, Words>> = {
  'reporting-nothing-to-ask': {
    title: 'There is nothing to look at again',
    detail: 'Your reports weigh as anybody’s do, or it was looked at again before',
    meaning: 'Looking again can be asked for after we have told you that your reports weigh little.',
    cure: 'Nothing is to be done. Every report is read by a person, whatever it weighs.',
  },
  'reporting-asked-already': {
    title: 'You have asked already',
    detail: 'You asked before that somebody looks again',
    meaning: 'Somebody who closed none of your reports has it before them.',
    cure: 'Wait for their decision: it stands on this page.',
  },
  'reporting-nothing-asked': {
    title: 'Nobody has asked to look again',
    detail: 'Whoever sent this report has not asked that somebody looks again at what their reports weigh',
    meaning: 'It is decided only where the reporter asks for it.',
    cure: 'Nothing is to be done.',
  },
  'reporting-another-person': {
    title: 'Somebody else decides this',
    detail: 'You closed one of the reports that count against this reporter',
    meaning: 'Whoever found nothing does not look at it again.',
    cure: 'Leave it to a colleague who closed none of them.',
  },
  'unknown-incident': {
    title: 'There is no such report',
    detail: 'The reference and the code do not belong together, or there is no report with this reference',
    meaning: 'A report is found by its reference, and whoever sent it shows its code as well.',
    cure: 'Look at both: they have three groups of four signs. If the code is lost, send a new report and name the old reference in it.',
  },
  'incident-claimed': {
    title: 'Somebody else has this report',
    detail: '{name} has claimed it',
    meaning: 'One person at a time works on a report. Nothing was changed.',
    cure: 'Speak with them, or take it over: claim it with `takeOver`.',
  },
  'incident-not-yours': {
    title: 'Claim the report first',
    detail: 'A report is closed by whoever has claimed it',
    meaning: 'So that somebody answers for what it came to. Nothing was changed.',
    cure: 'Claim it, then close it.',
  },
  'incident-closed': {
    title: 'The report is closed',
    detail: 'It was closed meanwhile; nothing was changed',
    meaning: 'A closed report opens again when whoever sent it adds something.',
    cure: 'Read what it came to. A note can still be added.',
  },
  'incident-destroyed': {
    title: 'What was written about this report has been destroyed',
    detail: 'It was closed so long ago that only its outcome is kept; nothing was changed',
    meaning: 'The words of a report are destroyed some time after it was closed.',
    cure: 'Send a new report, and name the old reference in it.',
  },
  'no-shop-of-yours': {
    title: 'You are not signed in for a shop',
    detail: 'ownSlip: only people of a shop can say that it was their own slip',
    meaning:
      'A slip that is told early counts for the shop that tells it, so it has to be known which. Nothing was sent.',
    cure: 'Sign in for your shop first, or leave it out.',
  },
  'report-sent-otherwise': {
    title: 'Another report was sent with this key',
    detail: 'The first one is kept; this one was not taken in',
    meaning: 'The header Idempotency-Key names one report. It came again with something else in it.',
    cure: 'Send the new report with a new random UUID in Idempotency-Key.',
  },
};

/** What is wrong with a field of a report; none of them repeats it. */
export const INCIDENT_FIELDS = {
  empty: 'must say in a sentence what happened: ten letters or more',
  email: 'must be an e-mail address, or be left out',
  key: 'must be a random UUID, a new one for each report',
} as const;
