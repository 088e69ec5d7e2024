import { z } from 'zod';
import { PARTIES } from '../../rulebook/messages/screening.ts';
import { FINDINGS, SCREEN_VERDICTS } from '../../rulebook/policy/screening.ts';
import { THREAD_FILTERS } from '../../rulebook/threads/filters.ts';
import { LONGEST_MESSAGE, LONGEST_QUICK_REPLY, MOST_QUICK_REPLIES } from '../../rulebook/threads/limits.ts';
import type { NotWritable } from '../../rulebook/threads/may-write.ts';
import { MESSAGE_STATES } from '../../rulebook/threads/message-state.ts';
import { REPORT_REASONS } from '../../rulebook/threads/report.ts';
import { MESSAGE_FIELDS } from '../../words/threads-api-en.ts';
import { instant, orderId, pageOf, paging } from '../http/shapes.ts';
import { letterPictures, messagePicture, pictureId, picturePlace, pictureRead } from './picture-contract.ts';

/*
 * GET  /v1/threads                                  list of one's conversations, the one with the latest message first
 * GET  /v1/threads/{id}                             one, with its latest messages; older ones by cursor
 * POST /v1/threads/{id}/messages                    send
 * POST /v1/threads/{id}/pictures                    upload one to send along; GET, DELETE …/{picture}: show it, remove it again
 * PUT  /v1/threads/{id}/read                        seen up to here
 * PUT  /v1/threads/{id}/settings                    mute, block
 * POST /v1/threads/{id}/messages/{message}/reports  report a message of the other side
 * GET  /v1/threads/{id}/live                        Server-Sent Events
 * GET  /v1/quick-replies · PUT /v1/quick-replies    a shop's own texts, and ours
 */

/** `O-1`: the conversation about an order; `O-1~R-7`: that about a return or dispute of it (reading 93). */
export const threadId = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,128}(~[A-Za-z0-9._-]{1,128})?$/, MESSAGE_FIELDS.thread)
  .meta({ example: 'O-1042', description: 'An order; or an order and a return or dispute of it, `O-1042~R-7`' });

export const threadParameters = z.object({ id: threadId });
export const messageParameters = z.object({ id: threadId, message: z.uuid() });
export const pictureParameters = z.object({ id: threadId, picture: pictureId });

const side = z.enum(PARTIES);
const findingKind = z.enum(FINDINGS);

/** What screening found in a text of one's own. */
export const finding = z
  .object({
    kind: findingKind,
    start: z.number().int().meta({ description: 'Where it begins in the text as it was sent, in UTF-16 units' }),
    end: z.number().int().meta({ description: 'Where it ends there, exclusive' }),
    confidence: z.number().min(0).max(1),
    rule: z.string().optional(),
    in: picturePlace
      .optional()
      .meta({ description: 'Found in a picture: the offsets are those of what was read there. Missing: in the text' }),
  })
  .meta({ id: 'MessageFinding' });

export const message = z
  .object({
    id: z.uuid(),
    sender: side,
    own: z.boolean().meta({ description: 'Of one’s own side' }),
    by: z
      .object({ id: z.string(), name: z.string() })
      .optional()
      .meta({ description: 'Who of one’s own shop wrote it. Never told to the other side' }),
    sentAt: instant,
    deliveredAt: instant.optional().meta({ description: 'When the other side could read it first' }),
    state: z.enum(MESSAGE_STATES),
    text: z.string().nullable().meta({
      description: 'Of one’s own side: as it was written. Of the other: as it was delivered. Null: destroyed',
    }),
    delivered: z.string().nullable().optional().meta({
      description: 'Of one’s own side, where something is masked: what the other side reads',
    }),
    pictures: z.array(messagePicture),
    findings: z.array(finding).meta({ description: 'Of one’s own side only' }),
    read: z
      .boolean()
      .meta({ description: 'Of one’s own: the other side has seen it; of the other: one’s own side has' }),
    reported: z.boolean().meta({ description: 'Somebody of one’s own side has reported it' }),
  })
  .meta({ id: 'Message' });

