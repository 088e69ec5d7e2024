import { DAY, type Duration } from '../instant.ts';

/** How many pictures go into conversations. Customers have limits of their own: a shop answers many of them. */
export const MESSAGE_PICTURE_LIMITS = {
  /** With one message. */
  ofMessage: 6,
  /** Uploaded to one conversation by one person, and not sent yet. */
  drafts: 12,
  /** By one person within 24 hours, removed ones too. */
  ofDay: { seller: 300, customer: 60 },
  /** By one person within a minute: each takes a processor for some seconds. */
  ofMinute: 12,
  /** In bytes, of one side about one order. */
  ofOrder: 100 * 1024 * 1024,
  /** In UTF-16 units, of what a sender writes for whoever cannot see it. */
  description: 300,
} as const;

/** A picture that was uploaded and not sent is destroyed after so long, by the clock of the wall. */
export const MESSAGE_DRAFT_KEPT: Duration = DAY;

/** What somebody has uploaded so far. */
export type UploadedPictures = {
  readonly drafts: number;
  readonly ofDay: number;
  /** In bytes, what their side has in the conversations of the order. */
  readonly kept: number;
};

/** Why no further picture is taken. */
export type PictureLimitRefusal = {
  readonly code: 'too-many-pictures' | 'too-many-pictures-today' | 'pictures-full';
  readonly most: number;
};

/** Whether somebody may upload one more picture to a conversation. */
export function mayUploadPicture(
  { drafts, ofDay, kept }: UploadedPictures,
  side: 'seller' | 'customer',
): true | PictureLimitRefusal {
  const { drafts: mostDrafts, ofOrder } = MESSAGE_PICTURE_LIMITS;
  const mostOfDay = MESSAGE_PICTURE_LIMITS.ofDay[side];
  if (drafts >= mostDrafts) return { code: 'too-many-pictures', most: mostDrafts };
  if (ofDay >= mostOfDay) return { code: 'too-many-pictures-today', most: mostOfDay };
  if (kept >= ofOrder) return { code: 'pictures-full', most: ofOrder };
  return true;
}
