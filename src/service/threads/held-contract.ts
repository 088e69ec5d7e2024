import { z } from 'zod';
import { PARTIES } from '../../rulebook/messages/screening.ts';
import { CONDUCT_KINDS } from '../../rulebook/policy/policy.ts';
import { FINDINGS } from '../../rulebook/policy/screening.ts';
import { HELD_DECISIONS, MESSAGE_STATES } from '../../rulebook/threads/message-state.ts';
import { REPORT_REASONS } from '../../rulebook/threads/report.ts';
import { HELD_FIELDS } from '../../words/held-messages-api-en.ts';
import { instant, pageOf, paging, share } from '../http/shapes.ts';
import { finding, threadId } from './contract.ts';
import { HELD_ID } from './held-id.ts';
import { messagePicture, pictureRead } from './picture-contract.ts';

/*
 * GET  /v1/held-messages                what waits for staff, the one that waits longest first; no text
 * GET  /v1/held-messages/{id}/pictures/{picture}  a picture of one that was read, or of what was said before it
 * POST /v1/held-messages/{id}/looks     read one with its conversation, for a reason
 * POST /v1/held-messages/{id}/decision  release, mask, block, confirm a breach
 */

export const heldParameters = z.object({
  id: z.string().regex(HELD_ID, HELD_FIELDS.id).meta({ example: 'S-17~0199d3a4-7c11-7d02-9a55-0c1f5d2f7e10' }),
});

export const heldPictureParameters = heldParameters.extend({ picture: z.uuid() });

const reason = z
  .string()
  .trim()
  .min(10, HELD_FIELDS.reason)
  .max(500, HELD_FIELDS.reason)
  .refine((text) => text.isWellFormed(), HELD_FIELDS.reason)
  .meta({ description: 'In a sentence. Kept sealed with your name; nothing of what people wrote belongs in it' });

const breach = z.enum(CONDUCT_KINDS);

export const heldMessage = z
  .object({
    id: z.string(),
    seller: z.string(),
    order: z.string(),
    thread: threadId,
    sender: z.enum(PARTIES),
    state: z.enum(MESSAGE_STATES),
    kinds: z.array(z.enum(FINDINGS)).meta({ description: 'What the screen found, each kind once' }),
    pictures: z.number().int().meta({ description: 'How many it has' }),
    retried: z.boolean().meta({ description: 'Sent although its sender had been told before' }),
    sentAt: instant,
    waitsSince: instant,
    reported: z.enum(REPORT_REASONS).optional().meta({ description: 'Why the other side has reported it' }),
  })
  .meta({ id: 'HeldMessage', description: 'A message that waits for staff, without anything of its text.' });

export const heldQuery = z.object({ ...paging, limit: z.coerce.number().int().min(1).max(100).default(25) });

export const heldPage = pageOf(heldMessage).extend({
  screen: z
    .array(
      z.object({
        kind: z.enum(FINDINGS),
        decided: z.number().int().meta({ description: 'Messages in which it was found and that staff decided' }),
        right: z.number().int().meta({ description: 'Those of them that were masked or confirmed' }),
        precision: share,
      }),
    )
    .meta({ description: 'How often the screen was right, by what staff decided in the last 90 days' }),
});

/** `POST /v1/held-messages/{id}/looks` */
export const heldLook = z.strictObject({ reason }).meta({ id: 'HeldMessageLook' });

/** A picture with what was read in it. */
const heldPicture = messagePicture
  .required({ reading: true })
  .extend({ read: z.array(pictureRead.omit({ picture: true })) })
  .meta({ id: 'HeldPicture' });

const shownMessage = z.object({
  id: z.uuid(),
  sender: z.enum(PARTIES),
  sentAt: instant,
  state: z.enum(MESSAGE_STATES),
  text: z.string().nullable().meta({ description: 'As it was written. Null: destroyed' }),
  findings: z.array(finding),
  pictures: z.array(heldPicture),
});

export const heldOpened = z
  .object({
    message: heldMessage,
    text: z.string().nullable().meta({ description: 'As it was written. Null: destroyed' }),
    findings: z.array(finding),
    pictures: z.array(heldPicture),
    before: z.array(shownMessage).meta({ description: 'What was said before it, at most 20, the oldest first' }),
    breaches: z
      .array(z.object({ kind: breach, found: z.boolean() }))
      .meta({ description: 'What can be confirmed of it, the gravest first. Of a customer’s message: nothing' }),
  })
  .meta({ id: 'HeldMessageOpened' });

/** `POST /v1/held-messages/{id}/decision` */
export const heldDecision = z
  .strictObject({
    decision: z.enum(HELD_DECISIONS),
    reason,
    breach: breach.optional().meta({
      description:
        'With `confirm` of a seller’s message: which breach it is. Left out, the gravest that what was found in it says',
    }),
  })
  .meta({ id: 'HeldMessageDecision' });

export const heldDecided = z
  .object({
    id: z.string(),
    decision: z.enum(HELD_DECISIONS),
    state: z.enum(MESSAGE_STATES),
    breach: breach.optional().meta({ description: 'The breach that was confirmed. A customer’s message is none' }),
  })
  .meta({ id: 'HeldMessageDecided' });
