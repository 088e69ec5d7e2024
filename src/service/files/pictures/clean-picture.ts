import { Worker } from 'node:worker_threads';
import { FILE_LIMITS, type FileKind } from '../../../rulebook/files/file.ts';
import { compileCodecs } from './codecs.ts';
import type { Exif } from './exif.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';
import type { Reencoded, Task } from './reencode-worker.ts';
import type { PictureRefusal } from './refusal.ts';
import { sniff } from './sniff.ts';

/** A picture of which nothing is left but its pixels. */
export type CleanPicture = {
  readonly kind: FileKind;
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
};

/** Makes pictures clean. */
export type CleanPictures = (bytes: Buffer) => Promise<CleanPicture | PictureRefusal>;

/** In milliseconds. The largest picture that is taken needs a fifth of it on the slowest machine we have measured. */
const LONGEST = 30_000;

/** How many wait while one is read: each of them stands in memory. */
const MOST_WAITING = 8;

/** Of the heap of JavaScript alone; pixels lie outside of it, and `FILE_LIMITS.pixels` bounds them. */
const HEAP_MEGABYTES = 64;

/**
 * Decodes pictures and encodes them anew, one at a time, each in a thread of its own that is ended when it takes too
 * long: places, names, comments, previews, profiles and whatever else hides in a file stay behind.
 */
export function cleanPictures({ longest = LONGEST }: { readonly longest?: number } = {}): CleanPictures {
  let waiting = 0;
  let latest: Promise<unknown> = Promise.resolve();
  return async (bytes) => {
    const read = readPicture(bytes);
    if ('code' in read) return read;
    if (waiting > MOST_WAITING) return { code: 'pictures-busy' };
    waiting++;
    const turn = latest.then(() => inThread(read, longest));
    latest = turn.catch(() => undefined);
    return turn.finally(() => waiting--);
  };
}

type Read = { readonly kind: FileKind; readonly bytes: Buffer; readonly orientation: Exif };

/** Looks at a file by its bytes, without decoding it. */
function readPicture(bytes: Buffer): Read | PictureRefusal {
  const kind = sniff(bytes);
  switch (kind) {
    case 'jpeg': {
      const read = readJpeg(bytes);
      return 'code' in read ? read : { kind, ...read };
    }
    case 'png': {
      const read = readPng(bytes);
      return 'code' in read ? read : { kind, ...read, orientation: 1 };
    }
    case 'pdf':
    case 'heic':
    case 'webp':
    case 'gif':
    case 'tiff':
    case 'bmp':
    case 'svg':
    case 'zip':
    case 'video':
    case 'empty':
    case 'unknown':
      return { code: 'no-picture', found: kind };
  }
}

function inThread(read: Read, longest: number): Promise<CleanPicture | PictureRefusal> {
  const task: Task = { codecs: compileCodecs(), ...read };
  const worker = new Worker(new URL('./reencode-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    // What a codec writes about a broken picture is nobody's business.
    stdout: true,
    stderr: true,
  });
  return new Promise<CleanPicture | PictureRefusal>((resolve) => {
    const timer = setTimeout(() => resolve({ code: 'slow-picture' }), longest);
    worker.once('message', (made: Reencoded) => resolve(toClean(made)));
    // A decoder that gave up, or ran out of memory.
    worker.once('error', () => resolve({ code: 'broken-picture' }));
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve({ code: 'broken-picture' });
    });
  }).finally(() => worker.terminate());
}

function toClean(made: Reencoded): CleanPicture | PictureRefusal {
  if (made === 'broken') return { code: 'broken-picture' };
  const { bytes } = made;
  // Encoded anew it should not be larger; a picture of noise may be.
  if (bytes.length > FILE_LIMITS.bytes) return { code: 'too-many-pixels', width: made.width, height: made.height };
  return { ...made, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) };
}
