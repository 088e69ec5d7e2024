/**
 * What stands on a label in place of a person: 128 bits that nobody guesses, in the 32 characters of Crockford (no I, L, O, U), and two
 * check characters. It says nothing about the seller, the order or the customer.
 */
export type LabelCode = string & { readonly labelCode: true };

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RADIX = 32;
/** 128 bits, five to a character. */
const BODY = 26;
const CHECK = 2;
export const LABEL_CODE_BYTES = 16;
/** The largest prime that two characters hold the rest of: made like the pure systems of ISO/IEC 7064. */
const MODULUS = 1021;

/** The code for 16 bytes. */
export function labelCode(bytes: Uint8Array): LabelCode {
  if (bytes.length !== LABEL_CODE_BYTES) throw new Error(`a label code has ${LABEL_CODE_BYTES} bytes`);
  // Two zero bits in front make 130 bits, a whole number of characters.
  let body = '';
  let [held, bits] = [0, CHARACTER_BITS * BODY - 8 * LABEL_CODE_BYTES];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= CHARACTER_BITS) {
      bits -= CHARACTER_BITS;
      body += ALPHABET[(held >> bits) & (RADIX - 1)];
    }
    held &= (1 << bits) - 1;
  }
  const rest = remainder(`${body}00`);
  const check = (MODULUS + 1 - rest) % MODULUS;
  return `${body}${ALPHABET[Math.floor(check / RADIX)]}${ALPHABET[check % RADIX]}` as LabelCode;
}

const CHARACTER_BITS = 5;

/**
 * Reads a code as it was scanned or typed: small letters, spaces and hyphens do not matter, nor does O for 0, or I or L for 1. Undefined:
 * it is no code; one wrong character and two that changed places are always found out.
 */
export function readLabelCode(text: string): LabelCode | undefined {
  if (text.length > LONGEST_TYPED) return undefined;
  const code = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const isWhole = code.length === BODY + CHECK && [...code].every((character) => ALPHABET.includes(character));
  return isWhole && remainder(code) === 1 ? (code as LabelCode) : undefined;
}

/** With a separator behind each character it would still be read. */
const LONGEST_TYPED = 64;

/** A code in groups of four, for whoever has to type it. */
export function inGroups(code: LabelCode): string {
  return code.replaceAll(/.{4}(?=.)/g, '$& ');
}

function remainder(code: string): number {
  return [...code].reduce((rest, character) => (rest * RADIX + ALPHABET.indexOf(character)) % MODULUS, 0);
}
