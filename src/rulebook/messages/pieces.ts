/** As much is read at once: four times the longest message. */
export const LONGEST_PIECE = 16_384;
/** So much of a piece is read again with the next one: no mailbox, page or number is as long, and hardly any sentence. */
const READ_TWICE = 512;
/** A piece ends with a word where one ends in as many characters. */
const LOOKED_BACK = 128;

/** A part of a text, and where it begins there. */
export type Piece = { readonly start: number; readonly text: string };

/**
 * A long text in pieces that overlap. Each is short enough that it takes no time worth speaking of, whatever it is made of, so that all of
 * them together take a time that grows as the text does.
 */
export function* piecesOf(text: string): Generator<Piece> {
  for (let start = 0; ; ) {
    const end = endOfPiece(text, start);
    yield { start, text: text.slice(start, end) };
    if (end === text.length) return;
    start = firstOfCharacter(text, end - READ_TWICE);
  }
}

function endOfPiece(text: string, start: number): number {
  const end = start + LONGEST_PIECE;
  if (end >= text.length) return text.length;
  const space = text.slice(end - LOOKED_BACK, end).lastIndexOf(' ');
  return space === -1 ? firstOfCharacter(text, end) : end - LOOKED_BACK + space;
}

/** A character of two units is not cut. */
function firstOfCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
