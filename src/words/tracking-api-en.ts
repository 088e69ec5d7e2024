/** Why a message of a carrier, or the setting up of one, comes to nothing. */
export type TrackingProblemCode =
  | 'unknown-carrier'
  | 'carrier-exists'
  | 'too-many-carriers'
  | 'carrier-paused'
  | 'message-not-signed'
  | 'message-wrong-signature'
  | 'message-too-old'
  | 'codes-of-format';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const TRACKING_PROBLEMS: Readonly<Record<TrackingProblemCode, Words>> = {
  'unknown-carrier': {
    title: 'No carrier has this id',
    detail: 'Nobody has set up the carrier {carrier}; nothing was taken',
    meaning: 'Messages about parcels are taken from carriers that staff have set up, under the id that stands there.',
    cure: 'Take the id as the list of carriers has it, or ask the marketplace to set the carrier up.',
  },
  'carrier-exists': {
    title: 'There is a carrier with this id',
    detail: 'The carrier {carrier} is set up already',
    meaning: 'An id stands in every scan of the carrier, so there is one of each.',
    cure: 'Change the one that there is, or choose another id.',
  },
  'too-many-carriers': {
    title: 'There are too many carriers',
    detail: 'At most {most} carriers can be set up',
    meaning: 'A limit that nobody is known to need; it keeps mistakes of programs small.',
    cure: 'Remove carriers that tell us nothing any more.',
  },
  'carrier-paused': {
    title: 'Nothing is taken from this carrier at the moment',
    detail: 'Staff have paused the carrier {carrier}; send the message again later',
    meaning: 'A carrier whose messages went wrong is paused until that is mended.',
    cure: 'Keep the message and send it again: nothing of it was taken. The marketplace knows when that is.',
  },
  'message-not-signed': {
    title: 'The message is not signed',
    detail: 'The headers that this carrier signs with are missing or incomplete; nothing was taken',
    meaning: 'Whoever knows the address could send scans, so each message has to prove that it is the carrier’s.',
    cure: 'Sign the message the way that was set up for the carrier, with the secret that was shown then.',
  },
  'message-wrong-signature': {
    title: 'The signature is not right',
    detail: 'The message is signed with another secret, or was changed on its way; nothing was taken',
    meaning: 'The signature is made of the body byte for byte: a body that is written anew has another one.',
    cure: 'Sign the bytes that are sent, with the newest secret. If it got lost, the marketplace makes another one.',
  },
  'message-too-old': {
    title: 'The message was signed at another time',
    detail: 'Its time is more than {minutes} minutes from ours; nothing was taken',
    meaning: 'What was signed long ago may have been recorded by somebody and sent again.',
    cure: 'Sign each sending anew, by a clock that is right.',
  },
  'codes-of-format': {
    title: 'This format has codes of its own',
    detail: 'Messages in the format {format} use the codes {codes}',
    meaning: 'Who gathers the scans of many carriers tells them in codes of its own.',
    cure: 'Leave the codes out, or choose another format.',
  },
};

/** What can be wrong with one scan of a message. */
export type ScanFault = 'number' | 'code' | 'time' | 'future';

export const SCAN_FAULTS: Readonly<Record<ScanFault, string>> = {
  number: 'must be the number of a parcel: 3 to 40 letters and digits; spaces, hyphens and small letters do not matter',
  code: 'must be a code of what happened: text of 1 to 40 letters, digits and . _ : / -',
  time: 'must be a time as RFC 3339 has it, with its zone, like 2026-03-02T10:00:00Z',
  future: 'lies in the future; send what has happened, by a clock that is right',
};

/** What the routes say of themselves, and what is wrong with a whole message. */
export const TRACKING_API_WORDS = {
  fewerScans: 'must have at most 1,000 scans; send the rest in another message',
  scansWanted: 'must be the list of scans',
  tableWanted: 'must be a table whose first line names the columns trackingNumber, code and at',
  numberWanted: 'must be the number of the parcel, as the description of the format has it',
  send: 'For carriers, signed as it was set up for them; there is no key. Answers when everything that is accepted is durable: send a message again until it is answered with 200. The same message again changes nothing, nor does the same scan in another one. A scan whose number no order has named waits for 30 days and is taken when one does; so does one with a code that nobody has entered. Of a place only the region is kept.',
  list: 'Every carrier that is set up, with when it was heard last, how old its scans are when they come, what waits and what was refused in the last seven days.',
  get: 'One carrier, with the codes and places of it that nobody has entered, and what came each day. Never a secret.',
  create:
    'The answer has the secret that its messages are signed with, once. A secret of the carrier’s own can be given instead; it is never told again.',
  change:
    'Changes what is given and leaves the rest. Scans that wait for a code are looked at again when codes are entered. With `version`, it is refused when somebody else has changed it since.',
  rotate:
    'The answer has the new secret, once, unless one was given. For 24 hours messages signed with the old one are taken as well; with `endOldNow`, none.',
  remove: 'Nothing more is taken from it, and what waits is gone. What it has told stays.',
  trial:
    'Reads a message as it would be taken, and tells what of it is understood. Nothing is taken, and no signature is needed.',
  tracking:
    'For the seller, the customer and staff. `parcels` are facts: what carriers and hubs have scanned, with how sure it is where the parcel is, and why. `claims` are what the seller has said, apart from them, with what has become of each. Of a place there is the region, and of people nothing. Another one’s order is answered like one that there is not.',
} as const;
