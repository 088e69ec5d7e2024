import { z } from 'zod';
import { ROLES } from '../../rulebook/accounts/actor.ts';
import { INCIDENT_KINDS, INCIDENT_OUTCOMES } from '../../rulebook/incidents/incident.ts';
import { saysSomething } from '../../rulebook/says-something.ts';
import { PROPOSALS } from '../../rulebook/weighing/weigh.ts';
import { INCIDENT_FIELDS } from '../../words/incidents-en.ts';
import { instant, orderId, pageOf, paging } from '../http/shapes.ts';

/** As what somebody reported: never who. */
export const REPORTERS = [...ROLES, 'program', 'nobody'] as const;
export type Reporter = (typeof REPORTERS)[number];

const kind = z.enum(INCIDENT_KINDS);
const outcome = z.enum(INCIDENT_OUTCOMES);
const telling = z.string().trim().max(4000).refine(saysSomething, INCIDENT_FIELDS.empty);

export const incidentParameters = z.object({ id: z.string().max(64).meta({ description: 'The reference' }) });

/** `POST /v1/incidents` */
export const incidentReport = z
  .strictObject({
    kind: kind.meta({ description: 'What happened, as near as it comes' }),
    text: telling.meta({ description: 'What happened, in own words' }),
    order: orderId.optional().meta({ description: 'Which order it is about' }),
    shop: z.string().trim().min(1).max(120).optional().meta({ description: 'Which shop it is about, by its name' }),
    ownSlip: z.literal(true).optional().meta({
      description:
        'It was a slip of your own shop: then its id is kept with the report, for one that is told early counts for the shop. For people of a shop alone',
    }),
    contact: z
      .email(INCIDENT_FIELDS.email)
      .max(254)
      .optional()
      .meta({ description: 'Where an answer may go. Without it, the answer stands where the report’s status does' }),
  })
  .meta({ id: 'IncidentReport' });

/** By what a repeat is known. Not strict: a request has many headers. */
export const reportHeaders = z.looseObject({
  'idempotency-key': z
    .uuid(INCIDENT_FIELDS.key)
    .meta({ description: 'A random UUID of whoever sends it: the same report sent again with it is answered again' }),
});

export const incidentReceived = z
  .object({
    reference: z.string().meta({ example: '7KQ2-M9XD-04TR' }),
    code: z.string().meta({ description: 'Opens the status of the report; keep it, nobody can find it again' }),
    reportedAt: instant,
  })
  .meta({ id: 'IncidentReceived' });

const code = z.string().min(1).max(64);

export const statusHeaders = z.looseObject({
  'report-code': code.meta({ description: 'The code that was answered with the reference' }),
});

/** What whoever reported it sees. */
export const incidentStatus = z
  .object({
    reference: z.string(),
    kind,
    reportedAt: instant,
    status: z.enum(['received', 'being_looked_at', 'closed']),
    outcome: outcome.optional(),
    answer: z.string().nullable().meta({ description: 'Our words to whoever reported it; null: none, or destroyed' }),
    closedAt: instant.optional(),
    destroyedAt: instant.optional().meta({ description: 'When what was written is destroyed' }),
    added: z.array(z.object({ at: instant })).meta({ description: 'What was said after the report' }),
  })
  .meta({ id: 'IncidentStatus' });

export const incidentAddition = z
  .strictObject({ code, text: telling.meta({ description: 'What else there is to say' }) })
  .meta({ id: 'IncidentAddition' });

const person = z.object({ id: z.string(), name: z.string() });

const incidentLine = z
  .object({
    reference: z.string(),
    kind,
    reporter: z.enum(REPORTERS).meta({ description: 'As what somebody reported it; never who' }),
    reportedAt: instant,
    ownShop: z.string().optional().meta({ description: 'The shop that said it was its own slip' }),
    status: z.enum(['received', 'claimed', 'closed', 'destroyed']),
    claimedBy: person.optional(),
    closedAt: instant.optional(),
    outcome: outcome.optional(),
    destroyedAt: instant.optional(),
  })
  .meta({ id: 'IncidentLine' });

export const incidentsQuery = z.object({ ...paging, state: z.enum(['open', 'closed']).default('open') });
export const incidentsPage = pageOf(incidentLine).meta({ id: 'IncidentsPage' });

const record = {
  founded: z.number().int().meta({ description: 'Reports that were confirmed' }),
  unfounded: z.number().int().meta({ description: 'Reports in which nothing was found' }),
};
const standing = z
  .enum(['usual', 'told', 'asked', 'kept'])
  .meta({ description: 'Told that they weigh little; asked that somebody looks again; looked at again, and it stays' });

/** What somebody reads of what their own reports weigh. */
export const ownReporting = z
  .object({ ...record, standing, weight: z.number(), usual: z.number().meta({ description: 'Of whoever is new' }) })
  .meta({ id: 'OwnReporting' });

export const lookingAgain = z
  .strictObject({ takenBack: z.boolean().meta({ description: 'Those in which nothing was found count no more' }) })
  .meta({ id: 'ReporterDecision' });

/** What a report weighs, and what it comes to with the others against the same seller. It decides nothing. */
const weighing = z.object({
  proposal: z.enum(PROPOSALS).meta({ description: 'The most that is put to a person' }),
  weight: z.number().meta({ description: 'Of independent reporters together, each counted once' }),
  reporters: z.number().int(),
  needed: z.object({ weight: z.number(), reporters: z.number().int() }),
  evidence: z.array(z.enum(['shown', 'message', 'canary'])).meta({ description: 'What our own records say to them' }),
  reports: z.number().int().meta({ description: 'How many there are against this seller within 90 days' }),
  own: z.number().meta({ description: 'What this report weighs' }),
  counted: z
    .number()
    .meta({ description: 'What it adds: nothing where somebody linked to its reporter weighs as much' }),
});

/** What staff see of one. */
export const incident = incidentLine
  .extend({
    report: z
      .object({
        text: z.string(),
        order: z.string().optional(),
        shop: z.string().optional(),
        contact: z.string().optional(),
      })
      .nullable()
      .meta({ description: 'What was reported; null once it was destroyed' }),
    weighing: weighing.nullable().meta({ description: 'Null: it names no order of a seller' }),
    recordOfReporter: z
      .object({ ...record, standing })
      .nullable()
      .meta({ description: 'Null: reported without an account' }),
    entries: z.array(
      z.object({
        at: instant,
        act: z.enum(['claim', 'note', 'close', 'add']),
        by: person.optional().meta({ description: 'Nobody: whoever reported it' }),
        text: z.string().nullable().meta({ description: 'Null where nothing was said, or once it was destroyed' }),
      }),
    ),
  })
  .meta({ id: 'Incident' });

export const incidentClaim = z
  .strictObject({ takeOver: z.boolean().default(false).meta({ description: 'Also from a colleague who has it' }) })
  .meta({ id: 'IncidentClaim' });

export const incidentNote = z.strictObject({ text: z.string().trim().min(3).max(4000) }).meta({ id: 'IncidentNote' });

export const incidentClosing = z
  .strictObject({
    outcome,
    answer: telling.meta({ description: 'What whoever reported it reads: what was found and done' }),
  })
  .meta({ id: 'IncidentClosing' });
