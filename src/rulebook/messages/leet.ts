/** What each digit stands for, from 0 on. */
const LEET = ['o', 'i', 'z', 'e', 'a', 's', 'g', 't', 'b', 'g'] as const;

/** A word in which digits stand for letters, as it is read. */
export function readLeet(value: string): string {
  let read = '';
  for (let at = 0; at < value.length; at++) {
    const digit = value.charCodeAt(at) - 48;
    read += digit >= 0 && digit <= 9 ? (LEET[digit] as string) : value.charAt(at);
  }
  return read;
}
