import { z } from 'zod';
import { MESSAGE_PICTURE_LIMITS } from '../../rulebook/files/message-picture.ts';
import { READING_STATES } from '../../rulebook/messages/pictures/reading.ts';
import { PICTURE_PARTS } from '../../rulebook/messages/screening.ts';
import { MESSAGE_FIELDS } from '../../words/threads-api-en.ts';

export const pictureId = z.uuid(MESSAGE_FIELDS.picture);

/** Where in the pictures of a message something was found. */
export const picturePlace = z.object({ picture: z.uuid(), part: z.enum(PICTURE_PARTS) });

/** A picture of a message. */
export const messagePicture = z
  .object({
    id: z.uuid(),
    width: z.number().int(),
    height: z.number().int(),
    state: z.enum(['shown', 'withheld', 'destroyed']).meta({
      description:
        '`withheld`: something in it leads off the platform, or a person has taken it out: the other side does not see it',
    }),
    description: z.string().meta({ description: 'For whoever cannot see it, by its sender; empty: there is none' }),
    reading: z.enum(READING_STATES).optional().meta({
      description: 'Of one’s own side: whether what it says could be read. What could not be waits for a person',
    }),
  })
  .meta({ id: 'MessagePicture' });

/** What was read in a picture. */
export const pictureRead = z
  .object({ picture: z.uuid(), part: z.enum(PICTURE_PARTS), text: z.string() })
  .meta({ id: 'PictureRead' });

/** `POST /v1/threads/{id}/pictures` */
export const pictureUploaded = z
  .object({
    id: pictureId,
    bytes: z.number().int(),
    width: z.number().int(),
    height: z.number().int(),
  })
  .meta({ id: 'UploadedPicture' });

/** Pictures that are sent along, as their uploads answered them. */
export const letterPictures = z
  .array(
    z.strictObject({
      id: pictureId,
      description: z
        .string()
        .trim()
        .max(MESSAGE_PICTURE_LIMITS.description)
        .refine((text) => text.isWellFormed(), MESSAGE_FIELDS.broken)
        .default(''),
    }),
  )
  .max(MESSAGE_PICTURE_LIMITS.ofMessage, MESSAGE_FIELDS.pictures)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, MESSAGE_FIELDS.twice)
  .default([])
  .meta({ description: 'As their uploads answered them; what they say is screened with the text' });
