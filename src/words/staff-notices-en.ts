/** What a seller was told, as staff see it. */
export const STAFF_NOTICES = {
  columns: { title: 'Notice', at: 'Told', action: 'Action', delivered: 'Delivered' },
  notDelivered: 'not yet',
  notReached: 'not reached',
  noneTitle: 'No notice yet',
  none: 'Every decision about the seller is told here as it was sent, with the proof of how it arrived.',
  more: 'Show earlier notices',
  delivered: 'Delivered {at}.',
  notDeliveredYet: 'Neither opened in the console yet, nor taken by a mail server.',
  notReachedSince:
    'Reached nobody: all mail of it had come back or was given up on {at}. No time runs against the seller until somebody is reached.',
  here: 'In the console since {at}.',
  told: 'What was said',
  notFoundTitle: 'No notice has this id',
  notFound:
    'An id looks like S-17~d3: the seller, a tilde and the name of the notice. Look for it in the seller’s notices.',
} as const;
