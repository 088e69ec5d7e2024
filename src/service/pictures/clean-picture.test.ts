import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chunk,
  codecs,
  corners,
  exif,
  jpeg,
  png,
  quarters,
  withChunks,
  withSegments,
} from '../../../test/files/pictures.ts';
import { FILE_LIMITS } from '../../rulebook/files/file.ts';
import { type CleanPicture, cleanPictures } from './clean-picture.ts';
import { orientationOf } from './exif.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';
import { sniff } from './sniff.ts';
import { turn } from './turn.ts';

const clean = cleanPictures();

async function cleaned(bytes: Buffer): Promise<CleanPicture> {
  const made = await clean(bytes);
  if ('code' in made) throw new Error(JSON.stringify(made));
  return made;
}

const SECRET = 'N18.0179 W76.8099';
const holdsSecret = ({ bytes }: { readonly bytes: Buffer }) => bytes.includes(SECRET);

describe('what is left of a JPEG', () => {
  test('is its pixels: no place, comment, profile, preview, nor what hangs on behind', async () => {
    const told = Buffer.from(SECRET);
    const picture = withSegments(
      await jpeg(quarters(64, 48)),
      ...([
        [0xe1, exif(1, SECRET)],
        [0xe1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), told])],
        [0xe2, Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01'), told])],
        [0xed, told],
        [0xfe, told],
      ] as const),
    );
    const polyglot = Buffer.concat([picture, Buffer.from('PK\x03\x04<script>'), told]);
    expect(holdsSecret({ bytes: polyglot })).toBe(true);
    const made = await cleaned(polyglot);
    expect([made.kind, made.width, made.height]).toEqual(['jpeg', 64, 48]);
    expect([holdsSecret(made), made.bytes.includes('PK'), made.bytes.includes('Exif')]).toEqual([false, false, false]);
    expect(corners(await (await codecs()).jpeg.decode(made.bytes))).toBe('rgbw');
  });

  // As the EXIF standard draws the letter F: where the first row and the first column of what is stored belong.
  test.each([
    [1, 'rgbw'],
    [2, 'grwb'],
    [3, 'wbgr'],
    [4, 'bwrg'],
    [5, 'rbgw'],
    [6, 'brwg'],
    [7, 'wgbr'],
    [8, 'gwrb'],
  ])('stands as its camera held it: %i', async (orientation, wanted) => {
    const order = orientation % 2 === 0 ? 'II' : 'MM';
    const read = readJpeg(withSegments(await jpeg(quarters(64, 32)), [0xe1, exif(orientation, '', order)]));
    if ('code' in read) throw new Error(read.code);
    const turned = turn(await (await codecs()).jpeg.decode(read.bytes), read.orientation);
    expect([turned.width, turned.height]).toEqual(orientation >= 5 ? [32, 64] : [64, 32]);
    expect(corners(turned)).toBe(wanted);
  });
});

describe('what is left of a PNG', () => {
  test('is its pixels', async () => {
    const told = Buffer.from(SECRET);
    const picture = withChunks(
      await png(quarters(40, 30)),
      ['tEXt', told],
      ['eXIf', told],
      ['zTXt', deflateSync(told)],
      ['iCCP', Buffer.concat([Buffer.from('p\0\0'), deflateSync(Buffer.alloc(50_000_000))])],
    );
    const made = await cleaned(Buffer.concat([picture, told]));
    expect([made.kind, made.width, made.height, holdsSecret(made)]).toEqual(['png', 40, 30, false]);
    expect(made.bytes.length).toBeLessThan(5000);
    expect(corners(await (await codecs()).png.decode(made.bytes))).toBe('rgbw');
  });

  test('of 16 bits a colour is the same in 8', async () => {
    const rows = Array.from({ length: 8 }, () => Buffer.concat([Buffer.from([0]), Buffer.alloc(8 * 6, 0xff)]));
    const header = Buffer.from([0, 0, 0, 8, 0, 0, 0, 8, 16, 2, 0, 0, 0]);
    const made = await cleaned(pngOf(header, Buffer.concat(rows)));
    const { data, width } = await (await codecs()).png.decode(made.bytes);
    expect([width, ...data.subarray(0, 4)]).toEqual([8, 255, 255, 255, 255]);
  });
});

