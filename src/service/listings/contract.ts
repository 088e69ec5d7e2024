import { z } from 'zod';
import { INSPECTED_BY, LISTING_FINDINGS } from '../../rulebook/facts/choices.ts';
import { LISTING_STAGES } from '../../rulebook/listings/listing.ts';
import { LISTING_FACTS, LISTING_REPORT_REASONS, RULINGS } from '../../rulebook/listings/reasons.ts';
import { LISTING_FIELDS } from '../../words/listings-api-en.ts';
import { instant, orderId, pageOf, paging, sellerId } from '../http/shapes.ts';

const listingId = z
  .string()
  .regex(
    /^[A-Za-z0-9._-]{1,128}$/,
    'must be the id of a listing: 1 to 128 letters, digits, dots, underscores or hyphens',
  )
  .meta({ example: 'L-9' });

/** Long enough to say what is wrong, short enough to be read. */
const words = z.string().trim().min(10).max(4000);

const finding = z.enum(LISTING_FINDINGS);
const reason = z.enum(LISTING_REPORT_REASONS);
const ruling = z.enum(RULINGS);

/** `POST /v1/listing-reports` */
export const listingReport = z
  .strictObject({
    seller: sellerId,
    listing: listingId.meta({ description: 'With the seller it says exactly which listing: both stand on its page' }),
    reason,
    text: words.meta({ description: 'What is wrong, and why. Staff alone read it' }),
    order: orderId.optional().meta({ description: 'The own order it came with, of a customer who is signed in' }),
    name: z.string().trim().min(1).max(120).optional(),
    contact: z.email(LISTING_FIELDS.email).max(254).optional(),
    goodFaith: z.literal(true).meta({ description: 'Said by whoever believes that what they report is so' }),
  })
  .meta({ id: 'ListingReport' });

/** By what a repeat is known. Not strict: a request has many headers. */
export const listingReportHeaders = z.looseObject({
  'idempotency-key': z.uuid(LISTING_FIELDS.key).meta({ description: 'A random UUID of whoever sends it' }),
});

export const listingReportReceived = z
  .object({
    reference: z.string().meta({ example: '7KQ2-M9XD-04TR' }),
    code: z.string().meta({ description: 'Opens what became of the report; nobody can find it again' }),
    reportedAt: instant,
  })
  .meta({ id: 'ListingReportReceived' });

export const reportParameters = z.object({ id: z.string().max(64).meta({ description: 'The reference' }) });
const code = z.string().min(1).max(64);
export const reportCodeHeaders = z.looseObject({ 'report-code': code });

const given = z.object({ ruling, words: z.string(), ground: z.enum(['law', 'terms']).optional() });

/** What whoever reported it sees. */
const reportState = {
  reference: z.string(),
  reason,
  reportedAt: instant,
  status: z.enum(['waiting', 'decided']),
  finding: finding.optional(),
  words: z.string().optional().meta({ description: 'What was found, in a sentence' }),
  reasons: z.array(given),
  decidedAt: instant.optional(),
  lookBy: instant.optional().meta({ description: 'By when somebody looks' }),
  hidden: z.boolean().meta({ description: 'Whether customers do not see the listing now' }),
  mayAskAgain: z.boolean().meta({ description: 'Whether another person can be asked to look' }),
};
export const listingReportStatus = z.object(reportState).meta({ id: 'ListingReportStatus' });

export const ownOrderParameters = z.object({ id: orderId });

/** `GET /v1/me/orders/{id}/listings` */
export const ownOrderListings = z
  .object({
    seller: z.string(),
    items: z.array(
      z.object({
        listing: z.string(),
        report: z.object(reportState).optional().meta({ description: 'Your last report of it' }),
      }),
    ),
  })
  .meta({ id: 'OwnOrderListings' });

export const sellerParameters = z.object({ id: sellerId });
export const sellersListingParameters = z.object({ id: sellerId, listing: listingId });
export const listQuery = z.object(paging);

/** `listed` also while staff look at reports: nobody’s report is told. */
const sellersStage = z.enum(['listed', 'taken_down', 'corrected', 'appealed', 'restored']);

const sellersSummary = {
  listing: z.string(),
  stage: sellersStage,
  hidden: z.boolean(),
  at: instant.meta({ description: 'When something was told about it last' }),
};
export const sellersListings = pageOf(z.object(sellersSummary).meta({ id: 'SellersListingSummary' })).meta({
  id: 'SellersListings',
});

const done = z.object({
  at: instant,
  move: z.enum(['inspect', 'take_down', 'restore', 'keep', 'correct', 'appeal']),
  words: z.string(),
  finding: finding.optional(),
  reasons: z.array(given),
  text: z.string().nullable().meta({ description: 'What was written to or by the seller; null: nothing' }),
});

const stated = {
  what: z.string(),
  scope: z.string(),
  facts: z.array(z.string()),
  explained: z.string().nullable(),
  ground: z.enum(['law', 'terms']),
  groundWords: z.string(),
  source: z.enum(['report', 'automated', 'own']),
  sourceWords: z.string(),
  automatedDetection: z.boolean(),
  automatedDecision: z.literal(false),
  decided: z.string(),
  counts: z.string(),
  redress: z.array(z.string()),
};
const statement = z.object(stated).meta({ id: 'ListingStatement' });

