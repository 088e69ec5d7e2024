import type { RecoveryAct, RecoveryEnding } from '../rulebook/accounts/recovery.ts';

/** People who have lost their second step, as those who decide see them. */
export const RECOVERIES_WORDS = {
  lead: 'People who gave their password and cannot use their second step. Each was written to; nothing happens before the waiting time is over.',
  show: 'Show',
  state: 'State',
  open: 'Running',
  ended: 'Ended',
  emptyTitle: 'Nobody waits to be let in',
  empty: 'Whoever asks for it at the second step of the sign-in appears here.',
  emptyEnded: 'No request has ended yet',
  emptyEndedMore: 'Requests appear here when they were used, stopped, refused or have run out.',
  more: 'Show more',
  asked: 'Asked',
  waitsUntil: 'Waits until',
  lapsesAt: 'Approved by then, or it ends',
  linkUntil: 'Link good until',
  store: 'Store',
  approvals: 'Approvals',
  approvalsOf: '{given} of {needed}',
  notNeeded: 'none needed: it goes by waiting and by mail',
  story: 'What happened',
  you: 'This is your own request: two colleagues decide it.',
  approvedByYou: 'You have approved it. The second approval comes from somebody else.',
  program: 'by itself',
  byLink: 'by the mailed link',
  left: 'somebody who has left',
  approve: 'Approve',
  refuse: 'Refuse',
  nothingChanged: 'Nothing was changed.',
} as const;

export const RECOVERY_STATUS_NAMES: Readonly<Record<'open' | RecoveryEnding, string>> = {
  open: 'Running',
  completed: 'Let in',
  cancelled: 'Stopped by the person',
  refused: 'Refused',
  lapsed: 'Run out',
};

export const RECOVERY_ACT_NAMES: Readonly<Record<RecoveryAct['type'], string>> = {
  asked: 'Asked',
  approved: 'Approved',
  refused: 'Refused',
  cancelled: 'Stopped',
  'link-sent': 'Link mailed',
  completed: 'Second step taken away',
  lapsed: 'Run out',
};

/** Before somebody approves or refuses. */
export const RECOVERY_DECISION = {
  approve: {
    title: 'Approve {name}?',
    lead: 'First make sure that it is them, and not by e-mail: call back on a number that you know, or meet them. Whoever stole the password may read the mail too.',
    follows:
      'With two approvals, one by an administrator, and after the waiting time, a link is mailed to {name}. It takes the second step away.',
    reason: 'How you made sure',
    help: 'In a sentence. It is kept with your name.',
    confirm: 'Approve it',
    done: 'Approved.',
  },
  refuse: {
    title: 'Refuse {name}?',
    lead: 'Do so when it looks hostile: a reason that does not fit, a person who says that they never asked.',
    follows: 'It ends at once and for good. The second step stays, and {name} is written to.',
    reason: 'Why',
    help: 'In a sentence. It is kept with your name; the person does not see it.',
    confirm: 'Refuse it',
    done: 'Refused.',
  },
  missing: 'Say it in a sentence: ten characters at least.',
} as const;
