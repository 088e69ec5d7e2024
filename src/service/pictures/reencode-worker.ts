import { parentPort, workerData } from 'node:worker_threads';
import type { FileKind } from '../../rulebook/files/file.ts';
import type { RawReading } from '../../rulebook/messages/pictures/reading.ts';
import { CODECS, type CompiledCodecs, startCodecs } from './codecs.ts';
import type { Exif } from './exif.ts';
import { type Pixels, turn } from './turn.ts';

/** What a worker is given. */
export type Task = {
  readonly codecs: CompiledCodecs;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
  readonly orientation: Exif;
  /** It is read as well, and so that nothing can be seen in it on one ground and read on another, it has no opacity. */
  readonly read: boolean;
};

/** A picture encoded anew; `broken`: there is none in these bytes. With `read` in the task a `RawReading` comes after it. */
export type Reencoded =
  | { readonly kind: FileKind; readonly bytes: Uint8Array; readonly width: number; readonly height: number }
  | 'broken';

/** A PNG that would be larger than this, in bytes, is a photograph, and is kept as one. */
const LARGEST_PNG = 6 * 1024 * 1024;

async function work(task: Task): Promise<void> {
  await startCodecs(task.codecs, task.kind);
  const decoded = await CODECS[task.kind].decode(task.bytes).catch(() => undefined);
  if (decoded === undefined) return tell('broken');
  const turned = turn(decoded, task.orientation);
  const pixels = task.read ? onWhite(turned) : turned;
  tell(await reencode(task, pixels));
  if (!task.read) return;
  // Not loaded for pictures that nobody reads.
  const { readPicture } = await import('./reading/read-picture.ts');
  tell(await readPicture(pixels));
}

function tell(said: Reencoded | RawReading): void {
  parentPort?.postMessage(said);
}

async function reencode({ codecs, kind }: Task, pixels: Pixels): Promise<Reencoded> {
  const size = { width: pixels.width, height: pixels.height };
  const encoded = await CODECS[kind].encode(pixels);
  if (kind === 'jpeg' || encoded.length <= LARGEST_PNG) return { kind, bytes: encoded, ...size };
  await startCodecs(codecs, 'jpeg');
  return { kind: 'jpeg', bytes: await CODECS.jpeg.encode(onWhite(pixels)), ...size };
}

/** JPEG knows no opacity: what shines through is white, as on our pages. */
function onWhite({ data, width, height }: Pixels): Pixels {
  for (let at = 0; at < data.length; at += 4) {
    const opacity = (data[at + 3] ?? 255) / 255;
    for (let colour = at; colour < at + 3; colour++) data[colour] = 255 + ((data[colour] ?? 0) - 255) * opacity;
    data[at + 3] = 255;
  }
  return { data, width, height };
}

await work(workerData as Task);
