/** The hub's page of what customers send back. */
export const HUB_RETURNS = {
  title: 'Returns',
  lead: 'Scan the code that came with a return: it is taken in, and you inspect it here. A code says what is in it, and not whose it is.',
  arrivedTitle: 'To inspect',
  arrivedLabel: 'Returns to inspect, the longest waiting first',
  more: 'Show more',
  noneTitle: 'Nothing to inspect',
  none: 'A return appears here when its code has been scanned.',
  expectedTitle: 'On their way',
  expectedLead: 'What the marketplace began has no code of ours: take it in here when it is in your hands.',
  expectedLabel: 'Returns on their way, the longest waiting first',
  takeIn: 'Take in',
  takeInOf: 'Take in the return of order {order}',
  takenIn: 'Taken in: it waits on this tablet to be sent',
  scanIt: 'Scan its code when it is here',
  inspect: 'Inspect',
  inspected: 'Inspected: it waits on this tablet to be sent',
  one: 'Return of order {order}',
  holds: 'Holds',
  unknownItems: 'the order did not say',
  reason: 'The customer says',
  by: 'By',
  place: 'Where the goods go',
  shelf: 'On which shelf',
  shelfHint: 'Left empty, they lie on the dock',
  units: 'How many came back',
  unitsNone: 'The order did not say what was in it. Count what you put on a shelf with “Count a shelf”.',
  unitsOf: 'Of {listing}, {most} at most',
  fewer: 'One fewer of {listing}',
  more1: 'One more of {listing}',
  awayTitle: 'Scanned without a connection: {count}',
  away: 'They are kept on this tablet and taken in once, as soon as the connection is back. What is in them is told only then: set them aside, and inspect them afterwards. What stands in the list below can be inspected now.',
  gone: 'This return is not to be inspected any more. Go back to the list.',
  back: 'Back to the list',
} as const;

/** Why a return is not taken in, or not inspected so; each says what to do. */
export const RETURN_REFUSALS = {
  'return-code-unreadable': {
    title: 'That is no code of a return',
    detail: 'A character is wrong or missing. Scan it again, or type all 28 characters.',
  },
  'return-code-unknown': {
    title: 'No return has this code',
    detail: 'Scan it again. If it stays so, set the parcel aside and ask the shift lead.',
  },
  'return-moved-on': {
    title: 'This return has moved on',
    detail: 'It is {state} by now, and nothing was changed. Load the list again.',
  },
  'return-not-yours': {
    title: 'This return goes to its seller',
    detail: 'The hub did not send this order, so it cannot {act}. Give the parcel back to its carrier.',
  },
  'inspection-contradicts': {
    title: 'The inspection contradicts itself',
    detail: '“{outcome}” does not go with what was found at: {checks}. Inspect it once more.',
  },
  'not-for-stock': {
    title: 'That may not be sold again as new',
    detail:
      'What is “{outcome}”, or could not be checked, does not go back among the stock. Inspect it once more, and put it apart.',
  },
  'not-for-disposal': {
    title: 'That may not be destroyed',
    detail:
      'Only what was damaged by its seller or on its way is. What is “{outcome}” is kept apart. Inspect it once more.',
  },
  'not-so-many': {
    title: 'So many cannot have come back',
    detail: 'Of {listing}, {left} can still come back with this order. Count again; what is more is set aside.',
  },
} as const;
