import { z } from 'zod';
import { ANSWERS, DISPUTE_STAGES, ENDINGS } from '../../rulebook/disputes/dispute.ts';
import { FOUND_FACTS } from '../../rulebook/disputes/evidence.ts';
import { RULINGS } from '../../rulebook/disputes/reasons.ts';
import { DISPUTE_OUTCOMES, DISPUTE_REASONS } from '../../rulebook/facts/choices.ts';
import { CUSTOMER_FIELDS } from '../../rulebook/policy/customer-data.ts';
import { PHOTO_STATES } from '../../rulebook/returns/photos.ts';
import { instant, orderId, pageOf, paging, sellerId } from '../http/shapes.ts';

const disputeId = z
  .string()
  .regex(
    /^[A-Za-z0-9._-]{1,128}$/,
    'must be the id of a dispute: 1 to 128 letters, digits, dots, underscores or hyphens',
  )
  .meta({ example: 'D-7' });

/** Long enough to say what happened, short enough to be read. */
const words = z.string().trim().min(10).max(4000);

const reason = z.enum(DISPUTE_REASONS);
const outcome = z.enum(DISPUTE_OUTCOMES);

export const ownOrderParameters = z.object({ id: orderId });
export const ownDisputeParameters = z.object({ id: disputeId });
export const sellerParameters = z.object({ id: sellerId });
export const sellersDisputeParameters = z.object({ id: sellerId, dispute: disputeId });

/** `POST /v1/me/orders/{id}/disputes` */
export const opening = z
  .strictObject({
    id: z.uuid().meta({ description: 'Made by whoever sends it: sent twice it is one dispute' }),
    reason,
    text: words.meta({ description: 'What happened. The shop reads it, with what leads off the platform covered' }),
  })
  .meta({ id: 'DisputeOpening' });

export const review = z
  .strictObject({ text: words.meta({ description: 'What was not seen or not right. Staff alone read it' }) })
  .meta({ id: 'DisputeReviewAsked' });

/** `POST /v1/sellers/{id}/disputes/{dispute}/answer` */
export const answer = z
  .discriminatedUnion('answer', [
    z.strictObject({
      answer: z.literal('accept'),
      understood: z.literal(true).meta({ description: 'Said by whoever has read what it counts as' }),
    }),
    z.strictObject({ answer: z.literal('state'), text: words }),
  ])
  .meta({ id: 'DisputeAnswer' });

const said = z.object({
  by: z.enum(['customer', 'seller']),
  at: instant,
  text: z.string().nullable().meta({ description: 'Null: it was destroyed, or staff alone read it' }),
  shown: z.enum(['as_written', 'masked', 'staff']).meta({ description: 'How the other side reads it' }),
});

const evidence = z.object({
  at: instant,
  kind: z.enum(['scan', 'claim', 'inspection', 'return', 'refund', 'cancellation']),
  claim: z.boolean().meta({ description: 'True: somebody says so, and no scan or inspection does' }),
  words: z.string(),
});

/** What a hub did with the parcel, or with what came back; `by` is told to staff alone. */
const hubStep = z.object({ at: instant, hub: z.string(), words: z.string() });

/** How far what is told of a parcel can be relied on. `trackingNumber` is left out for the seller of a dispatched order. */
const parcelTold = z.object({
  trackingNumber: z.string().optional(),
  confidence: z.enum(['certain', 'likely', 'contradictory']),
  reasons: z.array(z.object({ code: z.string(), words: z.string() })),
});

/** A photo that the hub took of what came back. */
const hubPhoto = z.object({
  return: z.string(),
  photo: z.string(),
  state: z.enum(PHOTO_STATES).meta({ description: 'For whoever asks, as with the return' }),
  width: z.number().int().optional(),
  height: z.number().int().optional(),
});

const known = {
  custody: z.array(hubStep).meta({ description: 'What the hub did with it, of a dispatched order' }),
  photos: z.array(hubPhoto).meta({ description: 'That the hub took of what came back, return by return' }),
  parcels: z.array(parcelTold).meta({ description: 'What the scans of each parcel come to together' }),
};

const decided = z.object({
  outcome,
  words: z.string(),
  reasons: z.array(z.object({ ruling: z.enum(RULINGS), words: z.string() })),
  by: z.enum(['customer', 'seller', 'staff', 'marketplace']),
  at: instant.optional(),
});

/** What both sides and staff see of how far it has come. */
const standing = {
  id: disputeId,
  order: z.string(),
  reason: reason.optional(),
  openedAt: instant.optional(),
  stage: z.enum(DISPUTE_STAGES),
  answered: z.enum(ANSWERS).optional(),
  answerBy: instant.optional(),
  decideBy: instant.optional(),
  reviewBy: instant.optional(),
  askAgainUntil: instant.optional(),
  how: z.enum(ENDINGS).optional().meta({ description: 'How it ended, once it has' }),
  decisions: z.array(decided).meta({ description: 'The last one holds; one before it was looked at again' }),
  said: z.array(said),
};

const mayOpenAnswer = z.object({
  reason,
  may: z.enum(['now', 'later', 'nothing-yet', 'too-late', 'decided', 'open']),
  from: instant.optional(),
  until: instant.optional(),
  dispute: disputeId.optional(),
});

export const ownDispute = z
  .object({ ...standing, may: z.array(z.enum(['withdraw', 'ask_again'])) })
  .meta({ id: 'OwnDispute' });

