/** What a seller can say is wrong with an item: facts, not arguments (E9). */
export const WRONG_WORDS = {
  did_not_happen: 'It did not happen',
  was_in_time: 'It was done in time',
  not_mine: 'It was not mine to answer for',
  excused: 'Something excuses it: a storm, customs, a slowdown, the carrier',
  misread: 'It happened, but it was read wrongly',
  out_of_proportion: 'What follows from it is out of proportion',
  other: 'Something else',
} as const;

export const APPEAL_OUTCOME_WORDS = {
  upheld: 'The action stands',
  overturned: 'You were right: it is undone, as if it had never been',
  reduced: 'It is made one step milder',
} as const;

export const ITEM_ANSWER_WORDS = { accepted: 'Accepted', refused: 'Not accepted' } as const;

/** Appeals on the page of an action. */
export const APPEALS_TEXT = {
  title: 'Appeal',
  lead: 'If you see it differently, say item by item what is wrong and what shows it. It is free, you admit nothing, and somebody who had no part in it decides within seven days.',
  begin: 'Write an appeal',
  further: 'Write a further appeal',
  furtherLead: 'A further one needs an item or a record that none before had.',
  until: 'An appeal is open until {until}.',
  over: 'The time to appeal is over.',
  named: 'Appeal {appeal}',
  open: 'Filed {filed}. Somebody decides by {due}.',
  decided: 'Decided {at}: {outcome}.',
  withdrawn: 'You withdrew it {at}. It was not decided.',
  withdraw: 'Withdraw this appeal',
  withdrawTitle: 'Withdraw the appeal?',
  withdrawText:
    'It is not decided then. What it had paused goes on. You can appeal again as long as the time for it runs.',
  withdrawConfirm: 'Withdraw it',
  withdrawnToast: 'Your appeal is withdrawn.',
  records: 'Records you named: {records}',
  waiting: 'Not answered yet',
  whole: 'The action as a whole',
  destroyed: 'The text was destroyed when it was no longer needed.',
  filedElsewhere: 'You filed it with the marketplace and not on this page. What you wrote lies there.',
  decidedElsewhere: 'The marketplace decided it and not somebody here. Ask there for the reasons.',
  answeredWhole: 'Answered with the appeal as a whole',
  cause: 'What went wrong',
  correction: 'What you have put right',
  prevention: 'What keeps it from coming back',
} as const;

/** The form of an appeal. */
export const APPEAL_FORM_TEXT = {
  title: 'Your appeal',
  lead: 'Choose each item that is wrong, say what is wrong with it, and mark the records that show it. What you write stays in this tab until you send it.',
  back: 'Back to the action',
  items: 'What is wrong',
  itemsLead: 'Everything that the action rests on. Choose one or more.',
  wrong: 'What is wrong with it?',
  because: 'What happened instead?',
  becauseHint: 'Facts, such as dates and what the carrier did. Please leave out names and addresses of customers.',
  records: 'Which records show it?',
  noRecords: 'The platform has no further record of this one.',
  more: 'For figures: your plan',
  moreLead: 'You may add what you have changed since. Nobody asks you to, and it is no admission.',
  review: 'Look at it once more',
  reviewTitle: 'This is what you send',
  reviewLead: 'Somebody who had no part in the action reads it, and answers each item with a reason.',
  pauses: 'While it is open a restriction is paused, unless it protects customers.',
  edit: 'Change something',
  send: 'Send the appeal',
  sent: 'Your appeal has arrived. Somebody decides within seven days.',
  choose: 'Choose at least one item.',
  wrongMissing: 'Choose what is wrong with it.',
  becauseMissing: 'Say what happened.',
  closed: 'No appeal can be filed here now',
  closedText: 'Either one is open already, or the time for it is over. The page of the action says which.',
} as const;
