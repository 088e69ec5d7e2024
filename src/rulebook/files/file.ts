import { DAY, type Duration, type Instant } from '../instant.ts';

/** What a file is sent along with: an appeal, a plan, or how a link to another account is explained. */
export const FILE_PURPOSES = ['appeal', 'plan', 'link'] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** What is kept: pictures that were decoded and encoded anew. Anything else cannot be cleaned here, so it is not taken. */
export const FILE_KINDS = ['jpeg', 'png'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** How much is taken in. */
export const FILE_LIMITS = {
  /** In bytes, as it is sent: a picture of 25 megapixels fits, and arrives within a minute on a line of 2 Mbit/s. */
  bytes: 15 * 1024 * 1024,
  /** Decoded, four bytes a pixel, it stands in memory three times: 300 MB at most. */
  pixels: 25_000_000,
  /** In pixels, of either side. */
  side: 16_384,
  /** Sent with one answer, or waiting to be. */
  ofAnswer: 10,
  /** Of one seller within 24 hours, removed ones too. */
  ofDay: 50,
  /** In bytes, all that is kept of one seller. */
  ofSeller: 500 * 1024 * 1024,
} as const;

/** What was uploaded and never sent is destroyed after so long. */
export const DRAFT_KEPT: Duration = 7 * DAY;

/** What was sent is destroyed so long after the matter is over: as customer values are (policy §5). */
export const SENT_KEPT: Duration = 30 * DAY;

/** What a seller has uploaded so far. */
export type Uploaded = {
  /** Waiting to be sent with the same answer. */
  readonly drafts: number;
  /** In the last 24 hours. */
  readonly ofDay: number;
  /** In bytes, of what is kept. */
  readonly kept: number;
};

/** Why no further file is taken from a seller. */
export type UploadRefusal = {
  readonly code: 'too-many-files' | 'too-many-files-today' | 'files-full';
  readonly most: number;
};

/** Whether a seller may upload one more. */
export function mayUpload({ drafts, ofDay, kept }: Uploaded): true | UploadRefusal {
  if (drafts >= FILE_LIMITS.ofAnswer) return { code: 'too-many-files', most: FILE_LIMITS.ofAnswer };
  if (ofDay >= FILE_LIMITS.ofDay) return { code: 'too-many-files-today', most: FILE_LIMITS.ofDay };
  if (kept + FILE_LIMITS.bytes > FILE_LIMITS.ofSeller) return { code: 'files-full', most: FILE_LIMITS.ofSeller };
  return true;
}

/** A draft is over when it was never sent: by the clock of the wall, as it was uploaded. */
export function isForgotten(uploadedAt: Instant, now: Instant): boolean {
  return now - uploadedAt >= DRAFT_KEPT;
}

/** What a file was sent along with, as far as it says when that is over. `undefined`: not yet, or not at all. */
export type Matter = {
  /** The appeal was decided or withdrawn, the link was decided. A plan ends with its action. */
  readonly answeredAt: Instant | undefined;
  /** The action ended; for a link it is the same as above. */
  readonly endedAt: Instant | undefined;
  /** Until when the action can be appealed: whoever decides then may need what was shown before. */
  readonly appealBy: Instant | undefined;
};

/** When a file that was sent is to be destroyed; undefined: its matter is not over. */
export function destroyedAt({ answeredAt, endedAt, appealBy }: Matter): Instant | undefined {
  if (answeredAt === undefined || endedAt === undefined) return undefined;
  return Math.max(answeredAt, endedAt, appealBy ?? endedAt) + SENT_KEPT;
}
