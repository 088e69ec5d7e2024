import { z } from 'zod';
import { instant, pageOf, paging, sellerId } from '../http/shapes.ts';
import { NOTICE_KINDS, OPTIONAL_KINDS } from './kinds.ts';
import { letter } from './letter/letter.ts';

/** `GET /v1/sellers/{id}/notices`: whose. */
export const sellerParameters = z.object({ id: sellerId });

/** `S-17~d3`: the third decision's notice. */
export const noticeParameters = z.object({
  id: z.string().regex(/^[A-Za-z0-9._-]{1,64}~[a-z][0-9-]{1,20}$/, 'must be the id of a notice, like S-17~d3'),
});

export const noticesQuery = z.object({
  ...paging,
  unread: z.enum(['true', 'false']).optional().meta({ description: '`true`: only what you have not opened' }),
});

const summary = {
  id: z.string().meta({ example: 'S-17~d3' }),
  kind: z.enum(NOTICE_KINDS),
  at: instant.meta({ description: 'The clock reading it is dated by' }),
  action: z.string().optional().meta({ example: 'S-17/1' }),
  title: letter.shape.title,
  /** When you opened it. */
  openedAt: instant.optional(),
  deliveredAt: instant.optional().meta({
    description:
      'When it was first opened in the console, or taken by a mail server without coming back, or told by a person',
  }),
  undeliveredAt: instant.optional().meta({
    description: 'When all mail of it had come back or was given up, and nobody had opened it',
  }),
};

export const noticeSummary = z.object(summary).meta({ id: 'NoticeSummary' });

/** Whether mail reaches the people of a seller. */
const mailState = z.object({
  configured: z.boolean().meta({ description: 'Whether this installation sends mail' }),
  bouncingSince: instant.optional().meta({ description: 'Since when mail to you comes back' }),
});

export const noticesPage = pageOf(noticeSummary).extend({
  all: z.number().int(),
  unread: z.number().int().meta({ description: 'Those that you have not opened' }),
  missed: noticeSummary
    .nullable()
    .meta({ description: 'The latest that mail could not bring and you have not opened' }),
  mail: mailState,
});

/** How a notice went to one person. Persons are named by id; the name is there as long as they are in the team. */
const mailDelivery = z.object({
  person: z.string(),
  name: z.string().optional(),
  status: z.enum(['queued', 'sent', 'bounced', 'failed']),
  attempts: z.number().int(),
  nextAt: instant.optional(),
  settledAt: instant.optional(),
  code: z.string().optional().meta({ description: 'What the mail server answered', example: '250' }),
});

export const notice = z
  .object({
    ...summary,
    writtenAt: instant.meta({ description: 'From when on it could be read here' }),
    letter,
    delivery: z.object({
      openings: z.array(z.object({ person: z.string(), name: z.string().optional(), at: instant })),
      mails: z.array(mailDelivery),
    }),
  })
  .meta({ id: 'Notice' });

export const readAnswer = z.object({ unread: z.number().int() }).meta({ id: 'NoticesRead' });

export const preferences = z
  .object({
    switchedOff: z.array(z.enum(OPTIONAL_KINDS)).meta({ description: 'Kinds that do not come by e-mail' }),
    mail: mailState,
  })
  .meta({ id: 'NoticePreferences' });

export const preferencesChange = z
  .object({
    switchedOff: z.array(z.enum(OPTIONAL_KINDS)).max(OPTIONAL_KINDS.length),
    reachable: z.literal(true).optional().meta({ description: 'Says that your address works again' }),
  })
  .meta({ id: 'NoticePreferencesChange' });

export const bounceAnswer = z
  .object({ bounced: z.boolean().meta({ description: 'Whether it was a mail of ours that had been sent' }) })
  .meta({ id: 'BounceTaken' });

/** A bounce as JSON; a report of RFC 3464 says the same. */
export const bounceReport = z
  .object({
    messageId: z
      .string()
      .regex(/@/, 'must be the Message-ID of the mail that came back')
      .max(998)
      .meta({ description: 'Message-ID of the mail that came back' }),
    action: z
      .enum(['failed', 'delayed', 'delivered', 'relayed', 'expanded'])
      .default('failed')
      .meta({ description: 'RFC 3464 §2.3.3: only what failed came back' }),
    status: z
      .string()
      .regex(/^[245]\.\d{1,3}\.\d{1,3}$/, 'must be an enhanced status code like 5.1.1')
      .default('5.0.0')
      .meta({ description: 'RFC 3463' }),
  })
  .meta({ id: 'BounceReport' });
