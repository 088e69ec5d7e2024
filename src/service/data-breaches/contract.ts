import { z } from 'zod';
import { BREACH_CAUSES, BREACH_HAPPENED, BREACH_RISKS } from '../../rulebook/data-breaches/breach.ts';
import { BREACH_MOVES, BREACH_STATUSES } from '../../rulebook/data-breaches/moves.ts';
import { NOTICE_CHANNELS, NOTIFIED, WAIVER_GROUNDS } from '../../rulebook/data-breaches/regimes.ts';
import { PURPOSES } from '../../rulebook/policy/customer-data.ts';
import { CLOCK_DUTIES, CLOCK_STARTS, HOURS_COUNTED } from '../../rulebook/policy/data-breaches.ts';
import { CONDUCT_KINDS } from '../../rulebook/policy/policy.ts';
import { ACCESS_FIELDS } from '../accesses/access.ts';
import { instant, orderId, pageOf, paging, sellerId } from '../http/shapes.ts';

const id = z.uuid('must be the id of an inquiry, as its list has it').meta({
  example: '0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10',
});
export const breachParameters = z.object({ id });
export const sellerParameters = z.object({ id: sellerId });
export const sellersBreachParameters = z.object({ id: sellerId, breach: id });

const reference = z.string().trim().min(1).max(64).meta({ description: 'Of a report', example: '7KQ2-M9XD-04TR' });
const text = z.string().trim().max(4000);
const ids = z.array(z.string().trim().min(1).max(128)).min(1).max(200);
const freeze = z.literal('freeze');

/** As it is sent and as it stands. */
export const measure = z
  .union([
    z.strictObject({ kind: freeze, what: z.literal('order'), id: orderId }),
    z.strictObject({ kind: freeze, what: z.literal('seller'), id: sellerId }),
    z.strictObject({ kind: freeze, what: z.literal('person'), id: z.string().min(1).max(128) }),
    z.strictObject({ kind: freeze, what: z.literal('all'), id: z.literal('all') }),
    z.strictObject({ kind: z.literal('sign_out'), what: z.enum(['person', 'seller']), id: z.string().min(1).max(128) }),
    z.strictObject({
      kind: z.literal('revoke'),
      what: z.enum(['key', 'keys_of', 'pass']),
      id: z.string().min(1).max(128),
    }),
    z.strictObject({ kind: z.literal('rotate'), what: z.literal('aliases'), id: orderId }),
  ])
  .meta({ id: 'BreachMeasure' });

const scope = z
  .strictObject({
    sellers: ids.optional(),
    people: ids.optional().meta({ description: 'Ids of persons, keys and drivers’ passes' }),
    orders: ids.optional(),
    purposes: z.array(z.enum(PURPOSES)).min(1).optional(),
    fields: z.array(z.enum(ACCESS_FIELDS)).min(1).optional(),
    from: instant.optional(),
    to: instant.optional().meta({ description: 'It ends just before' }),
  })
  .meta({ id: 'BreachScope', description: 'Whatever was shown that has all of it' });

/** `POST /v1/data-breaches` */
export const breachOpening = z
  .strictObject({
    text: text.meta({ description: 'What is suspected, and why' }),
    reports: z.array(reference).max(50).default([]).meta({ description: 'The clocks began with the first of them' }),
  })
  .meta({ id: 'DataBreachOpening' });

/** How a notice was given: what shows it later. */
const receipt = z
  .strictObject({
    sentAt: instant.meta({ description: 'When it was sent; not before the first suspicion' }),
    channel: z.enum(NOTICE_CHANNELS),
    reference: z
      .string()
      .trim()
      .regex(/^[\p{L}\p{N} ./_:-]{1,64}$/u, 'must be the number as it was given: letters, digits and . / _ : - alone')
      .meta({ description: 'The number that whoever was told gave it', example: 'OIC-2026-0417' }),
  })
  .meta({ id: 'NoticeReceipt' });

const measures = z.array(measure).max(50);

/** Until when the sellers concerned are not told, and why. */
const secret = z
  .strictObject({
    until: instant.meta({ description: 'They are told by themselves then. For long, a second person has to agree' }),
    text: text.meta({ description: 'Why telling them now would do harm' }),
  })
  .meta({ id: 'BreachSecrecy' });

