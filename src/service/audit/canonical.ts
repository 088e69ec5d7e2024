/**
 * JSON in the one form that RFC 8785 gives it: keys in the order of their UTF-16 units, no space, numbers as JavaScript
 * writes them. Keys without a value are left out.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).filter(([, each]) => each !== undefined);
    const sorted = pairs.toSorted(([one], [other]) => (one < other ? -1 : 1));
    return `{${sorted.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
  }
  const text = JSON.stringify(value);
  const isNumber = typeof value !== 'number' || Number.isFinite(value);
  if (text === undefined || !isNumber) throw new TypeError(`${typeof value} cannot be written as JSON`);
  return text;
}
