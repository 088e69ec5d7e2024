/**
 * How many of the orders that somebody looked at last, the latest first and each once, stand one after the other in the
 * seller's list, whichever way: 1 is no walk yet (threat model, T1: order of access).
 */
export function lengthOfWalk(looked: readonly string[], listed: readonly string[]): number {
  const places = new Map(listed.map((order, place) => [order, place]));
  const [first, second] = looked.map((order) => places.get(order));
  if (first === undefined) return 0;
  const step = second === undefined ? 0 : second - first;
  if (Math.abs(step) !== 1) return 1;
  let length = 2;
  while (length < looked.length && places.get(looked[length] as string) === first + step * length) length += 1;
  return length;
}
