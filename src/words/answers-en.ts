/** What a seller answers to an action, beside the appeal. */
export const ANSWER_TEXT = {
  acknowledge: 'I have read it',
  acknowledgeTitle: 'Say that you have read it',
  acknowledgeMeans:
    'It tells us that the notice reached you, and nothing else. You admit nothing by it, and an appeal stays open to you. It cannot be taken back, and need not be.',
  acknowledged: 'You have said that you read it.',
  acknowledgedToast: 'Thank you. We know now that it reached you.',
  notRecorded: 'Nothing was recorded.',
} as const;