/** `GET /v1/me/orders/{id}/disputes` */
export const ownDisputes = z
  .object({
    order: z.string(),
    deliverBy: instant.optional().meta({ description: 'What was promised; missing: it is not known any more' }),
    facts: z.array(evidence).meta({ description: 'What is known, in the order in which it happened' }),
    ...known,
    reasons: z.array(mayOpenAnswer).meta({ description: 'Whether a dispute can be opened now for each reason' }),
    items: z.array(ownDispute),
  })
  .meta({ id: 'OwnDisputes' });

const summary = {
  id: disputeId,
  order: z.string(),
  reason: reason.optional(),
  openedAt: instant,
  stage: z.enum(DISPUTE_STAGES),
  dueAt: instant.optional().meta({ description: 'By when somebody has to do something' }),
  overdue: z.boolean(),
  outcome: outcome.optional(),
};

export const disputesQuery = z.object({
  ...paging,
  show: z.enum(['open', 'all']).default('open').meta({
    description: '`open`: to be answered, decided or looked at again, the oldest first; `all`: the latest first',
  }),
});

export const sellersDisputes = pageOf(z.object(summary).meta({ id: 'SellersDisputeSummary' }));

/** `GET /v1/sellers/{id}/disputes/{dispute}` */
export const sellersDispute = z
  .object({
    ...standing,
    fulfilment: z.enum(['seller', 'dispatched']).optional(),
    facts: z.array(evidence),
    ...known,
    found: z.array(z.object({ fact: z.enum(FOUND_FACTS), words: z.string() })),
    may: z.array(z.enum(['accept', 'state', 'ask_again'])),
    counts: z.string().optional().meta({ description: 'What it counts as to accept it' }),
    customerData: z
      .array(z.object({ field: z.enum(CUSTOMER_FIELDS), may: z.boolean() }))
      .meta({ description: 'What of the customer can be asked for on the page of the order, to resolve this' }),
  })
  .meta({ id: 'SellersDispute' });

/** The id by which staff know a dispute: its seller’s, a tilde, its own. */
export const staffDisputeParameters = z.object({
  id: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,64}~[A-Za-z0-9._-]{1,128}$/, 'must be a seller, a tilde and a dispute, like S-17~D-7')
    .meta({ example: 'S-17~D-7' }),
});

const staffId = z.string().meta({ example: 'S-17~D-7' });

export const staffDisputes = pageOf(
  z.object({ ...summary, id: staffId, seller: z.string() }).meta({ id: 'StaffDisputeSummary' }),
);

export const staffDispute = z
  .object({
    ...standing,
    id: staffId,
    seller: z.string(),
    fulfilment: z.enum(['seller', 'dispatched']).optional(),
    version: z.number().int().meta({ description: 'Goes with a decision: what was done meanwhile is told' }),
    promised: z.object({ shipBy: instant, deliverBy: instant }).optional(),
    facts: z.array(
      evidence.extend({ event: z.string(), trackingNumber: z.string().optional(), by: z.string().optional() }),
    ),
    found: z.array(z.object({ fact: z.enum(FOUND_FACTS), words: z.string() })),
    ...{ ...known, custody: z.array(hubStep.extend({ by: z.string().optional() })) },
    proposed: z
      .union([
        z.object({ outcome, words: z.string(), rulings: z.array(z.enum(RULINGS)) }),
        z.object({ open: z.enum(['contradictory', 'both-ways', 'no-fact']), words: z.string() }),
      ])
      .meta({ description: 'Who answers by the facts alone, or why they do not say. It decides nothing' }),
    rulings: z
      .array(z.object({ ruling: z.enum(RULINGS), outcome, words: z.string() }))
      .meta({ description: 'The reasons that what is known bears out' }),
    barred: z.enum(['party', 'same-person']).optional().meta({ description: 'Why you do not decide it' }),
    history: z.array(
      z.object({
        at: instant,
        words: z.string(),
        by: z.string().optional().meta({ description: 'Name of the person' }),
      }),
    ),
    unfounded: z
      .object({ count: z.number().int(), decided: z.number().int(), share: z.number(), days: z.number() })
      .optional()
      .meta({ description: 'Of this customer, with any seller. It decides nothing' }),
  })
  .meta({ id: 'StaffDispute' });

export const staffPhotoParameters = staffDisputeParameters.extend({
  return: z.string().regex(/^[A-Za-z0-9._-]{1,128}$/, 'must be a whole id of a return'),
  photo: z.uuid('must be the id of a photo, as its inspection names it'),
});

/** `POST /v1/disputes/{id}/decision` */
export const decision = z
  .strictObject({
    outcome: z.enum(['seller_fault', 'carrier_fault', 'customer_fault', 'no_fault']),
    reasons: z.array(z.enum(RULINGS)).min(1).max(5),
    version: z.number().int().min(0).meta({ description: 'As you saw it' }),
  })
  .meta({ id: 'DisputeDecision' });

/** `POST /v1/disputes/{id}/looks` */
export const look = z
  .strictObject({
    reason: z.string().trim().min(10).max(4000).meta({ description: 'Why you need to read it. It is kept' }),
  })
  .meta({ id: 'DisputeLook' });

const saidInThread = z.object({
  about: z.string().optional(),
  by: z.enum(['customer', 'seller']),
  at: instant,
  text: z.string().nullable(),
  delivered: z.boolean(),
});

export const looked = z
  .object({
    written: z.array(
      z.object({ by: z.enum(['customer', 'seller', 'staff']), at: instant, text: z.string().nullable() }),
    ),
    conversation: z.array(saidInThread),
  })
  .meta({ id: 'DisputeLookedAt' });
