/** A sentence in pieces: `isOwn` are those that the other one does not have. */
export type Piece = { readonly text: string; readonly isOwn: boolean };

/** Which words of a sentence are not in the other, by their longest common sequence. */
export function markOwn(text: string, other: string): readonly Piece[] {
  const own = text.split(/(?<=\s)/);
  const theirs = other.split(/(?<=\s)/);
  const common = commonLengths(own, theirs);
  const pieces: Piece[] = [];
  let column = 0;
  for (const [row, word] of own.entries()) {
    // Goes past their words as long as nothing is lost by it.
    while (column < theirs.length && theirs[column] !== word && at(common, row, column + 1) >= at(common, row, column))
      column++;
    const isShared = theirs[column] === word;
    if (isShared) column++;
    pieces.push({ text: word, isOwn: !isShared });
  }
  return pieces;
}

/** For each pair of places, the length of the longest sequence that is common to what follows them. */
function commonLengths(own: readonly string[], theirs: readonly string[]): readonly (readonly number[])[] {
  const lengths = own.map(() => theirs.map(() => 0));
  for (let row = own.length - 1; row >= 0; row--)
    for (let column = theirs.length - 1; column >= 0; column--) {
      const line = lengths[row] as number[];
      line[column] =
        own[row] === theirs[column]
          ? at(lengths, row + 1, column + 1) + 1
          : Math.max(at(lengths, row + 1, column), at(lengths, row, column + 1));
    }
  return lengths;
}

function at(lengths: readonly (readonly number[])[], row: number, column: number): number {
  return lengths[row]?.[column] ?? 0;
}
