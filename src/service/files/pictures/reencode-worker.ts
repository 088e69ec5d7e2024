import { parentPort, workerData } from 'node:worker_threads';
import type { FileKind } from '../../../rulebook/files/file.ts';
import { CODECS, type CompiledCodecs, startCodecs } from './codecs.ts';
import type { Exif } from './exif.ts';
import { type Pixels, turn } from './turn.ts';

/** What a worker is given. */
export type Task = {
  readonly codecs: CompiledCodecs;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
  readonly orientation: Exif;
};

/** A picture encoded anew; `broken`: there is none in these bytes. */
export type Reencoded =
  | { readonly kind: FileKind; readonly bytes: Uint8Array; readonly width: number; readonly height: number }
  | 'broken';

/** A PNG that would be larger than this, in bytes, is a photograph, and is kept as one. */
const LARGEST_PNG = 6 * 1024 * 1024;

async function reencode({ codecs, kind, bytes, orientation }: Task): Promise<Reencoded> {
  await startCodecs(codecs, kind);
  const decoded = await CODECS[kind].decode(bytes).catch(() => undefined);
  if (decoded === undefined) return 'broken';
  const pixels = turn(decoded, orientation);
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

parentPort?.postMessage(await reencode(workerData as Task));
