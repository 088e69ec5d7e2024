/** Telephone numbers of ours, from the first to the last, both included: digits with the country's code before them. */
export type NumberRange = { readonly from: number; readonly to: number };

/** As many numbers at most in all ranges: the list is gone through for each plan. */
export const MOST_NUMBERS = 20_000;

/** Reads `+18765550100-+18765550199, +18765557000`; undefined: something of it is no range, or they are too many. */
export function readRanges(text: string): readonly NumberRange[] | undefined {
  const ranges = text.split(',').map((each) => {
    const [, from, to = from] = /^\s*\+(\d{8,15})(?:-\+(\d{8,15}))?\s*$/.exec(each) ?? [];
    return { from: Number(from), to: Number(to) };
  });
  const isGood = ranges.every(({ from, to }) => from <= to);
  return isGood && countNumbers(ranges) <= MOST_NUMBERS ? ranges : undefined;
}

function countNumbers(ranges: readonly NumberRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** Every number of the ranges, with its `+`. */
export function numbersOf(ranges: readonly NumberRange[]): readonly string[] {
  return ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => `+${from + at}`));
}
