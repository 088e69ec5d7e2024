/** How many random-looking bytes an alias is made of: 128 bits, which nobody guesses. */
export const ALIAS_BYTES = 16;

/** The part before the @ of an address that stands for a customer in one conversation: 26 letters and digits. */
export type Alias = string & { readonly alias: never };

/** RFC 4648 §6, in small letters: mail servers keep no capital ones apart, and none of these is taken for another. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const BITS = 5;
const LENGTH: number = Math.ceil((ALIAS_BYTES * 8) / BITS);
const FORM = new RegExp(`^[${LETTERS}]{${LENGTH}}$`);

/** Writes the bytes of an alias. */
export function writeAlias(bytes: Uint8Array): Alias {
  if (bytes.length !== ALIAS_BYTES) throw new Error(`an alias is made of ${ALIAS_BYTES} bytes`);
  let written = '';
  let held = 0;
  let count = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    count += 8;
    for (; count >= BITS; count -= BITS) written += letterAt(held >>> (count - BITS));
    held &= (1 << count) - 1;
  }
  return (written + letterAt(held << (BITS - count))) as Alias;
}

function letterAt(bits: number): string {
  return LETTERS[bits & (2 ** BITS - 1)] as string;
}

/** The alias of an address of a domain; undefined: it cannot be one. Capital letters are taken for small ones, as mail servers do. */
export function readAlias(address: string, domain: string): Alias | undefined {
  const cut = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(0, cut)).toLowerCase();
  const isOurs = address.slice(cut + 1).toLowerCase() === domain.toLowerCase();
  return isOurs && FORM.test(local) ? (local as Alias) : undefined;
}
