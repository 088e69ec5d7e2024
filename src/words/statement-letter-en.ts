/** The words of the letter around the sentences of a statement. */
export const LETTER_WORDS = {
  title: 'Statement of reasons',
  to: 'To the seller account {seller}',
  from: '{marketplace}, {day}',
  reference: 'Reference {reference}',
  subject: '{measure}: {violation}',
  lead: 'This letter says what was decided about your account, why, and what you can do about it.',
  decided: 'What was decided',
  works: 'What still works',
  limited: 'What is limited',
  nothing: 'Nothing',
  facts: 'The facts',
  evidence: 'The evidence, item by item',
  evidenceOf: 'What {action} rests on ({issue})',
  rests: 'It stands on {actions}.',
  fills: 'It filled {share} of the gauge.',
  event: 'Event {event}.',
  leftOut: 'Left out in your favour: {excused}.',
  excused: '{count} that were beyond your control',
  passedOver: '{count} in a cure period',
  rule: 'The rule',
  finding: 'How it was found and decided',
  todo: 'What to do now',
  ends: 'How it ends',
  redress: 'If you see it differently',
  appeal: 'Appeal',
  support: 'Support',
  mediators: 'Mediators who know disputes with platforms',
  outOfCourt: 'Out of court',
  court: 'Court',
  zone: 'Times are those of {zone}.',
  frozen: 'Everything here is as it was known when it was decided, on {at}.',
  page: 'Page {page} of {pages}',
  pdf: 'As a PDF',
  skip: 'Skip to the letter',
  fileName: 'statement-of-reasons',
} as const;

/** Where the pages about an action lead to its statement. */
export const STATEMENT_LINKS = {
  title: 'Statement of reasons',
  about: 'The whole decision in one letter: the facts, the rule, what still works, and how to have it looked at again.',
  letter: 'Read the letter',
  pdf: 'Letter as a PDF',
} as const;

/** What the public is told of a listing that was hidden, in the third person: which and whose it was stays out. */
export const DSA_LISTING = {
  facts:
    'One listing was looked at and hidden on {day}. {how} A person decided. The statement given to the account holder names the listing and what was found.',
  how: {
    report: 'Somebody had sent a notice about it.',
    automated: 'An automated check had pointed to it.',
    own: 'Staff had found it by themselves.',
  },
  found: {
    inaccurate: 'What the listing describes differs from what is sold.',
    prohibited: 'The listing offered goods that may not be sold.',
    counterfeit: 'The listing offered goods that imitate a brand.',
  },
} as const;

/** The record for the DSA Transparency Database: about the account, in the third person, without references. */
export const DSA_WORDS = {
  facts:
    'The measure rests on {count} established between {first} and {last}. {how} {figures}The statement given to the account holder names each of them.',
  factsOneDay:
    'The measure rests on {count} established on {first}. {how} {figures}The statement given to the account holder names each of them.',
  one: 'one finding',
  many: '{count} findings',
  how: {
    automated: 'An automated comparison of the account’s record with the published policy found them.',
    person: 'Staff found them.',
    both: 'An automated check found them, and staff confirmed them.',
  },
  figures:
    'A cumulative test against the published target ({target} at most, {bad} is bad) stood at {meter}, where a violation begins at {level}. ',
  earlier: 'Earlier measures for the same kind of conduct are part of it. ',
  explanation: '{issue} The policy {policy} does not allow it. {rule}',
  issues: {
    listing_inaccuracy: 'What the account’s listings describe differs from what was found when they were inspected.',
    illegal_goods: 'The account offered goods that may not be sold.',
    counterfeit_goods: 'The account offered goods that imitate a brand.',
    off_platform_payment: 'Messages of the account asked customers to pay outside the platform.',
    off_platform_contact: 'Messages of the account asked customers for contact outside the platform.',
    customer_data_marketing: 'Messages of the account advertised to customers outside the order they had placed.',
    harassment: 'Messages of the account harassed a customer.',
    threat: 'Messages of the account threatened a customer.',
    fake_tracking: 'The account told customers of shipments that independent signs show to be made up.',
    fake_delivery: 'The account told customers of deliveries that independent signs show to be made up.',
  },
  rules: {
    listing: 'A listing must describe what is sent.',
    goods: 'Such goods may not be offered.',
    message: 'Messages serve the order that they belong to, and nobody is harmed by them.',
    shipment: 'What customers are told of a shipment must be true.',
  },
} as const;
