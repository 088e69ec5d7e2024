/** So many lines of a difference are shown; who needs more generates the file and looks with git. */
const MOST = 60;

/** Larger parts are not compared line by line: that takes a cell for each pair of lines. */
const MOST_CELLS = 4_000_000;

/**
 * The lines in which two texts differ: `-` only in the first text, `+` only in the second.
 * @param {string} before
 * @param {string} after
 */
export function difference(before, after) {
  const [old, current] = withoutCommonEnds(before.split('\n'), after.split('\n'));
  const lines = old.length * current.length > MOST_CELLS ? allOf(old, current) : compared(old, current);
  const rest = lines.length > MOST ? [`… and ${lines.length - MOST} more lines`] : [];
  return [...lines.slice(0, MOST), ...rest].join('\n');
}

/**
 * @param {readonly string[]} old
 * @param {readonly string[]} current
 */
function allOf(old, current) {
  return [...old.map((line) => `- ${line}`), ...current.map((line) => `+ ${line}`)];
}

/**
 * @param {readonly string[]} old
 * @param {readonly string[]} current
 */
function compared(old, current) {
  const common = commonLengths(old, current);
  const lines = [];
  for (let row = 0, column = 0; row < old.length || column < current.length; ) {
    const gained = at(common, row, column + 1) > at(common, row + 1, column);
    if (row < old.length && old[row] === current[column]) {
      row++;
      column++;
    } else if (row === old.length || (column < current.length && gained)) {
      lines.push(`+ ${current[column++]}`);
    } else {
      lines.push(`- ${old[row++]}`);
    }
  }
  return lines;
}

/**
 * @param {readonly string[]} old
 * @param {readonly string[]} current
 * @returns {[readonly string[], readonly string[]]}
 */
function withoutCommonEnds(old, current) {
  const shorter = Math.min(old.length, current.length);
  let start = 0;
  while (start < shorter && old[start] === current[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === current.at(-1 - end)) end++;
  return [old.slice(start, old.length - end), current.slice(start, current.length - end)];
}

/**
 * How many lines two texts have in common from a line of each on.
 * @param {readonly string[]} old
 * @param {readonly string[]} current
 */
function commonLengths(old, current) {
  /** @type {number[][]} */
  const lengths = Array.from({ length: old.length + 1 }, () => new Array(current.length + 1).fill(0));
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = current.length - 1; column >= 0; column--) {
      const same = old[row] === current[column];
      const length = same
        ? at(lengths, row + 1, column + 1) + 1
        : Math.max(at(lengths, row + 1, column), at(lengths, row, column + 1));
      lengths[row]?.splice(column, 1, length);
    }
  }
  return lengths;
}

/**
 * @param {readonly (readonly number[])[]} lengths
 * @param {number} row
 * @param {number} column
 */
function at(lengths, row, column) {
  return lengths[row]?.[column] ?? 0;
}
