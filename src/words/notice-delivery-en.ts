/** How a notice reached its people. */
export const DELIVERY_TEXT = {
  title: 'How it reached you',
  titleStaff: 'How it reached them',
  delivered: 'Delivered on {at}.',
  notDelivered: 'Not opened here yet, and not delivered by e-mail.',
  writtenAt: 'Here since {at}',
  mail: 'By e-mail',
  mailNone: 'It was not sent by e-mail.',
  opened: 'Opened here',
  openedNone: 'Nobody has opened it here yet.',
  openedBy: '{person} on {at}',
  you: 'You',
  gone: 'Somebody who has left',
  states: {
    queued: '{person}: on its way',
    retrying: '{person}: not delivered yet; tried {attempts}, next on {at}',
    sent: '{person}: taken by their mail server on {at} ({code})',
    bounced: '{person}: came back on {at} ({code})',
    failed: '{person}: could not be delivered; given up on {at}',
  },
} as const;
