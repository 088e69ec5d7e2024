/**
 * Words of one meaning in all languages of the screen, as hashes: what the model learned of one of them it knows of the
 * others. It is a table of open addresses, since nearly every letter of a message asks it.
 */
export type Concepts = {
  readonly keys: Int32Array;
  /** The number of the meaning, from 1; 0 where nothing is kept. */
  readonly meanings: Uint8Array;
};

/** A power of two, and more than twice of what is kept. */
const PLACES = 4096;

/** Puts hashes of words and beginnings of words, and the numbers of their meanings, into a table. */
export function conceptsOf(entries: Iterable<readonly [hash: number, meaning: number]>): Concepts {
  const keys = new Int32Array(PLACES);
  const meanings = new Uint8Array(PLACES);
  for (const [hash, meaning] of entries) {
    const at = placeOf(keys, meanings, hash);
    keys[at] = hash;
    meanings[at] = meaning;
  }
  return { keys, meanings };
}

/** The number of a hash's meaning; 0 where it has none. */
export function meaningOf({ keys, meanings }: Concepts, hash: number): number {
  return meanings[placeOf(keys, meanings, hash)] as number;
}

function placeOf(keys: Int32Array, meanings: Uint8Array, hash: number): number {
  let at = (hash ^ (hash >>> 13)) & (PLACES - 1);
  while (meanings[at] !== 0 && keys[at] !== hash) at = (at + 1) & (PLACES - 1);
  return at;
}
