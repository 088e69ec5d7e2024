/// <reference path="./tesseract-wasm.d.ts" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { createOCREngine, type OCREngine } from 'tesseract-wasm';
import { letters, surenessOf } from '../../../rulebook/messages/pictures/reading.ts';
import type { Pixels } from '../turn.ts';
import { flattened, grayOf, look, type Pyramid, pyramidOf, type View } from './gray.ts';
import { bestLines, linesOf, type PlacedLine } from './lines.ts';

/** Text that was read in a picture. `complete`: there was time to look in all directions. */
export type ReadText = { readonly lines: readonly PlacedLine[]; readonly complete: boolean };

/** In pixels, of what is read at once: larger pictures are made smaller. */
const MOST_AT_ONCE = 7_000_000;
/** Small pictures are made larger, to this for the longer side, and so many times at most. */
const [LARGE_ENOUGH, MOST_ENLARGED] = [1400, 3];
/** The longer side when it is looked at askew, and when it is looked at as large print. */
const [ASKEW_SIDE, PRINT_SIDE] = [700, 700];
/** Directions in which text runs in most pictures, and in some; each stands for the opposite one as well. */
const LEVEL = [0, 90];
const ASKEW = [10, 20, 30, 40, 50, 60, 70, 80, 100, 110, 120, 130, 140, 150, 160, 170];
/** A line of which the reader is less sure is looked at more closely: by itself, larger, and turned a little. */
const [CLOSER_BELOW, CLOSER_FROM] = [0.88, 0.15];
const [CLOSER_LETTERS, MOST_CLOSER] = [3, 8];
const CLOSER_ANGLES = [0, -5, 5];
/** How high a line is then, in pixels. */
const CLOSER_HEIGHT = 44;

/** Opens the reader with its model of English letters, from the files of the packages. */
export async function openReader(): Promise<OCREngine> {
  const { resolve } = createRequire(import.meta.url);
  const wasmBinary = readFileSync(resolve('tesseract-wasm').replace(/lib\.js$/, 'tesseract-core.wasm'));
  const engine = await createOCREngine({ wasmBinary });
  const model = resolve('@tesseract.js-data/eng/package.json').replace(
    /package\.json$/,
    '4.0.0_best_int/eng.traineddata.gz',
  );
  engine.loadModel(gunzipSync(readFileSync(model)));
  return engine;
}

/** Reads what a picture says, in any direction. `isOver`: there is no more time. */
export function readText(engine: OCREngine, pixels: Pixels, isOver: () => boolean): ReadText {
  const pyramid = pyramidOf(grayOf(pixels));
  const longer = Math.max(pixels.width, pixels.height);
  const whole = Math.min(
    Math.sqrt(MOST_AT_ONCE / (pixels.width * pixels.height)),
    Math.max(1, Math.min(MOST_ENLARGED, LARGE_ENOUGH / longer)),
  );
  const lines: PlacedLine[] = [];
  const readThrough = (view: View, source = pyramid): boolean => {
    if (isOver()) return false;
    lines.push(...linesIn(engine, source, view));
    return true;
  };
  /** There is something like lines one way up, or there is none the other way up either. */
  const readBothWays = (scale: number, angle: number): boolean => {
    if (isOver()) return false;
    const found = linesIn(engine, pyramid, wholeView(pixels, scale, angle));
    lines.push(...found);
    return found.length === 0 || readThrough(wholeView(pixels, scale, angle + 180));
  };
  const isRead =
    LEVEL.every((angle) => readBothWays(whole, angle)) &&
    readThrough(wholeView(pixels, Math.min(whole, PRINT_SIDE / longer), 0)) &&
    readThrough(wholeView(pixels, Math.min(1, whole), 0), pyramidOf(flattened(pyramid))) &&
    ASKEW.every((angle) => readBothWays(Math.min(whole, ASKEW_SIDE / longer), angle));
  const complete =
    isRead && doubtedIn(lines).every((line) => CLOSER_ANGLES.every((by) => readThrough(closer(line, by))));
  return { lines: bestLines(lines), complete };
}

/** Lines to look at more closely, those first of which most is left to win. */
function doubtedIn(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  return bestLines(lines)
    .filter((line) => isDoubted(line))
    .toSorted((one, other) => letters(other) - letters(one))
    .slice(0, MOST_CLOSER);
}

/** Whether a longer word of a line, or all of it, is less sure than print is; of one that lies askew perhaps only a part was seen. */
function isDoubted(line: PlacedLine): boolean {
  const sure = surenessOf(line);
  if (line.angle % 90 !== 0 && sure >= CLOSER_FROM && letters(line) >= CLOSER_LETTERS) return true;
  const least = Math.min(sure, ...line.words.flatMap(({ text, confidence }) => (text.length >= 4 ? [confidence] : [])));
  return sure >= CLOSER_FROM && least < CLOSER_BELOW && letters(line) >= CLOSER_LETTERS;
}

function linesIn(engine: OCREngine, pyramid: Pyramid, view: View): readonly PlacedLine[] {
  engine.loadImage(look(pyramid, view));
  return linesOf(engine.getTextBoxes('word'), view);
}

/** All of a picture, turned. */
function wholeView({ width, height }: Pixels, scale: number, angle: number): View {
  const [cos, sin] = [Math.abs(Math.cos((angle * Math.PI) / 180)), Math.abs(Math.sin((angle * Math.PI) / 180))];
  return {
    ...{ x: width / 2, y: height / 2, scale, angle },
    width: Math.max(1, Math.round((width * cos + height * sin) * scale)),
    height: Math.max(1, Math.round((width * sin + height * cos) * scale)),
  };
}

/** The longest line that is looked at closely, in pixels as it is seen. */
const CLOSER_WIDTH = 2400;

function closer({ x, y, width, height, angle }: PlacedLine, by: number): View {
  const beside = height * (angle % 90 === 0 ? 4 : 14);
  const scale = Math.min(4, CLOSER_HEIGHT / height, CLOSER_WIDTH / (width + beside));
  return {
    ...{ x, y, scale, angle: angle + by },
    width: Math.max(1, Math.round((width + beside) * scale)),
    height: Math.max(1, Math.round(height * 3.5 * scale)),
  };
}
