import type { Finding } from '../facts.ts';

/** What people can report a listing for (EU 2022/2065, art. 16; policy §1 and §2). */
export const LISTING_REPORT_REASONS = [
  'inaccurate',
  'counterfeit',
  'prohibited',
  'illegal',
  'unsafe',
  'other',
] as const;
export type ListingReportReason = (typeof LISTING_REPORT_REASONS)[number];

/** What is known of a listing besides what people say. */
export const LISTING_FACTS = ['returned_not_as_described', 'returned_counterfeit', 'flagged', 'reported'] as const;
export type ListingFact = (typeof LISTING_FACTS)[number];

/** A reason that a finding can be given: for which, on which ground, and what must be known for it. */
type ReasonRule = {
  readonly finding: Finding;
  /** What is broken (EU 2022/2065, art. 17 (3) d and e): a law, or the marketplace’s own rules. Undefined: nothing is. */
  readonly ground?: 'law' | 'terms';
  readonly needs?: ListingFact;
};

/** The reasons staff choose from. */
export const LISTING_RULINGS = {
  as_described: { finding: 'accurate' },
  nothing_found: { finding: 'accurate' },
  put_right_before: { finding: 'accurate' },
  description_wrong: { finding: 'inaccurate', ground: 'terms' },
  pictures_wrong: { finding: 'inaccurate', ground: 'terms' },
  price_or_quantity_wrong: { finding: 'inaccurate', ground: 'terms' },
  condition_or_origin_wrong: { finding: 'inaccurate', ground: 'terms' },
  returned_not_as_described: { finding: 'inaccurate', ground: 'terms', needs: 'returned_not_as_described' },
  not_allowed_here: { finding: 'prohibited', ground: 'terms' },
  against_the_law: { finding: 'prohibited', ground: 'law' },
  recalled_or_unsafe: { finding: 'prohibited', ground: 'law' },
  marks_copied: { finding: 'counterfeit', ground: 'law' },
  owner_confirms: { finding: 'counterfeit', ground: 'law' },
  returned_counterfeit: { finding: 'counterfeit', ground: 'law', needs: 'returned_counterfeit' },
} as const satisfies Readonly<Record<string, ReasonRule>>;

export type ListingRuling = keyof typeof LISTING_RULINGS;

const RULES: Readonly<Record<ListingRuling, ReasonRule>> = LISTING_RULINGS;

/** All of them, in the order in which they are shown. */
export const RULINGS = Object.keys(LISTING_RULINGS) as [ListingRuling, ...ListingRuling[]];

/** Which finding a reason is for. */
export function findingOf(ruling: ListingRuling): Finding {
  return RULES[ruling].finding;
}

/** Whether a reason says that a law is broken, or the marketplace’s own rules; undefined: nothing is. */
export function groundOf(ruling: ListingRuling): 'law' | 'terms' | undefined {
  return RULES[ruling].ground;
}

/** The reasons that what is known of a listing bears out. */
export function rulingsFor(found: readonly ListingFact[]): readonly ListingRuling[] {
  return RULINGS.filter((each) => {
    const { needs } = RULES[each];
    return needs === undefined || found.includes(needs);
  });
}
