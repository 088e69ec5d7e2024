/** What notices say of an inquiry into a suspected data breach. None names whoever reported it, or a customer. */
export const INQUIRY_NOTICE = {
  concerns: {
    what: 'On {at} we told you that we look into a problem with data of your customers. This is no accusation.',
    works:
      'Until it is clear what happened some data may be closed to your team. Labels, tracking and conversations go on, and nothing but these stops is decided before you were heard.',
    todo: 'Tell us your side by {until}, on the page “Inquiries”.',
    early: 'If a slip happened on your side, saying so early counts for you.',
  },
  closed: {
    what: 'On {at} the inquiry into a problem with data of your customers was closed by two people.',
    nothing: 'Nothing was confirmed about your shop, and nothing counts against you.',
    confirmed: 'What was confirmed about your shop stands on the page of your account, where you can appeal.',
    works: 'What is still closed to your team is told on the page “Inquiries”.',
  },
} as const;
