import { z } from 'zod';
import { CASE_DECISIONS, CASE_KINDS, CASE_STATUSES } from '../../rulebook/cases/case.ts';
import { HARMS } from '../../rulebook/cases/urgency.ts';
import { EXPLANATIONS } from '../../rulebook/links/explanations.ts';
import { SIGNALS } from '../../rulebook/links/weigh.ts';
import { PURPOSES } from '../../rulebook/policy/customer-data.ts';
import { RUNGS } from '../../rulebook/policy/policy.ts';
import { CASE_TEMPLATE_IDS } from '../../words/case-templates-en.ts';
import { ACCESS_FIELDS } from '../accesses/access.ts';
import { feature, instant, pageOf, paging, sellerId } from '../http/shapes.ts';
import { CASE_ID } from './case-id.ts';
import { ENTRIES } from './entries-store.ts';

/** A reason is a sentence, not a word; the longest text of a notice is shorter. */
const LEAST_REASON = 10;
const MOST_TEXT = 4000;

/** As many as the console shows on a page of the queue. */
const MOST_TOGETHER = 50;

const text = z.string().trim().min(LEAST_REASON).max(MOST_TEXT);
const remark = z.string().trim().min(1).max(MOST_TEXT);
const outcome = z.enum([...CASE_DECISIONS, 'answered', 'moved_on']);
const line = z.record(z.string(), z.unknown()).meta({ description: 'A line of the contract' });

export const caseParameters = z.object({
  id: z.string().regex(CASE_ID, 'must be the id of a case, S-17~3~review~12').max(200),
});

/** Somebody of the staff. */
export const colleague = z.object({ id: z.string(), name: z.string() }).meta({ id: 'Colleague' });

export const caseSummary = z
  .object({
    id: z.string(),
    kind: z.enum(CASE_KINDS),
    status: z.enum(CASE_STATUSES),
    seller: sellerId,
    action: z.string().nullable(),
    violation: z.string().nullable(),
    category: z.string().nullable(),
    harm: z.enum(HARMS),
    openedAt: instant,
    due: instant,
    overdue: z.boolean(),
    claimedBy: colleague.nullable(),
    approvedBy: z.array(colleague).meta({ description: 'A removal: who has approved so far' }),
    outcome: outcome.nullable(),
    closedAt: instant.nullable(),
    closedBy: colleague.nullable(),
  })
  .meta({ id: 'CaseSummary' });

export const casesQuery = z.object({
  ...paging,
  kind: z.enum(CASE_KINDS).optional(),
  state: z.enum(['active', 'open', 'claimed', 'closed']).default('active'),
  mine: z.enum(['true', 'false']).default('false').meta({ description: 'Only those that I hold, or have closed' }),
  seller: sellerId.optional(),
});

export const casesPage = pageOf(caseSummary).extend({
  at: instant.meta({ description: 'The clock of the installation' }),
  counts: z
    .object({
      active: z.number().int(),
      unclaimed: z.number().int(),
      mine: z.number().int(),
      overdue: z.number().int(),
    })
    .meta({ description: 'Of all that is not closed, whatever the filters' }),
});

const actionInHistory = z.object({
  action: z.string(),
  kind: z.string(),
  status: z.string(),
  category: z.string(),
  violation: z.string(),
  since: instant,
  until: instant.nullable(),
  endedAt: instant.nullable(),
  acknowledged: z.boolean(),
  planned: z.boolean(),
});

const similar = z.object({
  id: z.string(),
  seller: sellerId,
  outcome,
  template: z.string().nullable().meta({ description: 'The kind of reason; null: in own words' }),
  closedAt: instant,
  closedBy: colleague.nullable(),
});

const entry = z.object({
  entry: z.enum(ENTRIES),
  at: instant,
  person: colleague.nullable(),
  recipient: colleague.nullable(),
  decision: z.enum(CASE_DECISIONS).nullable(),
  text: z.string().nullable(),
  file: z.string().nullable().meta({ description: 'At which file somebody looked' }),
});

