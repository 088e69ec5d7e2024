/** What notices say of returns: which order, and nothing of who sends it back or why. */
export const RETURN_NOTICE = {
  hub: 'The hub sent this order: it takes the return in and inspects it, and the marketplace pays it back.',
  requested: {
    what: 'On {at} a customer asked to send order {order} back.',
    works: 'A return alone counts nowhere. What counts is what is found when somebody has looked.',
    todo: 'Nothing yet. When it arrives, say so under Returns and inspect it in time; then it is paid back.',
  },
  received: {
    carrier: 'What comes back of order {order} was delivered to you on {at}.',
    hub: 'What comes back of order {order} arrived at the hub on {at}.',
    todo: 'Look at it and say under Returns what you found, point by point. Refund only afterwards.',
  },
  inspected: {
    what: 'The hub looked on {at} at what came back of order {order}: {outcome}.',
    works: 'What of it can be sold again is among your stock; what cannot lies apart, with the reason.',
    todo: 'Look under Dispatch at what lies apart. If you see it differently, ask.',
  },
} as const;
