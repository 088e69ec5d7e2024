import { z } from 'zod';
import { KEY_KINDS, KEY_SCOPES, ROLES } from '../../rulebook/accounts/actor.ts';
import { MOST_PASSWORD } from '../../rulebook/accounts/passwords.ts';
import { PERMISSIONS } from '../../rulebook/accounts/permissions.ts';
import { RECOVERY_ENDINGS } from '../../rulebook/accounts/recovery.ts';
import { PROOF_WAYS } from '../../rulebook/accounts/step-up.ts';
import { instant, pageOf, paging, sellerId } from '../http/shapes.ts';

const role = z.enum(ROLES);
const email = z.email('must be an e-mail address, like ada@example.com').max(254).meta({ example: 'ada@example.com' });

/** Names are shown to others: no line breaks, nothing that turns the writing around. */
const displayName = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]*$/u, 'must be plain text on one line');

const permissions = z.partialRecord(z.enum(PERMISSIONS), z.enum(['own', 'all', 'self'])).meta({
  description: 'What you may do, for your `own` seller, for `all`, or for your`self` alone',
  example: { 'standing.read': 'own' },
});

/** What staff and who asks are told of why. */
export const recoveryReason = z
  .string()
  .trim()
  .min(10, 'must say in a sentence what happened, in 10 characters at least')
  .max(500)
  .meta({ example: 'My phone fell into the harbour and I cannot find the recovery codes.' });

export const runningRecovery = z
  .object({
    askedAt: instant,
    waitsUntil: instant.meta({ description: 'Before that nothing comes of it; then a link is mailed' }),
    linkUntil: instant.optional().meta({ description: 'The link was mailed, and is good until then' }),
    approvalsNeeded: z.number().int().meta({ description: 'How many colleagues must approve; 0 for sellers' }),
    approvals: z.number().int(),
    mailedTo: z.string().meta({ description: 'The address, masked', example: 'a•••@example.com' }),
  })
  .meta({ id: 'RunningRecovery', description: 'A request to be let in without the second step.' });

export const me = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('person'),
      id: z.string(),
      name: z.string(),
      email: z.string(),
      role,
      sellerId: sellerId.optional(),
      secondStep: z.boolean().meta({ description: 'Whether signing in takes a code as well as the password' }),
      secondStepDue: z.literal(true).optional().meta({
        description: 'Let in without the second step: nothing else may be done until a new one is set up',
      }),
      recovery: runningRecovery.optional().meta({ description: 'Somebody asked to be let in as you without it' }),
      signedInUntil: instant,
      permissions,
    }),
    z.object({
      kind: z
        .literal('customer')
        .meta({ description: 'Somebody who came from the marketplace; nothing else is known of them' }),
      id: z.string().meta({ description: 'The reference that the marketplace gives with each order' }),
      signedInUntil: instant.meta({ description: 'Without a further request' }),
      provenUntil: instant.meta({ description: 'Until then what reaches far may be done without coming again' }),
      marketplaceUrl: z.string().optional().meta({ description: 'Where to come from again' }),
      permissions,
    }),
    z.object({
      kind: z.literal('key'),
      id: z.string(),
      keyKind: z.enum(KEY_KINDS),
      scopes: z.array(z.enum(KEY_SCOPES)),
      permissions,
    }),
  ])
  .meta({ id: 'Me' });

export const session = z
  .object({
    id: z.string(),
    current: z.boolean().meta({ description: 'The one that asks' }),
    signedInAt: instant,
    expiresAt: instant,
    network: z.string().meta({ description: 'The address without its last part', example: '203.0.113.0' }),
    browser: z.string().meta({ description: 'As the browser calls itself' }),
  })
  .meta({ id: 'Session' });

export const sessions = pageOf(session);

const proofWays = z
  .array(z.enum(PROOF_WAYS))
  .meta({ description: 'By what you can: `password` only where there is nothing that is harder to steal' });

export const standing = z
  .object({
    ways: proofWays,
    minutes: z.number().int().meta({ description: 'For how long a proof is good' }),
    until: instant.optional().meta({ description: 'Until then no other proof is needed; missing: one is' }),
  })
  .meta({ id: 'Proof' });

const code = z.string().trim().min(1).max(100);

export const givenProof = z
  .discriminatedUnion('by', [
    z.object({
      by: z.literal('password'),
      password: z
        .string()
        .min(1)
        .max(8 * MOST_PASSWORD),
    }),
    z.object({ by: z.literal('code'), code: code.meta({ description: 'Of the authenticator app' }) }),
    z.object({ by: z.literal('recovery-code'), code: code.meta({ description: 'One of ten, each good once' }) }),
    z.object({
      by: z.literal('passkey'),
      response: z
        .looseObject({ id: z.string() })
        .meta({ description: 'What the browser makes of `GET /auth/passkey/generate-authenticate-options`' }),
    }),
  ])
  .meta({ id: 'GivenProof' });