/** A case with what is needed to decide it. The evidence and the trace, frozen, are at `GET /v1/actions/{id}`. */
export const caseDetail = caseSummary
  .extend({
    at: instant,
    rung: z.enum(RUNGS),
    decisions: z.array(z.enum(CASE_DECISIONS)).meta({ description: 'What can be decided here' }),
    approvalsNeeded: z.number().int(),
    exceptions: z.array(z.string()).meta({ description: 'A removal: codes for which it takes effect at once' }),
    seen: z.number().int().meta({ description: 'How many decisions there are about the seller: send it along' }),
    opening: line.nullable().meta({ description: 'The decision that opened it' }),
    rule: z
      .object({
        policy: z.string().meta({ description: 'The version that put the rule in shadow' }),
        decided: z.number().int(),
        overturned: z.number().int(),
        actions: z.array(z.string()).meta({ description: 'The actions that were overturned' }),
      })
      .nullable()
      .meta({ description: 'A rule over its error budget' }),
    link: z
      .object({
        otherSeller: sellerId,
        signals: z.array(z.string()),
        strength: z.number(),
        weighed: z
          .array(
            z.object({
              signal: z.enum(SIGNALS),
              weight: z.number().meta({ description: 'What it says alone, 0 to 1' }),
              others: z.number().int().meta({ description: 'How many further accounts in good standing share it' }),
            }),
          )
          .nullable()
          .meta({ description: 'As it was found; null where an integration told the link' }),
        registeredAt: instant.nullable().meta({ description: 'Since when this account is registered' }),
        other: z
          .object({ rung: z.enum(RUNGS), since: instant.nullable() })
          .nullable()
          .meta({ description: 'Where the other account stands now; null: nobody has heard of it' }),
        explanation: z
          .object({ kind: z.enum(EXPLANATIONS), text: z.string().nullable(), explainedAt: instant })
          .nullable()
          .meta({ description: 'How the seller explains it' }),
      })
      .nullable()
      .meta({ description: 'A linked account: to which, by what, and how it is explained' }),
    misuse: z
      .object({
        person: colleague,
        role: z.enum(['seller-owner', 'seller-member']),
        accesses: z
          .array(
            z.object({
              id: z.string(),
              at: instant,
              order: z.string(),
              purpose: z.enum(PURPOSES),
              verdicts: z.array(
                z.object({
                  field: z.enum(ACCESS_FIELDS),
                  verdict: z.enum(['show', 'mask', 'refuse']),
                  rule: z.string(),
                }),
              ),
            }),
          )
          .meta({ description: 'What was asked for on that day, the latest first. Never a value' }),
        all: z.number().int().meta({ description: 'How many that were, those that are not listed included' }),
        shown: z.number().int().meta({ description: 'How many whole values the team was shown on that day' }),
        openOrders: z.number().int().meta({ description: 'How many paid orders of the seller are open now' }),
        breaches: z
          .array(z.string())
          .meta({ description: 'What it may be found to be: one of them goes with `confirmed`' }),
      })
      .nullable()
      .meta({ description: 'Somebody who was stopped at customers’ data: what they asked for' }),
    listing: z.string().nullable().meta({ description: 'An inspection: of which listing' }),
    contact: z
      .object({ needed: z.boolean(), recordedAt: instant.nullable() })
      .meta({ description: 'Whether the seller must be contacted before a suspension is applied' }),
    reason: z.string().nullable(),
    history: z.array(actionInHistory).meta({ description: 'Every action on the seller, the latest first' }),
    similar: z.array(similar).meta({ description: 'The latest closed cases of this kind about the same violation' }),
    entries: z.array(entry).meta({ description: 'What was done with it, the oldest first' }),
  })
  .meta({ id: 'Case' });

export const caseNote = z.object({ text: remark }).meta({ id: 'CaseNote' });
export const caseHandOver = z.object({ to: z.string().min(1).max(128), note: text }).meta({ id: 'CaseHandOver' });
const together = z
  .array(caseParameters.shape.id)
  .min(1)
  .max(MOST_TOGETHER)
  .meta({ description: 'Ids of cases of one kind; no removals and no appeals' });

const handOver = { do: z.literal('hand_over'), cases: together, to: z.string().min(1).max(128) };
const handlings = [
  z.object({ do: z.literal('claim'), cases: together }),
  z.object({ do: z.literal('release'), cases: together }),
  z
    .object({ do: z.literal('undo'), cases: together })
    .meta({ description: 'What you did last with each, while nothing else has been done with it' }),
] as const;

export const caseHandling = z
  .discriminatedUnion('do', [...handlings, z.object({ ...handOver, note: text })])
  .meta({ id: 'CaseHandling' });

export const caseHandlingPreview = z
  .discriminatedUnion('do', [...handlings, z.object(handOver)])
  .meta({ id: 'CaseHandlingPreview' });

const handled = z.object({
  case: z.string(),
  outcome: z.enum(['done', 'same', 'refused']).meta({ description: '`same`: it was so already' }),
  before: colleague.nullable().meta({ description: 'Who held it' }),
  after: colleague.nullable().meta({ description: 'Who holds it then' }),
  why: z.string().nullable().meta({ description: 'Why it was refused' }),
});

/** What became, or would become, of each case, in the order asked. */
export const casesHandled = z.object({ items: z.array(handled) }).meta({ id: 'CasesHandled' });

export const caseContact = z.object({ text }).meta({ id: 'CaseContact' });

const chosen = {
  decision: z.enum(CASE_DECISIONS),
  conditions: z
    .array(z.string().trim().min(1).max(1000))
    .max(20)
    .optional()
    .meta({ description: 'Of a reinstatement: what the seller is told to keep to' }),
  breach: z.string().min(1).max(64).optional().meta({ description: 'Of a misuse of customers’ data: of which kind' }),
  exception: z.string().min(1).max(128).optional().meta({ description: 'Of a removal, with a code of the policy' }),
};

export const casePreviewRequest = z.object(chosen).meta({ id: 'CasePreviewRequest' });

export const caseDecision = z
  .object({
    ...chosen,
    reason: text.meta({ description: 'Why, in own words: goes with the decision for ever' }),
    template: z.enum(CASE_TEMPLATE_IDS).optional().meta({ description: 'The template that the reason was made from' }),
    seen: z.number().int().min(0).meta({ description: '`seen` of the case as it was read' }),
  })
  .meta({ id: 'CaseDecision' });

const side = z.object({
  rung: z.enum(RUNGS),
  selling: z.boolean(),
  listingsVisible: z.boolean(),
  limited: z
    .array(
      z.object({
        feature,
        allowed: z.boolean(),
        perDay: z.number().optional(),
        heldShare: z.number().optional(),
        until: instant.optional(),
      }),
    )
    .meta({ description: 'Features that are not wholly free' }),
});

/** Everything that would follow, without its having happened. */
export const casePreview = z
  .object({
    decisions: z.array(line),
    before: side,
    after: side,
    secondPerson: z.boolean().meta({ description: 'Nothing follows yet: somebody else must decide the same' }),
    contactFirst: z.boolean().meta({ description: 'The seller must be contacted before' }),
  })
  .meta({ id: 'CasePreview' });

export const caseDecided = z.object({ case: caseDetail, decisions: z.array(line) }).meta({ id: 'CaseDecided' });
