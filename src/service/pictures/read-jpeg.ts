import { FILE_LIMITS } from '../../rulebook/files/file.ts';
import { type Exif, orientationOf } from './exif.ts';
import type { PictureRefusal } from './refusal.ts';

/** A JPEG whose parts have been looked at: what is to be decoded, and which way up it is. */
export type ReadJpeg = { readonly bytes: Buffer; readonly orientation: Exif };

/** How a JPEG may be coded: baseline, extended, progressive, all by Huffman (ITU-T T.81, table B.1). */
const TAKEN = new Set([0xc0, 0xc1, 0xc2]);
const CODINGS = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

/** Adobe's segment says how colours are meant; all others are about the picture, and are left out. */
const APP14 = 0xee;
const START_OF_SCAN = 0xda;
const APP1 = 0xe1;

/**
 * Looks at a JPEG before anything decodes it, marker by marker (ITU-T T.81, annex B): how large it is, how it is coded.
 * What is only told about the picture (EXIF with its place, comments, profiles, previews) is left out already here.
 */
export function readJpeg(bytes: Buffer): ReadJpeg | PictureRefusal {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let orientation: Exif = 1;
  let isSized = false;
  for (let at = 2; ; ) {
    if (bytes[at] !== 0xff) return BROKEN;
    const marker = bytes[at + 1];
    // A marker may be filled up with further bytes of this kind.
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === undefined || at + 4 > bytes.length) return BROKEN;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end < at + 4 || end > bytes.length) return BROKEN;
    const segment = bytes.subarray(at, end);
    if (CODINGS.has(marker)) return { code: 'odd-picture', oddity: 'coding' };
    if (TAKEN.has(marker)) {
      const refused = isSized ? BROKEN : refuseFrame(segment);
      if (refused !== undefined) return refused;
      isSized = true;
    }
    if (marker === APP1) orientation = orientationOf(segment.subarray(4)) ?? orientation;
    if (marker === START_OF_SCAN) {
      if (!isSized) return BROKEN;
      // From here on the decoder reads to the end of the picture; what comes after that never reaches what is kept.
      kept.push(bytes.subarray(at));
      return { bytes: Buffer.concat(kept), orientation };
    }
    if (!isTold(marker)) kept.push(segment);
    at = end;
  }
}

const BROKEN: PictureRefusal = { code: 'broken-picture' };

function isTold(marker: number): boolean {
  return (marker >= 0xe0 && marker <= 0xef && marker !== APP14) || marker === 0xfe;
}

/** SOF: length, precision, height, width, number of components. */
function refuseFrame(segment: Buffer): PictureRefusal | undefined {
  if (segment.length < 10) return BROKEN;
  const [height, width] = [segment.readUInt16BE(5), segment.readUInt16BE(7)];
  const [precision, components] = [segment[4], segment[9]];
  if (precision !== 8) return { code: 'odd-picture', oddity: 'coding' };
  if (components !== 1 && components !== 3) return { code: 'odd-picture', oddity: 'colours' };
  return refuseSize(width, height);
}

/** Why a picture of so many pixels is not decoded, if it is not. */
export function refuseSize(width: number, height: number): PictureRefusal | undefined {
  if (width === 0 || height === 0) return BROKEN;
  const { pixels, side } = FILE_LIMITS;
  if (width > side || height > side || width * height > pixels) return { code: 'too-many-pixels', width, height };
  return undefined;
}
