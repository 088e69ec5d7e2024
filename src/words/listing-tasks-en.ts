/** The listings that an action cites, as tasks of their seller. */
export const LISTING_TASKS_TEXT = {
  title: 'Listings to put right',
  lead: 'Put each listing right, then ask for a re-inspection. Asking never counts against you: a listing that is not right yet only stays here.',
  open: 'Put it right, then ask for a re-inspection.',
  waiting: 'You asked on {at}. Somebody looks at it by {due}.',
  done: 'Found accurate on {at}. Nothing is left to do.',
  refused: 'On {at} it was not right yet.',
  ask: 'Ask for a re-inspection',
  asked: 'Somebody will look at the listing.',
  notAsked: 'Nothing was asked.',
  destroyed: 'The reason was destroyed when it was no longer needed.',
} as const;