export const endedSessions = z.object({ ended: z.number().int().meta({ description: 'How many sign-ins ended' }) });

export const idParameters = z.object({ id: z.string().regex(/^[\w-]{1,64}$/, 'must be an id as the list has it') });

export const page = z.object(paging);

export const pageOfSeller = page.extend({ seller: sellerId.optional().meta({ description: 'Of this seller only' }) });

export const key = z
  .object({
    id: z.string(),
    kind: z.enum(KEY_KINDS),
    name: z.string(),
    prefix: z.string().meta({ description: 'The beginning of the key, to recognise it by', example: 'kt_3fQ9zA' }),
    scopes: z.array(z.enum(KEY_SCOPES)),
    createdBy: z.string(),
    createdAt: instant,
    expiresAt: instant.optional(),
    revokedAt: instant.optional(),
    lastUsedAt: instant.optional().meta({ description: 'To within a minute' }),
  })
  .meta({ id: 'Key' });

export const keys = pageOf(key);

export const wantedKey = z.object({
  kind: z.enum(KEY_KINDS),
  name: displayName.meta({ description: 'What the key is for', example: 'Shop engine' }),
  scopes: z.array(z.enum(KEY_SCOPES)).min(1).max(KEY_SCOPES.length),
  expiresAt: instant.optional().meta({ description: 'When it ends by itself; never without it' }),
});

export const createdKey = z.object({
  key,
  secret: z.string().meta({ description: 'To be sent as `Authorization: Bearer …`. Shown once, now.' }),
});

export const invitation = z
  .object({
    id: z.string(),
    email: z.string(),
    role,
    sellerId: sellerId.optional(),
    invitedBy: z.string(),
    invitedAt: instant,
    expiresAt: instant,
  })
  .meta({ id: 'Invitation' });

export const invitations = pageOf(invitation);

export const wantedInvitation = z.object({
  email,
  role,
  sellerId: sellerId.optional().meta({ description: 'For the roles of sellers; an owner’s own without it' }),
});

export const createdInvitation = z.object({
  invitation,
  link: z.string().meta({ description: 'For the invited person, good once and for a week. Shown once, now.' }),
});

/** The rulebook says which passwords are good; here only what is no password at all is kept out. */
export const acceptance = z.object({
  token: z.string().min(1).max(100).meta({ description: 'What follows # in the link' }),
  name: displayName.meta({ example: 'Ada Quill' }),
  password: z.string().max(8 * MOST_PASSWORD),
});

export const accepted = z.object({ email: z.string().meta({ description: 'To sign in with' }), role });

export const person = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role,
    sellerId: sellerId.optional(),
    joinedAt: instant,
    secondStep: z.boolean(),
  })
  .meta({ id: 'Person' });

export const people = pageOf(person);

export const myRecovery = z
  .object({
    running: runningRecovery.optional(),
    possible: z.boolean().meta({ description: 'Whether it can be asked for here: it takes a mail server' }),
    waitHours: z.number().int(),
  })
  .meta({ id: 'MyRecovery' });

export const wantedRecovery = z.object({ reason: recoveryReason });

export const recoveryToken = z.object({
  token: z.string().min(1).max(100).meta({ description: 'What follows # in the link' }),
});

const somebody = z.object({
  id: z.string(),
  name: z.string().optional().meta({ description: 'Missing: they have left' }),
});

const recoveryAct = z.object({
  type: z.enum(['asked', 'approved', 'refused', 'cancelled', 'link-sent', 'completed', 'lapsed']),
  at: instant,
  by: somebody.optional().meta({ description: 'Who did it; missing: by a mailed link, or time alone' }),
  reason: z.string().optional(),
});

export const recovery = z
  .object({
    id: z.string(),
    person: z.object({ id: z.string(), name: z.string(), email: z.string(), role, sellerId: sellerId.optional() }),
    status: z.enum(['open', ...RECOVERY_ENDINGS]),
    askedAt: instant,
    waitsUntil: instant,
    lapsesAt: instant.optional().meta({ description: 'Where people must approve and have not: it ends then' }),
    linkUntil: instant.optional(),
    approvalsNeeded: z.number().int(),
    approvedBy: z.array(somebody),
    acts: z.array(recoveryAct),
  })
  .meta({ id: 'Recovery' });

export const recoveries = pageOf(recovery);

export const recoveriesPage = page.extend({
  state: z.enum(['open', 'ended']).default('open').meta({ description: 'Those that run, or those that have ended' }),
});

export const decidedRecovery = z.object({
  reason: recoveryReason.meta({
    example: 'Called back on the number in the staff list and asked for two colleagues’ names.',
  }),
});
