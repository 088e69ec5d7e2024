import { crc32 } from 'node:zlib';
import { refuseSize } from './read-jpeg.ts';
import type { PictureRefusal } from './refusal.ts';

/** Length of what comes before the first chunk. */
const SIGNATURE = 8;

/** Of a chunk beside its data: length, name, check sum (RFC 2083 §3.2). */
const FRAME = 12;

/** What a picture is made of. All other chunks are told about it, and may hold a place, names, or bytes packed to burst. */
const CRITICAL = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/** Looks at a PNG before anything decodes it, chunk by chunk; what is only told about the picture is left out. */
export function readPng(bytes: Buffer): { readonly bytes: Buffer } | PictureRefusal {
  const kept: Buffer[] = [bytes.subarray(0, SIGNATURE)];
  for (let at = SIGNATURE; at + FRAME <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.subarray(at + 4, at + 8).toString('latin1');
    const end = at + FRAME + length;
    if (end > bytes.length) return BROKEN;
    const chunk = bytes.subarray(at, end);
    const isFirst = kept.length === 1;
    if (isFirst !== (name === 'IHDR')) return BROKEN;
    if (CRITICAL.has(name)) {
      if (crc32(chunk.subarray(4, -4)) !== chunk.readUInt32BE(chunk.length - 4)) return BROKEN;
      kept.push(chunk);
    }
    if (name === 'IHDR') {
      const refused = length === 13 ? refuseSize(chunk.readUInt32BE(8), chunk.readUInt32BE(12)) : BROKEN;
      if (refused !== undefined) return refused;
    }
    if (name === 'acTL') return { code: 'odd-picture', oddity: 'moving' };
    // Whatever follows the end is no part of the picture.
    if (name === 'IEND') return { bytes: Buffer.concat(kept) };
    at = end;
  }
  return BROKEN;
}

const BROKEN: PictureRefusal = { code: 'broken-picture' };
