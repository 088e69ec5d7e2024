/** Where staff set up who tells of parcels. */
export const CARRIERS_WORDS = {
  title: 'Carriers',
  what: 'Who tells us of parcels, and how well. What they tell becomes tracking, and counts as facts.',
  list: 'Carriers that tell of parcels',
  add: 'Set up a carrier',
  emptyTitle: 'No carrier is set up',
  empty: 'Once one is, its scans become the tracking of orders: what sellers only say is told apart from them.',
  all: 'Carriers',
  columns: {
    name: 'Carrier',
    heard: 'Last heard',
    lag: 'Scans are this old',
    waiting: 'Waiting',
    rejected: 'Refused, 7 days',
  },
  never: 'never',
  paused: 'Paused',
  unknownTitle: 'There is no such carrier',
  unknown: 'It may have been removed meanwhile.',
} as const;

export const CARRIER_WORDS = {
  pausedTitle: 'It is paused',
  pausedMore: 'Nothing is taken from it. It sends its messages again once it is resumed.',
  distrustTitle: 'Messages in its name were not believed',
  distrustMore: 'The latest one came {at}. Either its secret is not the one that is set up, or somebody else tries.',
  about: 'How it does',
  facts: {
    id: 'Stands in scans as',
    address: 'It sends to',
    asked: 'It is asked at',
    format: 'Format, codes',
    signed: 'Signed as',
    heard: 'Last heard',
    lag: 'Scans are this old when they come',
    waitingOrder: 'Scans whose order nobody has named',
    waitingCode: 'Scans whose code nobody has entered',
    week: 'In seven days',
  },
  week: '{messages} messages, {scans} new scans, {duplicates} told again',
  every: 'every {minutes} minutes; last time: {outcome}',
  pause: 'Pause',
  resume: 'Resume',
  change: 'Change',
  rotate: 'New secret…',
  remove: 'Remove…',
  changed: 'Saved',
  refusals: 'What was not taken, in seven days',
  noRefusals: 'Everything was taken.',
  unknownTitle: 'Codes and places that nobody has entered',
  unknownLead:
    'Scans with an unknown code wait for 30 days and are taken once you say what it means. A place that is unknown is left out.',
  noUnknown: 'There are none.',
  times: '{value}: {number} times, last {at}',
  means: 'What the code {value} means',
  isRegion: 'Which region {value} is',
  choose: 'Choose…',
  notice: 'No scan: a notice',
  enter: 'Enter',
  trialTitle: 'Try a message',
  trialLead: 'Paste what the carrier sends. You see what would be read of it; nothing is taken.',
  message: 'Message',
  try: 'Read it',
  read: '{number}: {code}, {says}',
  noMeaning: 'unknown code',
  place: 'in {region}',
  unknownPlace: 'unknown place {place}',
  orderKnown: 'its order is known',
  orderUnknown: 'no order has named this number',
  wrongNumber: 'its check digit is wrong',
  nothingRead: 'There is no scan in it.',
  rotateTitle: 'A new secret for {carrier}',
  rotateAbout: 'Messages signed with the old one are taken for a day more, so that the carrier can change over.',
  rotateNow: 'The old one has leaked: it ends now',
  removeTitle: 'Remove {carrier}?',
  removeAbout: 'Nothing more is taken from it, and what waits is gone. What it has told stays.',
  cancel: 'Cancel',
  secretTitle: 'The secret',
  secret: 'Secret that messages are signed with',
  secretOnce: 'It is shown this once. Give it to the carrier by a way that nobody else reads.',
  kept: 'I have put it away',
  nothingChanged: 'Nothing was changed.',
} as const;

export const CARRIER_FORM_WORDS = {
  addTitle: 'Set up a carrier',
  changeTitle: 'Change the carrier',
  id: 'Id',
  idHint: 'Stands in every scan, like island-courier. It cannot be changed later.',
  name: 'Name',
  format: 'Format of messages',
  codes: 'Codes',
  signed: 'How messages are signed',
  own: 'Secret of the carrier’s own',
  ownHint: 'Leave it empty to have one made.',
  poll: 'Address where it is asked',
  pollHint: 'Leave it empty where the carrier sends its scans.',
  everyMinutes: 'Asked every so many minutes',
  token: 'Token to ask with',
  save: 'Save',
  wanted: 'This is needed',
} as const;

export const FORMAT_NAMES = {
  scans: 'Scans as JSON',
  lines: 'One scan a line',
  csv: 'Table (CSV)',
  easypost: 'EasyPost',
  shippo: 'Shippo',
  aftership: 'AfterShip',
  seventeen_track: '17TRACK',
} as const;

export const CODE_TABLE_WORDS = {
  own: 'Our own words',
  upu: 'UPU EMS events (EMA to EMK)',
  easypost: 'EasyPost',
  shippo: 'Shippo',
  aftership: 'AfterShip',
  seventeen_track: '17TRACK',
  iftsta: 'EDIFACT IFTSTA',
  x12_214: 'ANSI X12 214',
} as const;

export const SIGNED_NAMES = {
  standard_webhooks: 'Standard Webhooks',
  easypost: 'EasyPost (X-Hmac-Signature)',
  shippo: 'Shippo (Shippo-Auth-Signature)',
  aftership: 'AfterShip (aftership-hmac-sha256)',
  seventeen_track: '17TRACK (sign)',
  timestamped: 'HMAC with a time (X-Timestamp, X-Signature)',
} as const;

/** What a count of refusals is of. */
export const REFUSAL_NAMES: Readonly<Record<string, string>> = {
  'refused.unsigned': 'Messages that were not signed',
  'refused.wrong_signature': 'Messages with a wrong signature',
  'refused.too_old': 'Messages signed too long ago',
  'refused.too_early': 'Messages signed in the future',
  'refused.unreadable': 'Messages that could not be read',
  'rejected.number': 'Scans without a number that can be used',
  'rejected.code': 'Scans without a code',
  'rejected.time': 'Scans without a time',
  'rejected.future': 'Scans in the future',
  'rejected.event': 'Scans that say otherwise what was told before',
};

/** `45 s`, `12 min`, `3 h`, `2 d`. */
export function ageWords(seconds: number): string {
  if (seconds < 90) return `${seconds} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} d`;
}
