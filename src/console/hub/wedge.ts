/** A key as it was pressed. `at`: when, in milliseconds; `isTyping`: whether somebody may be typing into a field. */
export type Pressed = { readonly key: string; readonly at: number; readonly isTyping: boolean };

/** What a key means: `scan`, with what was scanned, and how many characters of it a field has taken already. */
export type Meant = { readonly scan: string } | undefined;

/** Whoever types by hand pauses longer between two keys; in milliseconds. */
const FASTEST_HAND = 60;
/** Outside of fields nobody types: only what was pressed long ago does not belong to it. */
const LONGEST_PAUSE = 1_000;
const SHORTEST_CODE = 3;

/**
 * Tells a scanner from a person: a keyboard-wedge scanner types characters faster than a hand and ends with Enter. Outside of fields
 * whatever ends with Enter is a scan; within one only what came as fast as no hand types.
 */
export function createWedge(): (pressed: Pressed) => Meant {
  let held = '';
  let last = Number.NEGATIVE_INFINITY;
  return ({ key, at, isTyping }) => {
    const pause = at - last;
    last = at;
    if (pause > (isTyping ? FASTEST_HAND : LONGEST_PAUSE)) held = '';
    if (key === 'Enter') {
      const scan = held;
      held = '';
      return scan.length >= SHORTEST_CODE ? { scan } : undefined;
    }
    if (key.length === 1) held += key;
    return undefined;
  };
}
