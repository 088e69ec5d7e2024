import type { ListingMove } from '../rulebook/listings/listing.ts';

/** What can be wrong with a request about a listing. */
export type ListingProblemCode =
  | 'unknown-listing'
  | 'unknown-listing-report'
  | 'listing-not-so'
  | 'listing-party'
  | 'listing-same-person'
  | 'listing-appealed'
  | 'listing-appeal-late'
  | 'listing-changed'
  | 'listing-reported-already'
  | 'listing-reported-enough';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const LISTING_PROBLEMS: Readonly<Record<ListingProblemCode, Words>> = {
  'unknown-listing': {
    title: 'There is nothing to see about this listing',
    detail: 'Nothing is known here about listing {listing}',
    meaning: 'It was neither inspected nor taken down, or it is not one that you may see.',
    cure: 'Look at the list of listings.',
  },
  'unknown-listing-report': {
    title: 'There is no such report',
    detail: 'No report has this reference and this code',
    meaning: 'Whoever reported a listing was shown both once.',
    cure: 'Check both for mistyped signs. Without the code nobody can see a report.',
  },
  'listing-not-so': {
    title: 'That cannot be done as it stands',
    detail: 'Listing {listing} does not stand so that this can be done; load it again to see how it does',
    meaning: 'Somebody did something meanwhile, or it was never taken down. Nothing was changed.',
    cure: 'Load it again: the page shows what can be done now.',
  },
  'listing-party': {
    title: 'You do not decide about this listing',
    detail: 'You belong to the shop of listing {listing}, or you reported it',
    meaning: 'Nobody decides about a listing of their own side, or one that they reported. Nothing was decided.',
    cure: 'Leave it to a colleague.',
  },
  'listing-same-person': {
    title: 'Somebody else decides this',
    detail: 'You decided about listing {listing} before',
    meaning: 'An appeal, and a second look that was asked for, are for another person. Nothing was decided.',
    cure: 'Leave it to a colleague.',
  },
  'listing-appealed': {
    title: 'This takedown was appealed already',
    detail: 'The takedown of listing {listing} was appealed once, and decided',
    meaning: 'Each takedown is appealed once. Nothing was changed.',
    cure: 'Put the listing right and say so, as often as it takes; or turn to a dispute settlement body or a court.',
  },
  'listing-appeal-late': {
    title: 'The time to appeal is over',
    detail: 'The takedown of listing {listing} could be appealed until {until}',
    meaning: 'Nothing was changed.',
    cure: 'Put the listing right and say so: a person looks again.',
  },
  'listing-changed': {
    title: 'Something was done meanwhile',
    detail: 'Since you loaded listing {listing}: {changes}. Nothing was decided',
    meaning: 'Somebody else has done something about it, which may change what you think of it.',
    cure: 'Read what is new and decide again. What you had chosen is still there.',
  },
  'listing-reported-already': {
    title: 'You have reported this listing',
    detail: 'Your report of listing {listing} waits for a person',
    meaning: 'One report is enough: how many there are decides nothing. Nothing was recorded a second time.',
    cure: 'Look at what becomes of it on the page of your order.',
  },
  'listing-reported-enough': {
    title: 'Many people have reported this listing',
    detail: 'So many reports of listing {listing} wait that another one would say nothing new',
    meaning: 'A person looks at the listing; how many reports there are decides nothing. Nothing was recorded.',
    cure: 'If you know something that nobody else can, report it again once it was looked at.',
  },
};

/** What is wrong with a field, and the cure. */
export const LISTING_FIELDS = {
  email: 'must be an e-mail address, like ada@example.com',
  key: 'must be a random UUID, like 0199d3a4-7c11-4d02-9a55-0c1f5d2f7e10',
  factMissing: '{ruling}: nothing that is known bears this reason out; choose one that does',
  otherFinding: '{ruling} is a reason for {finding}; choose reasons for what you found',
} as const;

/** What was done to a listing. */
export const LISTING_HISTORY: Readonly<Record<ListingMove, string>> = {
  report: 'It was reported',
  inspect: 'It was inspected and stays shown',
  take_down: 'It was taken down',
  correct: 'The shop says that it is put right',
  appeal: 'The shop has appealed',
  restore: 'It was shown again',
  keep: 'It was looked at again and stays taken down',
  ask_again: 'Whoever reported it asked for a second look',
};

export const BAD_RETURN_SENTENCES = {
  not_as_described: 'Inspected: not as described',
  counterfeit: 'Inspected: counterfeit',
} as const;
