import { Worker } from 'node:worker_threads';
import { FILE_LIMITS, type FileKind } from '../../rulebook/files/file.ts';
import {
  judgeReading,
  type PictureReading,
  type RawReading,
  UNREAD,
} from '../../rulebook/messages/pictures/reading.ts';
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

/** Makes them clean and reads them. */
export type ReadPictures = (
  bytes: Buffer,
) => Promise<(CleanPicture & { readonly reading: PictureReading }) | PictureRefusal>;

/** In milliseconds. The largest picture that is taken needs a fifth of it on the slowest machine we have measured. */
const LONGEST = 30_000;

/** How long reading one may take after that, in milliseconds; a reader that obeys gives up by itself long before. */
const LONGEST_READ = 120_000;

/** How many wait while one is read: each of them stands in memory. */
const MOST_WAITING = 8;

/** Of the heap of JavaScript alone; pixels lie outside of it, and `FILE_LIMITS.pixels` bounds them. */
const HEAP_MEGABYTES = 64;

/**
 * Decodes pictures and encodes them anew, one at a time, each in a thread of its own that is ended when it takes too
 * long: places, names, comments, previews, profiles and whatever else hides in a file stay behind.
 */
export function cleanPictures({ longest = LONGEST }: { readonly longest?: number } = {}): CleanPictures {
  return inTurn(async (read) => {
    const { picture } = await inThread(read, { longest, longestRead: undefined });
    return picture;
  });
}

/**
 * The same, and reads them in the same thread: text in any direction, and codes. Where that takes too long or breaks the reader the
 * picture is clean all the same, and its reading says that it failed.
 */
export function readPictures({
  longest = LONGEST,
  longestRead = LONGEST_READ,
}: {
  readonly longest?: number;
  readonly longestRead?: number;
} = {}): ReadPictures {
  return inTurn(async (read) => {
    const { picture, reading } = await inThread(read, { longest, longestRead });
    return 'code' in picture
      ? picture
      : { ...picture, reading: reading === undefined ? UNREAD : judgeReading(reading) };
  });
}

/** One picture after another, of those that look like one; no more wait than stand in memory. */
function inTurn<Made>(make: (read: Read) => Promise<Made>): (bytes: Buffer) => Promise<Made | PictureRefusal> {
  let waiting = 0;
  let latest: Promise<unknown> = Promise.resolve();
  return async (bytes) => {
    const read = lookAtFile(bytes);
    if ('code' in read) return read;
    if (waiting > MOST_WAITING) return { code: 'pictures-busy' };
    waiting++;
    const turn = latest.then(() => make(read));
    latest = turn.catch(() => undefined);
    return turn.finally(() => waiting--);
  };
}

type Read = { readonly kind: FileKind; readonly bytes: Buffer; readonly orientation: Exif };

/** Looks at a file by its bytes, without decoding it. */
function lookAtFile(bytes: Buffer): Read | PictureRefusal {
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

type Limits = { readonly longest: number; readonly longestRead: number | undefined };

type Made = { readonly picture: CleanPicture | PictureRefusal; readonly reading?: RawReading };

function inThread(read: Read, { longest, longestRead }: Limits): Promise<Made> {
  const task: Task = { codecs: compileCodecs(), ...read, read: longestRead !== undefined };
  const worker = new Worker(new URL('./reencode-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    // What a codec or a reader writes about a picture is nobody's business.
    stdout: true,
    stderr: true,
  });
  return new Promise<Made>((resolve) => {
    let picture: CleanPicture | PictureRefusal | undefined;
    let timer = setTimeout(() => resolve({ picture: { code: 'slow-picture' } }), longest);
    // A decoder that gave up, or ran out of memory. What was clean before stays so.
    const end = () => {
      clearTimeout(timer);
      resolve({ picture: picture ?? { code: 'broken-picture' } });
    };
    worker.on('message', (said: Reencoded | RawReading) => {
      if (picture !== undefined) return resolve({ picture, reading: said as RawReading });
      picture = toClean(said as Reencoded);
      if (longestRead === undefined || 'code' in picture) return resolve({ picture });
      clearTimeout(timer);
      timer = setTimeout(end, longestRead);
    });
    worker.once('error', end);
    worker.once('exit', end);
  }).finally(() => worker.terminate());
}

function toClean(made: Reencoded): CleanPicture | PictureRefusal {
  if (made === 'broken') return { code: 'broken-picture' };
  const { bytes } = made;
  // Encoded anew it should not be larger; a picture of noise may be.
  if (bytes.length > FILE_LIMITS.bytes) return { code: 'too-many-pixels', width: made.width, height: made.height };
  return { ...made, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) };
}
