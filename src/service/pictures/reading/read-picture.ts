import { letters, type RawReading, surenessOf } from '../../../rulebook/messages/pictures/reading.ts';
import type { Pixels } from '../turn.ts';
import type { PlacedLine } from './lines.ts';
import { openCodes, type PlacedCode, readCodes } from './read-codes.ts';
import { openReader, readText } from './read-text.ts';

/** How much of a processor one picture gets, in milliseconds: four times what a crowded screenshot takes. */
const LONGEST = 12_000;

/** Reads everything in a picture: text in any direction, and codes. It is given up after a while, and says so. */
export async function readPicture(pixels: Pixels): Promise<RawReading> {
  const isOver = stopwatch(LONGEST);
  await openCodes();
  const codes = await readCodes(pixels);
  const engine = await openReader();
  const { lines, complete } = readText(engine, pixels, isOver);
  const printed = lines.filter((line) => !codes.some((code) => isOfCode(line, code)));
  return {
    lines: printed.map(({ words }) => ({ words })),
    codes: codes.map(({ format, text }) => ({ format, text })),
    complete,
  };
}

/** Bars and squares look like letters here and there; a whole word printed over a code does not come about like that. */
function isOfCode(line: PlacedLine, { left, right, top, bottom }: PlacedCode): boolean {
  const isWithin = line.x >= left && line.x <= right && line.y >= top && line.y <= bottom;
  return isWithin && (letters(line) < 5 || surenessOf(line) < 0.9);
}

/** By the time of this thread’s own, not by the clock of the wall: how busy the machine is must not decide what is read. */
function stopwatch(longest: number): () => boolean {
  const used = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  const began = used();
  return () => used() - began > longest;
}