/** `POST /v1/data-breaches/{id}/acts` */
export const breachAct = z
  .discriminatedUnion('do', [
    z.strictObject({ do: z.literal('add_report'), report: reference }),
    z.strictObject({ do: z.enum(['note', 'send_back', 'sign_off', 'agree_secret']), text }),
    z.strictObject({ do: z.literal('keep_secret'), ...secret.shape }),
    z.strictObject({ do: z.literal('scope'), scope }),
    z.strictObject({
      ...{ do: z.literal('contain'), measures, text },
      secret: secret.optional().meta({ description: 'Absent: the sellers concerned are told at once' }),
    }),
    z.strictObject({ do: z.literal('lift'), measures, text }),
    z.strictObject({ do: z.literal('assess'), isBreach: z.boolean(), risk: z.enum(BREACH_RISKS), text }),
    z.strictObject({ do: z.literal('notify'), regime: z.string().max(64), receipt: receipt.optional() }),
    z.strictObject({
      ...{ do: z.literal('waive'), regime: z.string().max(64), text },
      ground: z
        .enum(WAIVER_GROUNDS)
        .optional()
        .meta({ description: 'Of the clock of the people concerned: why they need not be told (GDPR art. 34(3))' }),
    }),
    z.strictObject({
      ...{ do: z.literal('tell_customers'), happened: z.enum(BREACH_HAPPENED), text },
      people: z.number().int().min(0).meta({ description: 'How many you mean to reach, as `customerNotice` has it' }),
    }),
    z.strictObject({ do: z.literal('tell_seller'), seller: sellerId, text }),
    z.strictObject({
      ...{ do: z.literal('confirm'), seller: sellerId, kind: z.enum(CONDUCT_KINDS), text },
      slip: z.strictObject({ report: reference, happenedAt: instant }).optional().meta({
        description: 'A mistake, not on purpose, that the shop reported first: their own report, and when it happened',
      }),
    }),
    z.strictObject({ do: z.literal('propose_closing'), cause: z.enum(BREACH_CAUSES), text }),
  ])
  .meta({ id: 'DataBreachAct' });

/** `POST /v1/sellers/{id}/data-breaches/{breach}/replies` */
export const breachReply = z.strictObject({ text }).meta({ id: 'DataBreachReply' });

const person = z.object({ id: z.string(), name: z.string() });

const clock = z.object({
  name: z.string(),
  hours: z.number(),
  counted: z.enum(HOURS_COUNTED),
  from: z.enum(CLOCK_STARTS),
  tells: z.enum(NOTIFIED),
  duty: z.enum(CLOCK_DUTIES).meta({ description: 'Who sees to it' }),
  dueAt: instant.optional().meta({ description: 'Absent: it begins when a breach is confirmed' }),
  run: z.number().int().meta({
    description:
      'The last mark that it has come to, in hundredths of its time; 0: none, 100: over. Of one that is stopped: then',
  }),
  stopped: z
    .object({ how: z.enum(['notified', 'waived']), at: instant, by: person, receipt: receipt.optional() })
    .optional()
    .meta({ description: 'Absent: it runs' }),
});

const affected = z.object({
  customers: z.number().int(),
  orders: z.number().int(),
  fields: z.array(z.object({ field: z.enum(ACCESS_FIELDS), customers: z.number().int() })),
});

const line = z
  .object({
    id,
    status: z.enum(BREACH_STATUSES),
    openedBy: person,
    openedAt: instant,
    suspectedAt: instant,
    clocks: z.array(clock),
    affected: affected.optional(),
    closedAt: instant.optional(),
  })
  .meta({ id: 'DataBreachLine' });

export const breachesQuery = z.object({ ...paging, state: z.enum(['open', 'closed']).default('open') });
export const breachesPage = pageOf(line).meta({ id: 'DataBreachesPage' });

const entry = z.object({
  at: instant,
  type: z.enum(['opened', ...BREACH_MOVES, 'warned']),
  by: person.optional().meta({ description: 'Nobody: a clock came so far' }),
  about: z.array(z.string()).meta({ description: 'What it was about: ids, names of clocks, codes' }),
  text: z.string().optional(),
});

