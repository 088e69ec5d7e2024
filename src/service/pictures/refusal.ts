/** What a file is by its first bytes, where it is none that is taken. */
export const OTHER_KINDS = ['pdf', 'heic', 'webp', 'gif', 'tiff', 'bmp', 'svg', 'zip', 'video'] as const;
export type OtherKind = (typeof OTHER_KINDS)[number];

/** Why a picture is not taken. The sentences are in `src/words/files-api-en.ts`. */
export type PictureRefusal =
  | { readonly code: 'no-picture'; readonly found: OtherKind | 'empty' | 'unknown' }
  | { readonly code: 'too-many-pixels'; readonly width: number; readonly height: number }
  /** `moving`: an animated PNG; `colours`: CMYK and the like; `coding`: a way of coding that no camera uses. */
  | { readonly code: 'odd-picture'; readonly oddity: 'moving' | 'colours' | 'coding' }
  | { readonly code: 'broken-picture' }
  | { readonly code: 'slow-picture' }
  /** Too many wait to be read at this moment. */
  | { readonly code: 'pictures-busy' };
