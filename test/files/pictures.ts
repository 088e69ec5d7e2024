import { crc32 } from 'node:zlib';
import { FILE_KINDS } from '../../src/rulebook/files/file.ts';
import { CODECS, compileCodecs, startCodecs } from '../../src/service/pictures/codecs.ts';
import type { Pixels } from '../../src/service/pictures/turn.ts';

let started: Promise<void> | undefined;

/** The codecs of the product, in the thread of the test: it makes its pictures with them, and looks at those that come back. */
export async function codecs(): Promise<typeof CODECS> {
  started ??= start();
  await started;
  return CODECS;
}

async function start(): Promise<void> {
  const compiled = compileCodecs();
  for (const kind of FILE_KINDS) await startCodecs(compiled, kind);
}

/** A picture whose four quarters have colours of their own, so that one can tell which way up it is. */
export function quarters(width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const colour = QUARTERS[(y * 2 >= height ? 2 : 0) + (x * 2 >= width ? 1 : 0)] ?? [0, 0, 0];
    data.set([...colour, 255], at * 4);
  }
  return { data, width, height };
}

const QUARTERS = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [255, 255, 255],
] as const;

/** What colour a corner has: `r`, `g`, `b` or `w`. */
export function corners({ data, width, height }: Pixels): string {
  const at = (x: number, y: number) => {
    const place = (y * width + x) * 4;
    const [red = 0, green = 0] = data.subarray(place, place + 2);
    return red > 128 && green > 128 ? 'w' : red > 128 ? 'r' : green > 128 ? 'g' : 'b';
  };
  return [at(2, 2), at(width - 3, 2), at(2, height - 3), at(width - 3, height - 3)].join('');
}

export async function jpeg(pixels: Pixels): Promise<Buffer> {
  return (await codecs()).jpeg.encode(pixels);
}

export async function png(pixels: Pixels): Promise<Buffer> {
  return (await codecs()).png.encode(pixels);
}

/** A JPEG with further segments right after its beginning. */
export function withSegments(
  picture: Buffer,
  ...segments: readonly (readonly [marker: number, data: Buffer])[]
): Buffer {
  const written = segments.map(([marker, data]) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return Buffer.concat([head, data]);
  });
  return Buffer.concat([picture.subarray(0, 2), ...written, picture.subarray(2)]);
}

/** The EXIF of a camera: which way up, and where. `order`: how it writes numbers. */
export function exif(orientation: number, place = 'N18.0179 W76.8099', order: 'II' | 'MM' = 'MM'): Buffer {
  const tiff = Buffer.alloc(38);
  const short = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(order, 0, 'latin1');
  short(42, 2);
  long(8, 4);
  short(2, 8);
  // The make of the camera, then the orientation.
  for (const [index, tag, type, value] of [
    [0, 0x010f, 2, 0],
    [1, 0x0112, 3, orientation],
  ] as const) {
    const at = 10 + index * 12;
    short(tag, at);
    short(type, at + 2);
    long(1, at + 4);
    short(value, at + 8);
  }
  return Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(place)]);
}

/** A PNG with further chunks after its first. */
export function withChunks(picture: Buffer, ...chunks: readonly (readonly [name: string, data: Buffer])[]): Buffer {
  const first = 8 + 12 + 13;
  return Buffer.concat([
    picture.subarray(0, first),
    ...chunks.map(([name, data]) => chunk(name, data)),
    picture.subarray(first),
  ]);
}

/** A chunk of a PNG, with its check sum. */
export function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