function pngOf(header: Buffer, rows: Buffer): Buffer {
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('what is not taken', () => {
  test.each([
    ['%PDF-1.7 a page', 'pdf'],
    ['GIF89a moving', 'gif'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'webp'],
    ['\0\0\0\x18ftypheic\0\0', 'heic'],
    ['\0\0\0\x18ftypmp42\0\0', 'video'],
    ['<svg xmlns="http://www.w3.org/2000/svg">', 'svg'],
    ['PK\x03\x04 a document', 'zip'],
    ['', 'empty'],
    ['a text', 'unknown'],
  ])('%j', async (text, found) => {
    expect(await clean(Buffer.from(text, 'latin1'))).toEqual({ code: 'no-picture', found });
  });

  test('more pixels than are decoded, however few bytes they come in', async () => {
    const header = Buffer.from([0, 0, 0x40, 0, 0, 0, 0x40, 0, 8, 2, 0, 0, 0]);
    const bomb = pngOf(header, Buffer.alloc(100));
    expect(await clean(bomb)).toEqual({ code: 'too-many-pixels', width: 16_384, height: 16_384 });
    const picture = Buffer.from(await jpeg(quarters(16, 16)));
    const frame = picture.indexOf(Buffer.from([0xff, 0xc0]));
    picture.writeUInt16BE(20_000, frame + 5);
    expect(await clean(picture)).toEqual({ code: 'too-many-pixels', width: 16, height: 20_000 });
    expect(16_384 ** 2).toBeGreaterThan(FILE_LIMITS.pixels);
  });

  test('a picture that moves, colours of a press, and codings that no camera uses', async () => {
    const moving = withChunks(await png(quarters(8, 8)), ['acTL', Buffer.alloc(8)]);
    expect(await clean(moving)).toEqual({ code: 'odd-picture', oddity: 'moving' });
    const frame = (change: (picture: Buffer, at: number) => void) => async () => {
      const picture = Buffer.from(await jpeg(quarters(16, 16)));
      change(picture, picture.indexOf(Buffer.from([0xff, 0xc0])));
      return clean(picture);
    };
    const cmyk = frame((picture, at) => picture.writeUInt8(4, at + 9));
    const lossless = frame((picture, at) => picture.writeUInt8(0xc3, at + 1));
    expect(await cmyk()).toEqual({ code: 'odd-picture', oddity: 'colours' });
    expect(await lossless()).toEqual({ code: 'odd-picture', oddity: 'coding' });
  });

  test('a picture that is cut off before anything is seen, and one that takes too long', async () => {
    const picture = await jpeg(quarters(16, 16));
    expect(await clean(picture.subarray(0, 100))).toEqual({ code: 'broken-picture' });
    const impatient = cleanPictures({ longest: 1 });
    expect(await impatient(await jpeg(quarters(800, 800)))).toEqual({ code: 'slow-picture' });
    // The next one has its turn.
    expect(await cleaned(picture)).toMatchObject({ width: 16 });
  });
});

test('a frame that is told twice is no way around the limit', async () => {
  const picture = await jpeg(quarters(16, 16));
  const at = picture.indexOf(Buffer.from([0xff, 0xc0]));
  const frame = picture.subarray(at, at + 2 + picture.readUInt16BE(at + 2));
  const twice = Buffer.concat([picture.subarray(0, at), frame, picture.subarray(at)]);
  expect(readJpeg(twice)).toEqual({ code: 'broken-picture' });
});

describe('whatever bytes come', () => {
  /** A picture with some bytes changed, a piece taken out, or its end cut off. */
  const spoiled = (whole: Buffer) =>
    fc
      .record({
        changes: fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }),
        cut: fc.option(fc.nat(whole.length), { nil: whole.length, freq: 3 }),
        gap: fc.option(fc.tuple(fc.nat(whole.length), fc.nat(200)), { nil: undefined }),
      })
      .map(({ changes, cut, gap }) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        const [from, length] = gap ?? [whole.length, 0];
        return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]).subarray(0, cut);
      });

  test('looking at them never throws, and finds nothing larger than is decoded', async () => {
    const jpegs = spoiled(withSegments(await jpeg(quarters(40, 30)), [0xe1, exif(3)]));
    const pngs = spoiled(withChunks(await png(quarters(40, 30)), ['tEXt', Buffer.from(SECRET)]));
    const anything = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));
    fc.assert(
      fc.property(fc.oneof(jpegs, pngs, anything), (bytes) => {
        sniff(bytes.subarray(0, 16));
        orientationOf(bytes);
        for (const read of [readJpeg(bytes), readPng(bytes)])
          if ('bytes' in read) expect(read.bytes.length).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('what is decoded of them is a picture or nothing, and the next one is read', { timeout: 120_000 }, async () => {
    const pictures = [await jpeg(quarters(40, 30)), await png(quarters(40, 30))] as const;
    const spoilt = fc.sample(fc.oneof(...pictures.map(spoiled)), { numRuns: 12, seed: 20_260_302 });
    for (const bytes of spoilt) {
      const made = await clean(bytes);
      if ('code' in made)
        expect(['broken-picture', 'no-picture', 'odd-picture', 'too-many-pixels']).toContain(made.code);
      else expect(made.width * made.height).toBeLessThanOrEqual(FILE_LIMITS.pixels);
    }
    expect(await cleaned(pictures[0])).toMatchObject({ width: 40, height: 30 });
  });
});
