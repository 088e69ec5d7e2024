import { z } from 'zod';
import { PROPOSAL_STATUSES } from '../../rulebook/policy/proposal.ts';
import { instant } from '../http/shapes.ts';

/** As long as the reasons of staff elsewhere. */
const reason = z.string().trim().min(10).max(4000);
/** A little more than a file may have: what is too large is told with the line. */
const document = z.string().min(1).max(300_000).meta({ description: 'The YAML of the policy' });
const person = z.object({ id: z.string(), name: z.string() }).nullable();
const policy = z.string().regex(/^[a-z][a-z0-9-]{0,63}@[0-9]{1,9}$/, 'must be a version, kingston-express@1');

export const policyParameters = z.object({ id: policy });
export const proposalParameters = z.object({
  id: z.string().regex(/^[A-Za-z0-9-]{1,64}$/, 'must be the id of a proposal'),
});

const problem = z.object({
  code: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  field: z.string().meta({ description: 'Where in the policy; empty for the file as a whole' }),
  detail: z.string(),
  cure: z.string(),
});

/** What a version says that the one it would follow does not. */
const comparison = z.object({
  base: z.string().meta({ description: 'The version that it would follow: send it along when activating' }),
  stricter: z.array(z.string()).meta({
    description: 'Values that may hold more against sellers; empty: it can only be milder',
  }),
  earliest: instant.meta({ description: 'From when on it may judge, if activated now' }),
  values: z.array(z.object({ path: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  sentences: z.array(
    z.object({
      title: z.string(),
      changes: z.array(z.object({ before: z.string().nullable(), after: z.string().nullable() })),
    }),
  ),
});

export const policyCheckRequest = z.object({ document });

/** What is wrong with a file, line by line; or what it would change. */
export const policyCheck = z
  .object({
    policy: z.string().nullable(),
    problems: z.array(problem),
    comparison: comparison.nullable(),
  })
  .meta({ id: 'PolicyCheck' });

export const policyWanted = z.object({ document, reason });

const proposalSummary = z.object({
  id: z.string(),
  policy: z.string(),
  status: z.enum(PROPOSAL_STATUSES),
  proposedBy: person,
  proposedAt: instant,
  endedBy: person,
  endedAt: instant.nullable(),
  from: instant.nullable().meta({ description: 'Of one that was activated: from when on it judges' }),
});

/** A proposal with what it would change now; of one that is over nothing changes any more. */
export const policyProposal = proposalSummary
  .extend({
    at: instant,
    own: z.boolean().meta({ description: 'Whether whoever asks proposed it, and so cannot activate it' }),
    reason: z.string().nullable(),
    endedReason: z.string().nullable(),
    document: z.string(),
    comparison: comparison.nullable(),
  })
  .meta({ id: 'PolicyProposal' });

const shadowed = z.object({
  violation: z.string(),
  decided: z.number().int(),
  overturned: z.number().int(),
  before: z.string(),
});

/** The versions of the policy, the latest first, and what is proposed. */
export const policiesList = z
  .object({
    at: instant,
    items: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['past', 'now', 'ahead']),
        from: instant.nullable().meta({ description: 'Null: from the beginning' }),
        until: instant.nullable(),
        activatedAt: instant,
        by: z.enum(['people', 'service', 'operator']).meta({ description: 'Who brought it' }),
        proposedBy: person,
        activatedBy: person,
        reason: z.string().nullable(),
        shadowed: shadowed.nullable().meta({ description: 'Why the service brought it' }),
        shadow: z.array(z.string()).meta({ description: 'Its rules in shadow' }),
      }),
    ),
    proposals: z.array(proposalSummary),
    ended: z.array(proposalSummary).meta({ description: 'Withdrawn ones, the latest first; at most 20' }),
  })
  .meta({ id: 'Policies' });

export const policyDocument = z.object({ id: z.string(), document: z.string() }).meta({ id: 'PolicyDocument' });

export const policyActivation = z.object({
  seen: policy.meta({ description: 'The version that its changes were shown against' }),
  from: instant.optional().meta({ description: 'Left out: as early as it may' }),
  reason,
});

export const policyWithdrawal = z.object({ reason });
