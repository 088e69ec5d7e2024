/** What an appeal can come to, as a choice. */
export const OUTCOME_CHOICES = {
  upheld: 'Uphold: the action stands',
  reduced: 'Reduce: one step milder',
  overturned: 'Overturn: as if the action had never been',
} as const;

/** What it came to. */
export const OUTCOME_NAMES = {
  upheld: 'Upheld: the action stands',
  reduced: 'Reduced: one step milder',
  overturned: 'Overturned: as if the action had never been',
} as const;

export const ANSWER_NAMES = { accepted: 'Accepted', refused: 'Refused' } as const;

/** An appeal on the page of its case. */
export const APPEAL_WORDS = {
  title: 'The appeal',
  filed: 'Filed',
  due: 'To be decided by',
  outcome: 'Outcome',
  withdrawn: 'The seller took it back; it was not decided.',
  gone: 'This appeal is not there any more. Go back to the queue to see what is.',
  whole: 'The action as a whole',
  says: 'The seller says',
  cited: 'Cited as',
  records: 'Records that show it',
  furtherRecords: 'Further records',
  recordsNone: 'none named',
  destroyed: 'The text was destroyed when it was no longer needed.',
  filedElsewhere:
    'An integration told this appeal: it questions the action as a whole. Read what the seller wrote where it was filed.',
  decidedElsewhere: 'An integration told the decision. Its reasons lie there.',
  cause: 'What went wrong',
  correction: 'What was put right',
  prevention: 'What keeps it from coming back',
  answer: 'Answer',
  itemReason: { accepted: 'What was right', refused: 'What was missing', none: 'Reason' },
  itemReasonHint: 'At least ten characters. The seller reads it.',
  notAnswered: 'Not answered yet',
  decide: 'Outcome and reason',
  reason: 'Reason for the whole',
  reasonHint: 'At least ten characters. The seller reads it with the answers.',
  reasonGiven: 'Reason given',
  previewIdle: 'Answer every item and choose the outcome to see everything that would follow.',
  fits: {
    unanswered: 'Answer every item first: the outcome must fit the answers.',
    refused: 'Every item is refused, so the action is upheld.',
    accepted: 'Every item is accepted, so the action cannot be upheld.',
    mixed: 'Some items are accepted and some refused: each outcome fits.',
  },
  barred: 'You had a part in this action or decided an earlier appeal of it. Put the case back: somebody else decides.',
  confirm: 'Record this decision',
  done: 'The appeal is decided',
} as const;

/** What is left to do before a decision can be recorded. */
export function describeLacking(lacking: {
  readonly answers: readonly string[];
  readonly reasons: readonly string[];
  readonly outcome: boolean;
  readonly reason: boolean;
}): string | undefined {
  const { answers, reasons, outcome, reason } = lacking;
  const parts = [
    ...(answers.length === 0 ? [] : [`the answer to ${answers.join(', ')}`]),
    ...(reasons.length === 0 ? [] : [`the reason for ${reasons.join(', ')}`]),
    ...(outcome ? ['the outcome'] : []),
    ...(reason ? ['the reason for the whole'] : []),
  ];
  return parts.length === 0 ? undefined : `Still missing: ${parts.join('; ')}.`;
}

/** A question on the page of its case. */
export const QUESTION_WORDS = {
  title: 'The conversation',
  gone: 'This question is not there any more. Go back to the queue to see what is.',
  claimFirst: 'Claim the case to answer it.',
  seller: 'Seller',
  support: 'Support',
  reasons: {
    not_understood: 'The seller does not understand it',
    seems_incorrect: 'Something in it seems incorrect',
    affects_operations: 'It affects how the shop is run',
    unsure_how_to_recover: 'The seller is not sure how to recover',
  },
  due: 'Answer by',
  reply: 'Your answer',
  replyHint: 'The seller reads it. The case closes when it is sent.',
  send: 'Send the answer',
  sent: 'The seller has your answer',
  notSent: 'Your answer was not sent.',
} as const;

/** What was written for a case that somebody else ended meanwhile. */
export const LEFT_OVER_WORDS = {
  title: 'What you had written was not recorded',
  text: 'The case was closed before you sent it. Copy what you need.',
  discard: 'Discard it',
} as const;
