/**
 * What everybody of a store reads before anything of a customer is shown to them (requirements D2, D3, D5; policy §5). Whoever changes
 * a word of it asks everybody to read it again: its version is made of its words.
 */
export const PRIVACY_BRIEFING = {
  title: 'What belongs to customers',
  points: [
    'What you are shown belongs to the customer. You may use it for four things, each for that one order: to send it, to help with it, to write about it here, and to settle its return or dispute.',
    'There is nothing to take away. Do not copy it, photograph it, write it down, print it or pass it on, to drivers and helpers neither.',
    'Do not write to customers or call them outside of this marketplace, do not advertise to them, and do not put them on a list.',
    'Each time you ask to see something it is written down before it is shown: who, what, for which order and what for. Nobody can change that record. The owner of your store reads it, and so does the customer.',
    'Whoever uses it for anything else misuses it. One case that people confirm is enough: first a warning, then the store is shown nothing and cannot write to customers, and after that it may be suspended or removed.',
    'If something slips, a wrong parcel, a lost note, a screen that somebody saw, tell us at once. A slip that is told early does the least harm.',
  ],
  statement: 'I have read this, and I keep to it.',
} as const;