/** Why nothing can be written now. */
const NOT_WRITABLE = [
  'closed',
  'over',
  'blocked-by-you',
  'blocked-by-them',
  'restricted',
] as const satisfies readonly NotWritable[];

const about = z
  .object({
    kind: z.enum(['order', 'return', 'dispute']),
    id: z.string().optional().meta({ description: 'Of the return or dispute' }),
  })
  .meta({ id: 'ThreadAbout' });

export const threadSummary = z
  .object({
    id: threadId,
    order: z.string(),
    about,
    shop: z.string().meta({ description: 'The shop of the order', example: 'S-17' }),
    state: z.enum(['open', 'closed', 'over']).meta({
      description:
        '`closed`: the customer may write again, and opens it with that. `over`: its texts are destroyed and nobody writes any more',
    }),
    closesAt: instant.optional().meta({ description: 'When it closes, as things stand' }),
    unread: z.number().int(),
    muted: z.boolean(),
    blocked: z.enum(['by-you', 'by-them']).optional(),
    latest: z
      .object({
        ...{ at: instant, sender: side, state: z.enum(MESSAGE_STATES) },
        words: z.string().optional().meta({
          description: 'How it begins, for a customer who asks for it: what they wrote, or what reached them',
        }),
      })
      .optional()
      .meta({ description: 'Missing: nobody has written yet, or it is closed to you' }),
  })
  .meta({ id: 'ThreadSummary', description: 'A conversation, without what was said in it.' });

/** `GET /v1/threads` */
export const threadsQuery = z.object({
  ...paging,
  limit: z.coerce.number().int().min(1).max(100).default(25),
  show: z.enum(THREAD_FILTERS).default('all').meta({
    description:
      '`unanswered`: the other side said something last, and it can be answered. `closed`: of a shop without who wrote and when, for it does not see that any more',
  }),
  words: z.enum(['none', 'last']).default('none').meta({
    description: '`last`: with the last words of each. A shop’s list has none',
  }),
  order: orderId.optional().meta({ description: 'Those of this order only' }),
});

export const threadsPage = pageOf(threadSummary).extend({
  unread: z.number().int().meta({ description: 'How many conversations have something unread, those muted left out' }),
});

