/** Why something cannot be done with an emergency. */
export type EmergencyProblemCode =
  | 'unknown-emergency'
  | 'unknown-order-anywhere'
  | 'emergency-reason-short'
  | 'emergency-running'
  | 'emergency-review-overdue'
  | 'emergency-misused'
  | 'emergency-not-your-part'
  | 'emergency-own'
  | 'emergency-reviewer-barred'
  | 'emergency-not-waiting'
  | 'emergency-not-open'
  | 'emergency-not-ended'
  | 'emergency-not-asked';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const EMERGENCY_PROBLEMS: Readonly<Record<EmergencyProblemCode, Words>> = {
  'unknown-emergency': {
    title: 'There is no such emergency',
    detail: 'No emergency {emergency} is known to you',
    meaning: 'It was never asked for, or somebody else asked for it and you are not among those who decide.',
    cure: 'Take the id from the list of emergencies.',
  },
  'unknown-order-anywhere': {
    title: 'There is no such order',
    detail: 'No order {order} is known of which anything recent is kept',
    meaning: 'Nobody placed an order with this id, or it was settled so long ago that nothing of its customer is left.',
    cure: 'Look at the id: capital and small letters are different.',
  },
  'emergency-reason-short': {
    title: 'The reason does not say enough',
    detail: 'The reason has {words} words and needs at least {least}',
    meaning: 'Somebody else approves on this reason alone, and it is read again afterwards. Nothing was asked for.',
    cure: 'Say who is in danger, how you know, and why no other way does.',
  },
  'emergency-running': {
    title: 'One emergency at a time',
    detail: 'One that you asked for waits or is open',
    meaning: 'Nobody has two open at once. Nothing was asked for.',
    cure: 'End the one that runs, or take it back, and ask again.',
  },
  'emergency-review-overdue': {
    title: 'A review is overdue',
    detail: 'The review of {emergency}, which you asked for, was due within 24 hours and nobody has made it',
    meaning: 'Until it is made you open nothing else. Everything that you may do besides goes on as before.',
    cure: 'Ask somebody in the lead or the data protection officer, who had no part in it, to review it. You can ask again at once after that.',
  },
  'emergency-misused': {
    title: 'You open no more emergencies',
    detail: 'A review found that {emergency}, which you asked for, was not justified',
    meaning: 'Whoever misused one opens no other. Your other work is as before, as far as nobody decides otherwise.',
    cure: 'Let a colleague ask. If you think that the review is wrong, speak to the data protection officer.',
  },
  'emergency-not-your-part': {
    title: 'This is somebody else’s part',
    detail: 'This step of the emergency is for others',
    meaning: 'Who asks, who approves, who is shown something and who reviews is settled beforehand. Nothing was done.',
    cure: 'Ask whoever asked for it or approved it, or the data protection officer.',
  },
  'emergency-own': {
    title: 'It takes somebody else',
    detail: 'You asked for this emergency, so somebody else decides on it',
    meaning: 'Nobody approves, refuses or reviews what they asked for themselves. Nothing was done.',
    cure: 'Ask somebody in the lead or the data protection officer. To take a request back, end it.',
  },
  'emergency-reviewer-barred': {
    title: 'Somebody who had no part in it reviews it',
    detail: 'You approved this emergency, and there is somebody else who may review it',
    meaning: 'Whoever approved reviews only where nobody else is there who may. Nothing was done.',
    cure: 'Ask somebody else in the lead or the data protection officer.',
  },
  'emergency-not-waiting': {
    title: 'It waits for no approval any more',
    detail: 'Somebody has approved, refused or taken it back, or its hour is over',
    meaning: 'A request waits for an hour and is answered once. Nothing was done.',
    cure: 'Load it again. If it is still needed, ask anew.',
  },
  'emergency-not-open': {
    title: 'It is not open',
    detail: 'Nobody has approved it yet, somebody has ended it, or its 60 minutes are over',
    meaning: 'Nothing is shown but while it is open. That you asked is written down.',
    cure: 'Load it again. If it is still needed, ask anew.',
  },
  'emergency-not-ended': {
    title: 'There is nothing to review',
    detail: 'It has not been open yet, is still open, or has been reviewed',
    meaning: 'What was opened is reviewed once, when it is over. Nothing was done.',
    cure: 'Load it again. An open one can be ended.',
  },
  'emergency-not-asked': {
    title: 'This was not asked for',
    detail: 'One of these fields was not asked for, so nobody has approved it',
    meaning: 'Only what the second person approved is shown.',
    cure: 'End this emergency and ask anew, with what is needed.',
  },
};
