/** What notices say of money that is held. */
export const PAYOUT_NOTICE = {
  payouts: { one: 'your payout {payout}', several: '{count} payouts' },
  held: {
    what: 'Your payout {payout} of {amount} fell due on {at}: {paid} is paid, {held} is held.',
    reason: 'It is held for {action}, a restriction about {issue}.',
    works: 'What is not held is paid as always: {paid} of this payout.',
    latest: 'It is paid in parts once the restriction has ended, and all of it by {latest} at the latest.',
    review: 'A person looks at what is held for {action} by {review}, and may release it before.',
    takenBack: 'If the restriction is taken back, everything held for it is paid at once.',
    appeal: 'What is held stands and falls with {action}: appeal against that.',
  },
  released: {
    part: 'Payout {payout}: {released} is paid on {at}. {stillHeld} is still held; the next part, {amount}, is paid on {next}.',
    last: 'Payout {payout}: {released} is paid on {at}. Nothing of it is held any more.',
  },
  /** Why something is paid: what has become of the restriction that it was held for. */
  why: {
    person: 'A person looked at what was held for {action} and released it.',
    takenBack: '{action} was taken back: nothing is held for it any more.',
    milder: '{action} was made milder: it holds nothing any more.',
    ended: '{action} has ended: what it held is paid in parts.',
    longest: '{action} is still in force, and nothing is held for it any longer than this.',
  },
  outcomes: { kept: 'it stays held', released: 'it is released' },
  decided: {
    kept: 'A person looked at it on {at}: what {action} holds of your payouts stays held.',
    keptSums: 'Now that is {sums}.',
    keptNone: 'At present nothing is held for it.',
    released: 'A person looked at it on {at}: everything that {action} holds of your payouts is paid at once.',
    releasedOn: 'Nothing more is held for it. The restriction itself runs on.',
    releasedSums: 'Each payout with its sum stands under Payouts.',
  },
} as const;

/** A mail that tells several of them. */
export const GATHERED_MAIL = { title: 'Your payouts: {count} notices' } as const;
