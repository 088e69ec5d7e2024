import { isAscii, isUtf8 } from 'node:buffer';
import { type Bytes, unpack } from './unpack.ts';

/** Some lines of a file, one after the other, without their line ends. */
export type Lines = {
  /** The number of the first one; lines are counted from 1. */
  readonly first: number;
  /** A line that is bad is empty here. */
  readonly texts: readonly string[];
  readonly bad: readonly BadLine[];
};
export type BadLine = { readonly line: number; readonly trouble: 'too-long' | 'not-utf-8' };

/** The longest line, in UTF-16 units. */
export const MOST_CHARACTERS = 1024 * 1024;
/** UTF-8 has at most three bytes a unit: a line of more bytes is too long whatever is in it. */
const MOST_BYTES = 3 * MOST_CHARACTERS;

const NEWLINE = 10;
const RETURN = 13;
const BYTE_ORDER_MARK = 0xfeff;

/**
 * The lines of a file, in batches of about a piece of it. Gzip is unpacked; a byte order mark at the start and the
 * `\r` of a `\r\n` are taken off. Memory stays bounded however long a line is.
 */
export async function* readLines(bytes: Bytes): AsyncGenerator<Lines> {
  let line = 1;
  let kept: Uint8Array[] = [];
  let keptBytes = 0;

  function* take(ended: Uint8Array | undefined): Generator<Lines> {
    const block = ended === undefined ? kept : [...kept, ended];
    const tooLong = keptBytes > MOST_BYTES;
    kept = [];
    keptBytes = 0;
    if (tooLong) yield { first: line, texts: [''], bad: [{ line, trouble: 'too-long' }] };
    const lines = tooLong ? undefined : splitLines(Buffer.concat(block), line);
    line += lines?.texts.length ?? 1;
    if (lines !== undefined) yield lines;
  }

  for await (const piece of unpack(bytes)) {
    const firstEnd = piece.indexOf(NEWLINE);
    const lastEnd = piece.lastIndexOf(NEWLINE);
    if (firstEnd !== -1) yield* take(piece.subarray(0, firstEnd));
    if (firstEnd !== lastEnd) yield* take(piece.subarray(firstEnd + 1, lastEnd));
    keptBytes += piece.length - lastEnd - 1;
    if (keptBytes > MOST_BYTES) kept = [];
    else kept.push(piece.subarray(lastEnd + 1));
  }
  if (keptBytes > 0) yield* take(undefined);
}

/** Splits a block of whole lines; the last one has no line end. */
function splitLines(block: Buffer, first: number): Lines {
  const bad: BadLine[] = [];
  const note = (index: number, trouble: BadLine['trouble']): string => {
    bad.push({ line: first + index, trouble });
    return '';
  };
  const texts = decode(block)?.split('\n') ?? splitBytes(block, note);
  if (first === 1 && texts[0]?.charCodeAt(0) === BYTE_ORDER_MARK) texts[0] = texts[0].slice(1);
  if (block.length > MOST_CHARACTERS || block.includes(RETURN)) {
    for (const [index, text] of texts.entries()) {
      if (text.length > MOST_CHARACTERS) texts[index] = note(index, 'too-long');
      else if (text.endsWith('\r')) texts[index] = text.slice(0, -1);
    }
  }
  return { first, texts, bad };
}

/** The same line by line, to tell the lines that are no UTF-8 from the others. */
function splitBytes(block: Buffer, note: (index: number, trouble: 'not-utf-8') => string): string[] {
  const texts: string[] = [];
  for (let start = 0; start <= block.length; ) {
    const end = block.indexOf(NEWLINE, start);
    const line = block.subarray(start, end === -1 ? block.length : end);
    texts.push(decode(line) ?? note(texts.length, 'not-utf-8'));
    start += line.length + 1;
  }
  return texts;
}

/** A block as text; undefined when it is no UTF-8. ASCII becomes text of one byte a character, which parses faster. */
function decode(block: Buffer): string | undefined {
  if (isAscii(block)) return block.toString('latin1');
  return isUtf8(block) ? block.toString('utf8') : undefined;
}
