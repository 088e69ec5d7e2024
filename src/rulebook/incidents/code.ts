/** Crockford's base 32: no letter that could be read as another sign. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bytes as signs that people copy from paper: `7KQ2-M9XD-04TR`, `groups` of four. Needs `groups` × 20 bits. */
export function writeCode(bytes: Uint8Array, groups: number): string {
  let [bits, held, text] = [0, 0, ''];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += SIGNS[(held >> bits) & 31];
    }
  }
  return Array.from({ length: groups }, (_, group) => text.slice(4 * group, 4 * group + 4)).join('-');
}

/** The same code however it was typed: small letters, spaces, O for 0, I or L for 1. */
export function readCode(typed: string): string {
  const signs = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return signs.match(/.{1,4}/g)?.join('-') ?? '';
}
