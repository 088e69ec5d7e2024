/**
 * How many of the orders that somebody looked at last, the latest first and each once, stand one after the other in the
 * seller's list, whichever way: 1 is no walk yet (threat model, T1: order of access).
 */
export function lengthOfWalk(looked: readonly string[], listed: readonly string[]): number {
  const [first, second] = looked.slice(0, 2).map((order) => listed.indexOf(order));
  if (first === undefined || first < 0) return 0;
  const step = second === undefined || second < 0 ? 0 : second - first;
  if (Math.abs(step) !== 1) return 1;
  let length = 2;
  while (length < looked.length && listed[first + step * length] === looked[length]) length += 1;
  return length;
}
