import { describe, expect, test } from 'vitest';
import { drawnCode, sky, written } from '../../../../test/files/drawn.ts';
import { chunk, codecs, exif, jpeg, png, withSegments } from '../../../../test/files/pictures.ts';
import { readPictures } from '../clean-picture.ts';
import { grayOf, look, pyramidOf } from './gray.ts';

const read = readPictures();

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

describe('what is read in a picture', () => {
  test('print, upside down and askew and small, in a photograph that its camera held sideways', {
    timeout: 60_000,
  }, async () => {
    const SAID = 'Call me on 876 555 0142';
    expect(await readingOf(await png(await turned(SAID, -22, 0.6)))).toMatchObject({ state: 'read', text: SAID });
    const photo = withSegments(await jpeg(await turned(SAID, 180, 0.4)), [0xe1, exif(6)]);
    expect(await readingOf(photo)).toMatchObject({ state: 'read', text: SAID });
  });

  test('codes of each kind, and no letters in their bars', { timeout: 60_000 }, async () => {
    for (const [kind, format] of [
      ['qrcode', 'QRCode'],
      ['azteccode', 'Aztec'],
      ['pdf417', 'PDF417'],
    ] as const)
      expect(await readingOf(await drawnCode(kind, 'tel:+18765550142'))).toEqual({
        ...{ state: 'read', text: '', codes: [{ format, text: 'tel:+18765550142' }] },
      });
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
