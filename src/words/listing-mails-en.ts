/**
 * Mails to whoever reported a listing (EU 2022/2065, art. 16 (4) and (5)). Somebody may have typed another one's address: so no mail says which
 * listing it was, whose, or what was written.
 */
export const LISTING_MAILS = {
  greeting: 'Hello,',
  received: {
    subject: 'Your report {reference} was received',
    said: [
      'You reported a listing on {marketplace} at {reportedAt}, and gave this address. A person looks at it; no program decides.',
      'The shop is not told who reported it. You get one more mail, once somebody has looked.',
      'With the reference {reference} and the code that the page showed you, you can see how far it is at any time.',
    ],
  },
  decided: {
    subject: 'Your report {reference}: a person has looked',
    said: ['At {decidedAt} a person looked at the listing that you reported on {marketplace}. {found}'],
    reasons: 'Why: {reasons}.',
    hidden: 'Customers do not see the listing now.',
    shown: 'The listing stays shown.',
    again:
      'If you do not agree, ask once that another person looks, within {days} days: on the page below, with the reference {reference} and the code that the page showed you when you reported it.',
    further:
      'You can also turn to a certified body for settling disputes out of court, or to a court; the page names them.',
  },
  open: 'Open your report',
  footer:
    'You get this because this address was given with a report of a listing on {marketplace}. If that was not you, nothing has to be done.',
} as const;
