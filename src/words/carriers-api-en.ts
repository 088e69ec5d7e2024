/** Why scanning a label, a call or a pass comes to nothing. */
export type CarrierProblemCode =
  | 'label-unreadable'
  | 'label-unknown'
  | 'label-voided'
  | 'parcel-over'
  | 'parcel-with-another'
  | 'leg-begun-elsewhere'
  | 'parcel-on-another-leg'
  | 'parcel-going-back'
  | 'call-not-granted'
  | 'no-telephony'
  | 'no-number'
  | 'telephony-failed'
  | 'pass-over'
  | 'unknown-pass';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const CARRIER_PROBLEMS: Readonly<Record<CarrierProblemCode, Words>> = {
  'label-unreadable': {
    title: 'That is no code of a label',
    detail: 'A character is wrong or missing. Scan it again, or type all 28 characters as they stand on the label',
    meaning:
      'A code has 28 letters and digits, of which two check the others, so a wrong one is found out before anything is looked up.',
    cure: 'Scan again. I and L count as 1, O as 0; spaces and hyphens do not matter.',
  },
  'label-unknown': {
    title: 'No label has this code',
    detail: 'Scan it again, or type it as it stands on the label; nothing was shown',
    meaning: 'The code is on no label of ours: it was read wrongly, or comes from somewhere else.',
    cure: 'Scan again. If it stays unknown, treat the parcel like one without a label: give it back to whoever handed it over, who prints another one.',
  },
  'label-voided': {
    title: 'This label is not valid any more',
    detail:
      'Another label took its place ({rule}): look for it on the parcel, or give the parcel back; nothing was shown',
    meaning: 'The label was printed anew, or the address was corrected, so what it stood for is not on it any more.',
    cure: 'Scan the newer label. If there is none on the parcel, the seller or the hub prints it.',
  },
  'parcel-over': {
    title: 'The parcel needs nothing more',
    detail: 'It was delivered or the order was cancelled ({rule}), so nothing of the customer is shown',
    meaning: 'A name and an address are shown until a parcel is delivered or its order cancelled, and not afterwards.',
    cure: 'If you hold the parcel all the same, scan it as an exception, and ask your dispatcher where it goes.',
  },
  'parcel-with-another': {
    title: 'Another carrier has this parcel',
    detail: 'By the latest scan it is not with you ({rule}). Scan it in first; nothing was shown',
    meaning: 'Whoever scanned a parcel last has it. Only that carrier is shown where it goes.',
    cure: 'Have your system tell your own scan of the parcel (shipment.scanned), then scan the label again. If it is not yours, give it back.',
  },
  'leg-begun-elsewhere': {
    title: 'Another carrier scanned this label first',
    detail: 'Until a scan of the parcel is told, it is with that one ({rule}); nothing was shown',
    meaning:
      'Before the first scan of a parcel the carrier has it that scanned its label first. A second one may be looking at a copy.',
    cure: 'If you do hold the parcel, have your system tell that you accepted it (shipment.scanned), then scan the label again.',
  },
  'parcel-on-another-leg': {
    title: 'Not on your leg now',
    detail: 'The parcel is on another part of its way than your key or pass is for ({rule}); nothing was shown',
    meaning:
      'Keys and passes are bound to a leg: pickup, linehaul or delivery. A parcel is shown on the leg that it is on.',
    cure: 'Wait for the scan that brings it to your leg, or use the key or pass of the leg that it is on.',
  },
  'parcel-going-back': {
    title: 'The parcel goes back to its sender',
    detail: 'It needs nothing of the customer any more ({rule}); its sender is on your own papers',
    meaning:
      'A parcel that was scanned as returned goes to the seller, and nobody needs the customer’s address for that.',
    cure: 'Bring it back as your own system says. If that scan was a mistake, tell the right one.',
  },
  'call-not-granted': {
    title: 'No call is put through for this parcel',
    detail: 'The rules in force put no calls through to carriers; nothing was dialled',
    meaning: 'Whether carriers may call customers is a matter of the policy in force.',
    cure: 'Deliver without a call. The customer can write to the seller.',
  },
  'no-telephony': {
    title: 'Calls are not set up here',
    detail: 'This marketplace puts no calls through yet; deliver without one',
    meaning: 'Calls go through a gateway that connects both without either seeing the other’s number. None is named.',
    cure: 'For operators: name one in KINGSTON_TELEPHONY_URL, as docs/operations.md says.',
  },
  'no-number': {
    title: 'There is no number to call',
    detail: 'The customer left no telephone number, or it has been destroyed; deliver without a call',
    meaning: 'Nothing was deposited that a call could be put through to.',
    cure: 'Deliver without a call.',
  },
  'telephony-failed': {
    title: 'The call could not be put through',
    detail: 'The gateway for calls is not usable at the moment ({trouble}). No number was told to anybody; try again',
    meaning: 'The gateway did not answer in time, refused, or answered something that cannot be used.',
    cure: 'Try again in a minute, or deliver without a call. For operators: the log names what went wrong.',
  },
  'pass-over': {
    title: 'This link cannot be used',
    detail: 'It was opened already, has run out, or the pass was ended. Ask your dispatcher for another one',
    meaning: 'The link of a pass is good once and for fifteen minutes. Which of the reasons it is, is not said.',
    cure: 'Have your dispatcher’s system make another pass: POST /v1/carrier/passes.',
  },
  'unknown-pass': {
    title: 'No pass of this id',
    detail: 'Your carrier has no pass of this id that is still in force',
    meaning: 'The pass is over already, is another carrier’s, or there never was one.',
    cure: 'Nothing is left to be done if it is over. Otherwise check the id: the answer that made the pass has it.',
  },
};

/** What is wrong with the gateway for calls. */
export const TELEPHONY_TROUBLE = {
  away: 'it does not answer',
  refused: 'it refuses',
  'bad-answer': 'its answer cannot be used',
} as const;

/** Shown where a value has the wrong form; none of them repeats it. */
export const CARRIER_WORDS = {
  driver: 'must be how you call the driver: 1 to 64 letters, digits, dots, underscores or hyphens, and nobody’s name',
  phone: 'must be a telephone number: digits, with spaces, hyphens, dots, brackets or a plus in front',
} as const;
