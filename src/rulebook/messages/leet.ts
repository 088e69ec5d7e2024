const LEET: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  2: 'z',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g',
};

/** A word in which digits stand for letters, as it is read. */
export function readLeet(value: string): string {
  return value.replace(/\d/g, (digit) => LEET[digit] as string);
}