/** What the staff see of one. */
export const dataBreach = line
  .extend({
    reports: z.array(z.string()),
    scope: scope.optional(),
    measures: z.array(measure).meta({ description: 'Freezes in force, and what was ended' }),
    assessment: z.object({ isBreach: z.boolean(), risk: z.enum(BREACH_RISKS) }).optional(),
    sellers: z.array(
      z.object({
        seller: z.string(),
        toldAt: instant,
        replyUntil: instant,
        repliedAt: instant.optional(),
        confirmed: z.array(z.string()),
        coached: z.array(z.string()).meta({ description: 'Of what was confirmed, own slips that move no rung' }),
      }),
    ),
    secrecy: z.object({
      untold: z
        .array(z.string())
        .meta({ description: 'Sellers of whom something was stopped and who have not been told' }),
      longest: instant.meta({ description: 'Until then at most' }),
      until: instant.optional(),
      asked: z.object({ by: person, until: instant }).optional().meta({ description: 'Waits for a second person' }),
    }),
    cause: z.enum(BREACH_CAUSES).optional(),
    can: z.array(z.enum(BREACH_MOVES)).meta({ description: 'What you may do with it now' }),
    conducts: z.array(z.string()).meta({ description: 'What may be confirmed of a seller' }),
    timeline: z.array(entry),
    customerNotice: z
      .object({
        people: z.number().int().meta({ description: 'Whose data were shown within the scope by now' }),
        canSend: z.boolean().meta({ description: 'Whether this installation sends mail' }),
        sent: z
          .object({
            ...{ at: instant, by: person, happened: z.enum(BREACH_HAPPENED) },
            isSending: z.boolean(),
            isOfScope: z.boolean().meta({ description: 'False: the scope was changed since' }),
            queued: z.number().int(),
            reached: z.number().int(),
            failed: z.number().int().meta({ description: 'Their mail server refused it for good, or never answered' }),
            noAddress: z.number().int(),
          })
          .optional(),
      })
      .optional()
      .meta({ description: 'Absent: no scope was set' }),
    drafts: z.object({ regulator: z.string(), customers: z.string(), seller: z.string() }),
  })
  .meta({ id: 'DataBreach' });

const affectedCustomer = z.object({
  customer: z.string().meta({ description: 'As the marketplace calls them' }),
  orders: z.array(z.string()),
  fields: z.array(z.enum(ACCESS_FIELDS)),
});
export const affectedQuery = z.object(paging);
export const affectedPage = pageOf(affectedCustomer).meta({ id: 'AffectedPage' });

/** `GET /v1/data-breaches/{id}/record` */
export const breachRecord = z
  .object({ exportedAt: instant, breach: dataBreach, affected: z.array(affectedCustomer) })
  .meta({ id: 'DataBreachRecord' });

/** What a seller sees of one that they were told of. */
export const sellersBreach = z
  .object({
    id,
    status: z.enum(BREACH_STATUSES),
    toldAt: instant,
    words: z.string(),
    replyUntil: instant,
    repliedAt: instant.optional(),
    frozen: z
      .array(z.object({ what: z.enum(['seller', 'order', 'person', 'all']), id: z.string() }))
      .meta({ description: 'What of yours is stopped at the moment' }),
    replies: z.array(z.object({ at: instant, text: z.string() })).meta({ description: 'What you said' }),
    confirmed: z.array(z.string()).meta({ description: 'What was confirmed about your shop' }),
    coached: z
      .array(z.string())
      .meta({ description: 'Of that, own slips that you reported in time: they move nothing' }),
    closedAt: instant.optional(),
  })
  .meta({ id: 'SellersDataBreach' });
export const sellersBreaches = z.object({ items: z.array(sellersBreach) }).meta({ id: 'SellersDataBreaches' });

/** `GET /v1/me/data-notices` */
export const ownDataNotices = z
  .object({
    items: z.array(z.object({ id, at: instant, title: z.string(), said: z.array(z.string()) })),
  })
  .meta({ id: 'OwnDataNotices' });

/** `GET /v1/data-breaches/{id}/letter` */
export const authorityLetter = z
  .object({
    ...{ inquiry: z.string(), madeAt: instant, controller: z.string(), title: z.string() },
    paragraphs: z.array(z.string()),
    sections: z.array(z.object({ title: z.string(), lines: z.array(z.string()) })),
  })
  .meta({ id: 'AuthorityLetter' });

export const PDF = 'application/pdf';

/** An answer that is a PDF. */
export function pdfAnswer(description: string) {
  return { description, content: { [PDF]: { schema: z.string() } } };
}
