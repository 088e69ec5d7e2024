/** What is said about disputes, see rulebook/policy/explain/disputes.ts. */
export const POLICY_DISPUTES_STATEMENTS: Readonly<Record<string, string>> = {
  'dispute-opens':
    'A customer can open a dispute {after} after the promised date where a parcel has not arrived, {refund} after a cancellation or return where the money has not come, and about goods once they were delivered; for {open}.',
  'dispute-answer':
    'You have {days} working days to say what you know. What the platform knows by itself, such as scans, stands there already: you need not prove it.',
  'dispute-silence': 'If you do not answer, staff decide on the facts there are. Silence alone is never a fault.',
  'dispute-accept':
    'If you accept a dispute, it ends at once and counts as one decided as your fault, no more and no less. One alone never leads to an action.',
  'dispute-decided':
    'Staff decide within {days} working days, on facts first. A fault takes a fact: every decision names who answers (you, the carrier, the customer or nobody) and why. What the platform did wrong is nobody’s fault.',
  'dispute-dispatched':
    'On orders the marketplace dispatches for you the hub and the carrier are asked, not you. A parcel reported missing is never decided as your fault; you may add what you know.',
  'dispute-again':
    'Within {within} of the decision you and the customer can each ask that somebody else looks, once for a dispute. That takes at most {days} working days. If it changes, the first decision weighs nothing any more.',
  'dispute-unfounded':
    'Staff see how many disputes of one customer in {over} were found to be the customer’s own fault. It decides nothing, and nothing of it weighs on you.',
};
