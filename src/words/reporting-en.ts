/** What reports of data problems weigh: for whoever reports, and for who works on them. */

/** Beside the form, for whoever is signed in and has reported before. */
export const OWN_REPORTING_TEXT = {
  title: 'Your reports so far',
  so: '{founded} confirmed, and in {unfounded} nothing was found.',
  usual: 'Every report is read by a person.',
  told: 'In several of your reports nothing was found, so new ones weigh less when they are held against a shop together with others. Every report is still read by a person, and what our own records show counts as much as from anybody. If that is wrong, ask that somebody else looks again.',
  asked: 'You have asked that somebody else looks again. Somebody who closed none of your reports decides.',
  kept: 'Somebody else has looked again, and it stays. Reports that are confirmed weigh yours up again.',
  ask: 'Ask for another look',
  failed: 'It was not sent',
} as const;

/** On the page of a report, for who works on it. */
export const WEIGHING_TEXT = {
  title: 'What it weighs',
  lead: 'A report says where to look; what our own records show decides. It does nothing by itself, and a low weight hides no report.',
  none: 'It names no order of a shop, so there is nothing to hold it against.',
  own: 'This report',
  ownOf: '{own}, of 1 at most; {counted} counted',
  together: 'With others against the same shop',
  togetherOf:
    '{reports} in 90 days, of {reporters} independent reporters who weigh {weight} together; beyond containment it takes {neededReporters} who weigh {neededWeight}, and evidence',
  evidence: 'Our own records',
  noEvidence: 'show nothing that speaks for it',
  proposal: 'The most that is put to you',
  reporter: 'Whoever reported it',
  noAccount: 'has no account here; all of those weigh together as one',
  record: '{founded} reports confirmed, {unfounded} in which nothing was found',
  asks: 'Whoever reported it asks that somebody else looks again at what their reports weigh.',
  restore: 'They count no more',
  keep: 'It stays',
} as const;

export const EVIDENCE_NAMES: Readonly<Record<'shown' | 'message' | 'canary', string>> = {
  shown: 'a value of such an order was shown to somebody of the shop before it was reported',
  message: 'the shop wrote a way off the platform',
  canary: 'a made-up customer of ours was contacted',
};

export const PROPOSAL_NAMES: Readonly<Record<'read' | 'contain' | 'warning' | 'restriction', string>> = {
  read: 'read it, like every report',
  contain: 'limit the harm: stop what is shown, and look',
  warning: 'a warning, if you find a breach',
  restriction: 'a restriction, if you find a breach',
};