/** `GET /v1/threads/{id}` */
export const threadQuery = z.object({
  cursor: z.string().max(400).optional().meta({ description: '`older` of the answer before' }),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

export const thread = threadSummary
  .extend({
    side: side.meta({ description: 'Which side one is' }),
    customer: z.object({ firstName: z.string().nullable(), masked: z.string() }).optional().meta({
      description:
        'Told to a shop only: the first name while the conversation is open, and what stands in its place otherwise',
    }),
    writable: z.discriminatedUnion('allowed', [
      z.object({ allowed: z.literal(true) }),
      z.object({
        allowed: z.literal(false),
        why: z.enum(NOT_WRITABLE),
        reason: z.string(),
        action: z.string().optional().meta({ description: 'The restriction, where it is one' }),
      }),
    ]),
    messages: z.array(message).meta({ description: 'The oldest first' }),
    older: z.string().nullable().meta({ description: 'The cursor of those before; null: there are none' }),
    readByOther: instant.optional().meta({ description: 'When the other side looked last' }),
    live: z.number().int().meta({ description: 'Where to go on live: `after` of `/live`' }),
    others: z
      .array(z.object({ id: threadId, about, unread: z.number().int(), begun: z.boolean() }))
      .meta({ description: 'The other conversations of the same order, those included that nobody has begun' }),
  })
  .meta({ id: 'Thread' });

/** `POST /v1/threads/{id}/messages` */
export const messageRequest = z
  .strictObject({
    id: z.uuid(MESSAGE_FIELDS.id).meta({
      description: 'A random UUID of whoever sends it: sent again with the same text it is one message',
    }),
    text: z
      .string()
      .refine((text) => text.length <= LONGEST_MESSAGE, MESSAGE_FIELDS.long)
      .refine((text) => text.isWellFormed(), MESSAGE_FIELDS.broken)
      .meta({
        description: `At most ${LONGEST_MESSAGE} UTF-16 units; empty only with pictures`,
        maxLength: LONGEST_MESSAGE,
      }),
    coached: z.boolean().default(false).meta({
      description:
        'Sent although the answer before was `coached` for the same id and text: it goes as far as its verdict lets it',
    }),
    pictures: letterPictures,
  })
  .refine(({ text, pictures }) => text.trim() !== '' || pictures.length > 0, {
    error: MESSAGE_FIELDS.empty,
    path: ['text'],
  })
  .meta({ id: 'MessageRequest' });

/**
 * What became of it. `coached`: nothing was sent and the text is not kept; `delivered` is then what the other side would read.
 */
export const messageSent = z
  .object({
    outcome: z.enum([...MESSAGE_STATES, 'coached']),
    verdict: z.enum(SCREEN_VERDICTS),
    findings: z.array(finding),
    delivered: z.string().nullable().meta({ description: 'What the other side reads; null where it reads nothing' }),
    read: z
      .array(pictureRead)
      .meta({ description: 'Of `coached`: what was read in pictures in which something was found' }),
    message: message.optional().meta({ description: 'Missing where nothing was sent' }),
  })
  .meta({ id: 'MessageSent' });

/** `PUT /v1/threads/{id}/read` */
export const readRequest = z
  .strictObject({ message: z.uuid().meta({ description: 'Everything up to this one was seen' }) })
  .meta({ id: 'ReadRequest' });
export const readAnswer = z.object({ unread: z.number().int() }).meta({ id: 'ReadAnswer' });

/** `PUT /v1/threads/{id}/settings` */
export const threadSettings = z
  .strictObject({
    muted: z.boolean().meta({ description: 'Nothing of it is counted as unread or announced' }),
    blocked: z.boolean().meta({ description: 'The other side cannot write here, nor does one’s own side' }),
  })
  .meta({ id: 'ThreadSettings' });

/** `POST /v1/threads/{id}/messages/{message}/reports` */
export const messageReport = z.strictObject({ reason: z.enum(REPORT_REASONS) }).meta({ id: 'MessageReport' });
export const messageReported = z.object({ reportedAt: instant }).meta({ id: 'MessageReported' });

/** `GET /v1/threads/{id}/live` */
export const liveQuery = z.object({
  after: z.coerce.number().int().min(0).optional().meta({
    description: '`live` of the conversation as it was read. `Last-Event-ID` counts before it. Neither: from now on',
  }),
});

/** Why a live view ends. `again`: nothing is wrong, connect again. */
export const LIVE_ENDS = ['signed-out', 'closed', 'again'] as const;

/** What comes over it: `event: <name>`, `data: <JSON>`; lines that begin with a colon say that it is still there. */
export const liveEvents = {
  /** New, or changed: replace the one with the same id. */
  message,
  /** The other side has seen something. */
  read: z.object({ by: side, message: z.uuid(), at: instant }),
  /** The conversation itself changed: its settings, its state. */
  thread: threadSummary,
  end: z.object({ reason: z.enum(LIVE_ENDS) }),
};

const quickReply = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_QUICK_REPLY)
  .refine((text) => text.isWellFormed(), MESSAGE_FIELDS.broken);

/** `GET /v1/quick-replies` */
export const quickReplies = z
  .object({
    version: z
      .number()
      .int()
      .meta({ description: 'Goes back with a change: a list that somebody changed meanwhile is refused' }),
    own: z.array(z.string()),
    shipped: z.array(z.string()).meta({ description: 'Ours' }),
  })
  .meta({ id: 'QuickReplies' });

/** `PUT /v1/quick-replies` */
export const quickRepliesRequest = z
  .strictObject({ version: z.number().int().min(0), own: z.array(quickReply).max(MOST_QUICK_REPLIES) })
  .meta({ id: 'QuickRepliesRequest' });
