import { letters, type ReadLine, type ReadWord, surenessOf } from '../../../rulebook/messages/pictures/reading.ts';
import { placeIn, type View } from './gray.ts';

/** A line of text with its place in the picture: the middle, how long and how high it is, and at which angle it runs. */
export type PlacedLine = ReadLine & {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
};

/** A word as the reader answers it: flag 1 begins a line, flag 2 ends it. */
export type WordBox = ReadWord & {
  readonly flags: number;
  readonly rect: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
};

const BEGINS = 1;

/** The lines that were read in a view, with their places in the picture. */
export function linesOf(boxes: readonly WordBox[], view: View): readonly PlacedLine[] {
  const lines: WordBox[][] = [];
  for (const box of boxes) {
    if ((box.flags & BEGINS) !== 0 || lines.length === 0) lines.push([]);
    if (box.text.trim() !== '') lines.at(-1)?.push(box);
  }
  return lines.filter((line) => line.length > 0).map((line) => placed(line, view));
}

function placed(boxes: readonly WordBox[], view: View): PlacedLine {
  const left = Math.min(...boxes.map(({ rect }) => rect.left));
  const right = Math.max(...boxes.map(({ rect }) => rect.right));
  const top = Math.min(...boxes.map(({ rect }) => rect.top));
  const bottom = Math.max(...boxes.map(({ rect }) => rect.bottom));
  return {
    words: boxes.map(({ text, confidence }) => ({ text: text.trim(), confidence })),
    ...placeIn(view, (left + right) / 2, (top + bottom) / 2),
    ...{ width: (right - left) / view.scale, height: (bottom - top) / view.scale, angle: view.angle },
  };
}

/** How much is said for a line being what stands there: sure letters, and many. */
export function weightOf(line: ReadLine): number {
  return letters(line) * surenessOf(line) ** 3;
}

/** Of all that was read of the same place, in whatever direction, what most is said for; in the order in which one reads. */
export function bestLines(all: readonly PlacedLine[]): readonly PlacedLine[] {
  const kept: PlacedLine[] = [];
  for (const line of all.toSorted((one, other) => weightOf(other) - weightOf(one)))
    if (!kept.some((other) => covers(other, line) || covers(line, other))) kept.push(line);
  return kept.toSorted(
    (one, other) => one.angle - other.angle || level(one) - level(other) || along(one) - along(other),
  );
}

/** Whether the middle of a line lies in another one, or between it and the next. */
function covers(line: PlacedLine, { x, y }: Pick<PlacedLine, 'x' | 'y'>): boolean {
  const [dx, dy] = [x - line.x, y - line.y];
  const [cos, sin] = [Math.cos((line.angle * Math.PI) / 180), Math.sin((line.angle * Math.PI) / 180)];
  const [across, down] = [cos * dx + sin * dy, cos * dy - sin * dx];
  return Math.abs(across) <= line.width / 2 && Math.abs(down) <= line.height * 0.8;
}

/** How far down a line stands, as it runs itself. */
function level({ x, y, angle }: PlacedLine): number {
  return Math.cos((angle * Math.PI) / 180) * y - Math.sin((angle * Math.PI) / 180) * x;
}

function along({ x, y, angle }: PlacedLine): number {
  return Math.cos((angle * Math.PI) / 180) * x + Math.sin((angle * Math.PI) / 180) * y;
}
