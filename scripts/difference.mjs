/** So many lines of a difference are shown; who needs more generates the file and looks with git. */
const MOST = 60;

/**
 * The lines in which two texts differ, from the first to the last one: `-` only in the first text, `+` only in the
 * second.
 * @param {string} before
 * @param {string} after
 */
export function difference(before, after) {
  const [old, current] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && start < current.length && old[start] === current[start]) start++;
  let end = 0;
  const most = Math.min(old.length, current.length) - start;
  while (end < most && old.at(-1 - end) === current.at(-1 - end)) end++;
  const lines = [
    ...old.slice(start, old.length - end).map((line) => `- ${line}`),
    ...current.slice(start, current.length - end).map((line) => `+ ${line}`),
  ];
  const rest = lines.length > MOST ? [`… and ${lines.length - MOST} more lines`] : [];
  return [`line ${start + 1}:`, ...lines.slice(0, MOST), ...rest].join('\n');
}
