import { readPictures } from '../../src/service/pictures/clean-picture.ts';
import { grayOf, look, pyramidOf } from '../../src/service/pictures/reading/gray.ts';
import type { Pixels } from '../../src/service/pictures/turn.ts';
import { drawnCode, sky, written } from '../../test/files/drawn.ts';
import { jpeg, png } from '../../test/files/pictures.ts';

/**
 * `node bench/screen/pictures.ts`: how much of the print in generated pictures is read, how many of the others are held, and how long a
 * picture takes. For whoever works on the reader; docs/models/pictures.md has the figures.
 */
const SAID = [
  'Call me on 876 555 0142',
  'WhatsApp 876 480 0601',
  'devon.brown@example.com',
  'Pay to account 404215678',
];
/** Dark on light, light on dark, and little of either. */
const SHADES = [
  [0, 255],
  [255, 20],
  [140, 190],
] as const;
const SCALES = [0.3, 0.45, 0.8];
const ANGLES = [0, -4, 8, 22, 90, 137, 180];

const read = readPictures();
const times: number[] = [];
const tally = { all: 0, read: 0, missedAndHeld: 0, codes: 0, allCodes: 0, clean: 0, allClean: 0 };

async function timed(bytes: Buffer) {
  const before = performance.now();
  const made = await read(bytes);
  times.push(performance.now() - before);
  if ('code' in made) throw new Error(made.code);
  return made.reading;
}

const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

for (const [place, angle] of ANGLES.entries())
  for (const [step, scale] of SCALES.entries()) {
    const text = SAID[(place + step) % SAID.length] ?? '';
    const shown = shaded(await seen(text, angle, scale), SHADES[(place + step) % SHADES.length] ?? [0, 255]);
    const reading = await timed(place % 2 === 0 ? await png(shown) : await jpeg(shown));
    const isRead = plain(reading.text).includes(plain(text));
    tally.all++;
    tally.read += isRead ? 1 : 0;
    tally.missedAndHeld += !isRead && reading.state !== 'read' ? 1 : 0;
    if (!isRead) console.log(`missed: ${text}, ${angle}°, × ${scale}: ${JSON.stringify(reading)}`);
  }
for (const kind of ['qrcode', 'datamatrix', 'azteccode', 'pdf417', 'code128']) {
  const { codes } = await timed(await drawnCode(kind, 'tel:+18765550142'));
  tally.allCodes++;
  tally.codes += codes.some(({ text }) => text === 'tel:+18765550142') ? 1 : 0;
}
for (const side of [200, 600, 1600]) {
  const { state } = await timed(await jpeg(sky(side, side * 0.75)));
  tally.allClean++;
  tally.clean += state === 'read' ? 1 : 0;
}
times.sort((one, other) => one - other);
console.log(tally);
console.log(
  `a picture: ${times[times.length >> 1]?.toFixed(0)} ms in the middle, ${times.at(-1)?.toFixed(0)} ms at most`,
);

/** Words as a camera sees them that is not held level. */
async function seen(text: string, angle: number, scale: number): Promise<Pixels> {
  const drawn = await written(text);
  const { width, height } = drawn;
  const side = Math.ceil(Math.hypot(width, height) * scale);
  return look(pyramidOf(grayOf(drawn)), { x: width / 2, y: height / 2, width: side, height: side, scale, angle });
}

/** In other shades than black on white. */
function shaded({ data, width, height }: Pixels, [dark, light]: readonly [number, number]): Pixels {
  const changed = data.map((value, at) => (at % 4 === 3 ? 255 : dark + ((light - dark) * value) / 255));
  return { data: new Uint8ClampedArray(changed), width, height };
}
