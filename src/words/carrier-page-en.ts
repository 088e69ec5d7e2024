import type { KeyLeg } from '../rulebook/legs.ts';

/** The part of the way that a driver's pass is for. */
export const LEG_NAMES: Readonly<Record<KeyLeg, string>> = {
  pickup: 'fetching parcels',
  linehaul: 'carrying parcels on',
  delivery: 'bringing parcels to the door',
  all: 'all of the way',
};

/** Before a shift has begun, and after it. */
export const NO_SHIFT_TEXT = {
  title: 'Scan parcels',
  beginTitle: 'Your shift',
  beginLead: 'This link lets you scan parcels on this phone until your shift is over. It works once.',
  begin: 'Begin the shift',
  noneTitle: 'No shift on this phone',
  none: 'To scan parcels you need the link of a pass: your dispatcher makes one for each shift. Open it on this phone.',
  overTitle: 'The shift is over',
  over: 'Nothing of your parcels is on this phone any more. For the next shift ask your dispatcher for another link.',
  away: 'It cannot be found out whether you are on a shift. Look at your connection and try again.',
  retry: 'Try again',
} as const;

/** The page of a driver on a shift. */
export const SHIFT_TEXT = {
  title: 'Scan a parcel',
  lead: '{carrier}, {leg}. Until {until}.',
  code: 'Code of the label',
  hint: 'Scan it, or type it as it stands on the label.',
  look: 'Look it up',
  camera: 'Scan with the camera',
  cameraOff: 'Close the camera',
  cameraLabel: 'What the camera sees',
  cameraNone: 'This browser cannot read codes by camera. A scanner works, and so does typing.',
  cameraRefused: 'The camera cannot be used: allow it for this page, or type the code.',
  recorded: 'Each look is written down, and the customer can see it.',
  end: 'End the shift',
  refused: 'Nothing is shown',
  offlineTitle: 'No connection',
  offline: 'Nothing was looked up. Scan again when you are connected: no scan is kept on the phone.',
} as const;

/** A parcel that was looked up. */
export const PARCEL_TEXT = {
  title: 'Parcel {order}',
  name: 'To',
  address: 'Address',
  mark: 'Shown to driver {driver} on {at}. Access {access}.',
  left: 'Hidden again in {seconds} seconds.',
  hide: 'Hide it now',
  over: 'It is hidden again. If you still need it, scan the parcel again.',
} as const;

/** A call that is put through. */
export const CALL_TEXT = {
  title: 'Call the customer',
  lead: 'You dial a number that leads to the customer. Neither of you sees the other’s number.',
  from: 'The number of your phone',
  fromHint: 'The call comes from it. It is not kept.',
  ask: 'Have a call put through',
  dial: 'Dial {number}',
  until: 'It leads to the customer of {order} until {until}, from your phone only.',
  failed: 'No call',
  none: 'Calls are not set up here.',
} as const;

/** What was scanned on a shift. */
export const SCANS_TEXT = {
  title: 'Scanned on this shift',
  none: 'What you scan is listed here, without names and addresses.',
  shown: 'shown',
  refused: 'not shown',
  call: 'call put through',
} as const;
