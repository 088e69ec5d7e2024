import { describe, expect, test } from 'vitest';
import { drawnCode, sky, written } from '../../../../test/files/drawn.ts';
import { chunk, codecs, exif, jpeg, png, withSegments } from '../../../../test/files/pictures.ts';
import { readPictures } from '../clean-picture.ts';
import type { Pixels } from '../turn.ts';
import { grayOf, look, pyramidOf } from './gray.ts';

const read = readPictures();

/** A picture takes a second of a processor, and on a machine with much else to do a minute. */
const SLOW = { timeout: 180_000 };

async function readingOf(bytes: Buffer) {
  const made = await read(bytes);
  if ('code' in made) throw new Error(JSON.stringify(made));
  return made.reading;
}

/** A picture of words, seen as with a hand that does not hold still. */
async function turned(text: string, angle: number, scale: number) {
  const drawn = await written(text);
  const pyramid = pyramidOf(grayOf(drawn));
  const { width, height } = drawn;
  const side = Math.ceil(Math.hypot(width, height) * scale);
  return look(pyramid, { x: width / 2, y: height / 2, width: side, height: side, scale, angle });
}

/** Pictures one below the other, on white. */
function below(pictures: readonly Pixels[]): Pixels {
  const width = Math.max(...pictures.map((each) => each.width));
  const height = pictures.reduce((sum, each) => sum + each.height, 0);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  let top = 0;
  for (const each of pictures) {
    for (let y = 0; y < each.height; y++)
      data.set(each.data.subarray(y * each.width * 4, (y + 1) * each.width * 4), (top + y) * width * 4);
    top += each.height;
  }
  return { data, width, height };
}

describe('what is read in a picture', () => {
  test('print that lies askew, in a photograph that its camera held sideways', SLOW, async () => {
    const SAID = 'Call me on 876 555 0142';
    const photo = withSegments(await jpeg(await turned(SAID, -22, 0.6)), [0xe1, exif(6)]);
    expect(await readingOf(photo)).toMatchObject({ state: 'read', text: SAID });
  });

  test('codes of several kinds in one picture, and no letters in their bars', SLOW, async () => {
    const drawn = await Promise.all(
      ['qrcode', 'azteccode', 'pdf417'].map(async (kind) =>
        (await codecs()).png.decode(await drawnCode(kind, 'tel:+18765550142')),
      ),
    );
    const { state, text, codes } = await readingOf(await png(below(drawn)));
    expect([state, text]).toEqual(['read', '']);
    expect(codes.toSorted((one, other) => one.format.localeCompare(other.format))).toEqual(
      ['Aztec', 'PDF417', 'QRCode'].map((format) => ({ format, text: 'tel:+18765550142' })),
    );
  });

  test('nothing where there is nothing; and what is see-through says what is seen on white', {
    timeout: 60_000,
  }, async () => {
    const clean = await readingOf(await jpeg(sky(400, 300)));
    expect([clean.state, clean.codes]).toEqual(['read', []]);
    // White words on nothing: nobody sees them on a white page, and on a dark one they would be read.
    const words = await written('Call me on 876 555 0142');
    const { data, width, height } = words;
    for (let at = 0; at < data.length; at += 4) {
      data[at + 3] = 255 - (data[at] ?? 0);
      data.fill(255, at, at + 3);
    }
    const made = await read(await png({ data, width, height }));
    if ('code' in made) throw new Error(made.code);
    const shown = await (await codecs()).png.decode(made.bytes);
    expect([made.reading.text, shown.data.every((each) => each === 255)]).toEqual(['', true]);
  });
});

test('what takes too long is clean all the same, and not read; what is no picture is refused as ever', async () => {
  const impatient = readPictures({ longestRead: 1 });
  const sent = await impatient(await jpeg(sky(200, 100)));
  expect(sent).toMatchObject({ kind: 'jpeg', width: 200, reading: { state: 'failed', text: '', codes: [] } });
  expect(await read(Buffer.from('PK\x03\x04'))).toEqual({ code: 'no-picture', found: 'zip' });
  const cut = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', Buffer.alloc(13))]);
  expect(await read(cut)).toMatchObject({ code: expect.stringMatching(/broken|pixels/) });
});
