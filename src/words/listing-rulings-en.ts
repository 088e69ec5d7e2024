import type { Finding } from '../rulebook/facts.ts';
import type { RestoredWhy } from '../rulebook/listings/listing.ts';
import type { ListingFact, ListingReportReason, ListingRuling } from '../rulebook/listings/reasons.ts';

/** What a person found, in a sentence. */
export const FINDING_SENTENCES: Readonly<Record<Finding, string>> = {
  accurate: 'The listing says what is sold.',
  inaccurate: 'The listing does not say what is sold.',
  prohibited: 'What is listed may not be sold here.',
  counterfeit: 'What is listed is counterfeit.',
};

/** The reasons, as the seller and whoever reported it read them. */
export const LISTING_RULING_SENTENCES: Readonly<Record<ListingRuling, string>> = {
  as_described: 'Title, pictures and description fit what is sold',
  nothing_found: 'Nothing shows that what was reported is so',
  put_right_before: 'It was put right before it was looked at',
  description_wrong: 'The title or description says something that is not so',
  pictures_wrong: 'The pictures show something else than what is sold',
  price_or_quantity_wrong: 'Price, size or quantity are given in a way that misleads',
  condition_or_origin_wrong: 'The condition or origin is not as given',
  returned_not_as_described: 'Returned units were inspected and are not as described',
  not_allowed_here: 'The marketplace’s rules do not allow it',
  against_the_law: 'A law forbids its sale',
  recalled_or_unsafe: 'It was recalled, or is not safe',
  marks_copied: 'It bears a mark whose owner did not make or allow it',
  owner_confirms: 'The owner of the mark confirms that it is not genuine',
  returned_counterfeit: 'Returned units were inspected and are counterfeit',
};

export const LISTING_REASON_NAMES: Readonly<Record<ListingReportReason, string>> = {
  inaccurate: 'It is not what the listing says',
  counterfeit: 'It is counterfeit',
  prohibited: 'It may not be sold on this marketplace',
  illegal: 'It is against the law',
  unsafe: 'It is unsafe or was recalled',
  other: 'Something else',
};

export const LISTING_FACT_SENTENCES: Readonly<Record<ListingFact, string>> = {
  returned_not_as_described: 'Returned units were inspected: not as described',
  returned_counterfeit: 'Returned units were inspected: counterfeit',
  flagged: 'A program found something that nobody has confirmed',
  reported: 'People reported it',
};

export const RESTORED_SENTENCES: Readonly<Record<RestoredWhy, string>> = {
  corrected: 'It was put right, and is shown again.',
  overturned:
    'The takedown was wrong, as another person decided on your appeal. It is shown again, and the finding counts nowhere.',
  reconsidered:
    'The takedown was wrong, as staff saw by themselves. It is shown again, and the finding counts nowhere.',
};

/** The statement of reasons for taking down one listing (EU 2022/2065, art. 17). */
export const LISTING_STATEMENT = {
  what: 'This listing is taken down: customers do not see it and cannot buy it, until it is shown again. Open orders of it go on.',
  scope:
    'Everything else stays as it is: your other listings, your orders, your payouts. A takedown is no warning and no action against your account.',
  counts: 'What was found counts like every inspection of a listing. One finding alone never leads to a warning.',
  countsGrave:
    'Goods that are illegal or counterfeit are a grave breach: what follows for the account is told, and can be appealed, by itself.',
  source: {
    report:
      'It was looked at because people reported it. Who they are is told to nobody. A report alone decides nothing.',
    automated: 'It was looked at because a program had marked it. Nothing was decided by a program.',
    own: 'Staff looked at it by themselves.',
  },
  automated: { yes: 'A program was used to find it.', no: 'No program was used to find it.' },
  decided: 'A person inspected it and decided.',
  ground: {
    law: 'It is against a law. The reasons above say which kind of law and why.',
    terms: 'It is against the marketplace’s rules for listings. The reasons above say which and why.',
  },
  correct: 'Put it right and say so: a person looks again, and shows it.',
  appeal: 'If you think that it is wrong, appeal: another person decides.',
  further: 'You can also turn to an out-of-court dispute settlement body, or to a court.',
} as const;
