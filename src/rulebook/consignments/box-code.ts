/** What stands on a box of a consignment: no secret, only a number that no two boxes have, with two check characters. */
export type BoxCode = string & { readonly boxCode: true };

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** By what a scanner, and whoever reads it, tells a box from a parcel. U is no character of the code itself. */
const HEAD = 'BU';
const BODY = 12;
const CHECK = 2;
/** As for labels: the largest prime that two characters hold the rest of. */
const MODULUS = 1021;

/** How many random bytes a code is made of. */
export const BOX_CODE_BYTES = BODY;

/** The code of random bytes. */
export function boxCode(bytes: Uint8Array): BoxCode {
  if (bytes.length !== BODY) throw new Error(`a box code has ${BODY} bytes`);
  const body = [...bytes].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  const check = (MODULUS + 1 - remainder(`${body}00`)) % MODULUS;
  return `${HEAD}${body}${ALPHABET[Math.floor(check / 32)]}${ALPHABET[check % 32]}` as BoxCode;
}

/** Whether what was scanned is meant to be a box, well read or not. */
export function looksLikeBox(text: string): boolean {
  return text.trim().toUpperCase().startsWith(HEAD);
}

/** Reads a code as it was scanned or typed; undefined: it is none, or was read wrongly. */
export function readBoxCode(text: string): BoxCode | undefined {
  const plain = text.toUpperCase().replaceAll(/[\s-]/g, '');
  if (!plain.startsWith(HEAD)) return undefined;
  const code = plain.slice(HEAD.length).replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const isWhole = code.length === BODY + CHECK && [...code].every((character) => ALPHABET.includes(character));
  return isWhole && remainder(code) === 1 ? (`${HEAD}${code}` as BoxCode) : undefined;
}

/** In groups of four, for whoever has to type it. */
export function boxCodeInGroups(code: BoxCode): string {
  return code.replaceAll(/.{4}(?=.)/g, '$& ');
}

function remainder(code: string): number {
  return [...code].reduce((rest, character) => (rest * 32 + ALPHABET.indexOf(character)) % MODULUS, 0);
}
