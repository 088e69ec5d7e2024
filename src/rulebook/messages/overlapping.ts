import type { Found } from './reading.ts';

/**
 * Answers whether a part of the text overlaps something that was found, asked from the beginning of the text to its end: each of the found is
 * passed once, however many there are. They are in the order of the text, mailboxes before pages.
 */
export function overlapping(taken: readonly Found[]): (start: number, end: number) => boolean {
  if (taken.length === 0) return () => false;
  const inOrder = taken.length === 1 ? taken : taken.toSorted((one, other) => one.start - other.start);
  let first = 0;
  return (start, end) => {
    while (first < inOrder.length && (inOrder[first] as Found).end <= start) first++;
    const next = inOrder[first];
    return next !== undefined && next.start < end;
  };
}