/** `GET /v1/sellers/{id}/listings/{listing}/statement` */
export const statedListing = z
  .object({
    listing: z.string(),
    reference: z.string().meta({ example: 'L-9#2' }),
    finding,
    at: instant,
    ...stated,
  })
  .meta({ id: 'StatedListing' });

export const listingStatementQuery = z.object({
  format: z.enum(['json', 'dsa']).default('json').meta({ description: 'How it is told' }),
});

/** `GET /v1/sellers/{id}/listings/{listing}` */
export const sellersListing = z
  .object({
    ...sellersSummary,
    statement: statement.nullable().meta({ description: 'Why it is hidden; null: it is shown' }),
    history: z.array(done),
    lookBy: instant.optional(),
    decideBy: instant.optional(),
    appealUntil: instant.optional(),
    may: z.array(z.enum(['correct', 'appeal'])),
  })
  .meta({ id: 'SellersListing' });

export const listingAnswer = z
  .strictObject({
    text: words.meta({ description: 'What was put right, or what is wrong with the decision. Staff read it' }),
  })
  .meta({ id: 'ListingAnswer' });

/** `GET /v1/sellers/{id}/taken-down-listings` */
export const takenDownListings = pageOf(z.object({ listing: z.string(), since: instant })).meta({
  id: 'TakenDownListings',
});

/** The id by which staff know a listing: its seller’s, a tilde, its own. */
export const staffListingParameters = z.object({
  id: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,64}~[A-Za-z0-9._-]{1,128}$/, 'must be a seller, a tilde and a listing, like S-17~L-9')
    .meta({ example: 'S-17~L-9' }),
});

export const staffListingsQuery = z.object({
  ...paging,
  show: z.enum(['waiting', 'all']).default('waiting').meta({
    description:
      '`waiting`: a person is waited for, the longest first; `all`: what sellers were told of, the latest first',
  }),
});

const stage = z.enum(LISTING_STAGES);
const staffSummary = {
  id: z.string(),
  seller: z.string(),
  listing: z.string(),
  stage,
  since: instant,
  dueAt: instant.optional(),
  overdue: z.boolean(),
  reports: z.number().int(),
  flagged: finding.optional().meta({ description: 'What a program found and nobody has confirmed' }),
};
export const staffListings = pageOf(z.object(staffSummary).meta({ id: 'StaffListingSummary' })).meta({
  id: 'StaffListings',
});

/** `GET /v1/listings/{id}` */
export const staffListing = z
  .object({
    id: z.string(),
    seller: z.string(),
    listing: z.string(),
    stage,
    version: z.number().int().meta({ description: 'Goes with a decision: what was done meanwhile is told' }),
    dueAt: instant.optional(),
    flagged: z.object({ at: instant, finding }).optional(),
    found: z.array(z.object({ fact: z.enum(LISTING_FACTS), words: z.string() })),
    reports: z.array(
      z.object({
        reference: z.string(),
        at: instant,
        reason,
        as: z.enum(['customer', 'other']).meta({ description: 'A customer who was signed in, or anybody else' }),
        order: z.string().optional(),
        text: z.string().nullable().meta({ description: 'Null: it was destroyed' }),
        name: z.string().optional(),
        contact: z.string().optional(),
        askedAgain: z.boolean(),
      }),
    ),
    inspections: z.array(
      z.object({ event: z.string(), at: instant, finding, by: z.enum(INSPECTED_BY), confirmed: z.boolean() }),
    ),
    returns: z.array(z.object({ id: z.string(), order: z.string(), at: instant, words: z.string() })),
    history: z.array(
      z.object({
        at: instant,
        words: z.string(),
        by: z.string().optional().meta({ description: 'Name of the person' }),
        text: z.string().nullable(),
      }),
    ),
    rulings: z.array(given.extend({ finding })).meta({ description: 'The reasons that what is known bears out' }),
    may: z.array(z.enum(['inspect', 'take_down', 'restore', 'keep'])),
    barred: z.enum(['party', 'same-person']).optional().meta({ description: 'Why you do not decide it' }),
  })
  .meta({ id: 'StaffListing' });

const found = {
  reasons: z.array(ruling).min(1).max(5),
  text: words.optional().meta({ description: 'To the seller, beside the reasons' }),
};
const version = z.number().int().min(0).meta({ description: 'As you saw it' });

/** `POST /v1/listings/{id}/decision` */
export const listingDecision = z
  .discriminatedUnion('decision', [
    z.strictObject({ decision: z.literal('inspect'), finding, ...found, version }),
    z.strictObject({
      ...{ decision: z.literal('take_down'), finding: finding.exclude(['accurate']), ...found },
      text: words.meta({ description: 'The facts, to the seller: a statement of reasons' }),
      version,
    }),
    z.strictObject({ decision: z.literal('restore'), text: words, version }),
    z.strictObject({ decision: z.literal('keep'), text: words, version }),
  ])
  .meta({ id: 'ListingDecision' });
