/** What a seller answers to an action, beside the appeal. */
export const ANSWER_TEXT = {
  acknowledge: 'I have read it',
  acknowledgeTitle: 'Say that you have read it',
  acknowledgeMeans:
    'It tells us that the notice reached you, and nothing else. You admit nothing by it, and an appeal stays open to you. It cannot be taken back, and need not be.',
  acknowledged: 'You have said that you read it.',
  acknowledgedToast: 'Thank you. We know now that it reached you.',
  notRecorded: 'Nothing was recorded.',
  stillHere: 'Nothing was recorded. What you wrote is still here; it stays in this tab until you send it.',
  count: '{count} of {most} characters',
  missing: 'Write something here first.',
  again: 'The page shows how things stand now.',
} as const;

/** The plan for an action. */
export const PLAN_TEXT = {
  title: 'Your plan',
  lead: 'Three short answers, in your own words. It is no admission: it shows how you run your shop. You can revise it as long as the action is open, and earlier versions stay here.',
  leadEnded: 'What you recorded while the action was open.',
  cause: { label: 'What went wrong?', hint: 'Such as: the courier came after closing time on two Fridays.' },
  correction: {
    label: 'What have you put right?',
    hint: 'Such as: those orders went out on Saturday by another courier.',
  },
  prevention: { label: 'What keeps it from coming back?', hint: 'Such as: a second courier collects every Friday.' },
  record: 'Record the plan',
  revise: 'Revise the plan',
  cancel: 'Keep it as it is',
  recorded: 'Your plan is recorded.',
  lifted: 'Your plan is recorded, and with it the restriction is lifted.',
  version: 'Version {version}, recorded {at}',
  earlier: 'Earlier versions',
  destroyed: 'The text was destroyed when it was no longer needed.',
} as const;

/** Why a seller asks support (E10). */
export const QUESTION_REASONS = {
  not_understood: 'I do not understand it',
  seems_incorrect: 'Something in it seems incorrect',
  affects_operations: 'It affects how I run my shop',
  unsure_how_to_recover: 'I am not sure how to recover',
} as const;

/** Conversations with support about an action. */
export const QUESTION_TEXT = {
  title: 'Ask us about it',
  lead: 'Asking never counts against you. We answer within two working days, and until then no warning of yours counts as ignored.',
  reason: 'Why do you ask?',
  text: 'Your question',
  textHint: 'Please leave out names, addresses and phone numbers of customers.',
  ask: 'Send the question',
  asked: 'Your question has arrived.',
  open: 'Waits for us; we answer by {by}',
  answered: 'Answered',
  you: 'You',
  support: 'Support',
  reply: 'Write something further',
  send: 'Send',
  sent: 'It has arrived.',
} as const;

/** The page with every action and appeal. */
export const ACTIONS_TEXT = {
  title: 'Actions and appeals',
  lead: 'Everything there has been, the latest first, with what you answered.',
  filter: 'Show',
  filters: { open: 'In force or on its way', ended: 'Ended', appealable: 'Open to an appeal' },
  none: 'Nothing has ever been decided about your shop',
  noneText: 'A warning, a restriction or anything else would stand here, with its evidence and with what you can do.',
  noneFiltered: 'None of them is like that',
  noneFilteredText: 'Choose something else above to see the others.',
  acknowledged: 'Read',
  planned: 'Plan recorded',
  appealBy: 'Appeal open until {by}',
} as const;
