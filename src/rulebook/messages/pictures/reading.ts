/** A line of text as it was read in a picture. */
export type ReadLine = {
  readonly words: readonly ReadWord[];
};

/** A word, and how sure the reader is of it, from 0 to 1. */
export type ReadWord = { readonly text: string; readonly confidence: number };

/** A code: QR, DataMatrix, Aztec, PDF417 or bars. `text` undefined: there is one, and what it says could not be read. */
export type ReadCode = { readonly format: string; readonly text: string | undefined };

/** What a reader found in a picture. `complete`: it looked everywhere, in all directions. */
export type RawReading = {
  readonly lines: readonly ReadLine[];
  readonly codes: readonly ReadCode[];
  readonly complete: boolean;
};

/**
 * Whether a picture was read. `read`: all that looks like text or a code; there may be none. `unsure`: something in it looks like text and
 * could not be read. `failed`: it took too long, or broke the reader.
 */
export const READING_STATES = ['read', 'unsure', 'failed'] as const;
export type ReadingState = (typeof READING_STATES)[number];

/** What a picture says. */
export type PictureReading = {
  readonly state: ReadingState;
  /** The lines that could be read, each on a line of its own. */
  readonly text: string;
  readonly codes: readonly ReadCode[];
};

/** Of which nothing is known. */
export const UNREAD: PictureReading = { state: 'failed', text: '', codes: [] };

/** Words that the reader is less sure of are not what stands there. */
const WORD_FROM = 0.35;

/**
 * A line was not read where the reader has some idea of its letters and no good one: print of another script, writing by hand, a blur.
 * Where it has none at all, it looks at cloth, leaves or water.
 */
const DOUBTED = { from: 0.25, below: 0.75, letters: 5 } as const;

/** So many letters and digits in such lines together, and a person looks. */
const DOUBTED_FROM = 8;

/** A picture that says more, in UTF-16 units, is a document: nobody needs it in a message, and a person looks. */
const LONGEST = 12_000;

/** What a picture says, from what a reader found in it (reading 102). */
export function judgeReading({ lines, codes, complete }: RawReading): PictureReading {
  const text = lines
    .map(({ words }) =>
      words
        .filter(({ confidence }) => confidence >= WORD_FROM)
        .map((word) => word.text)
        .join(' '),
    )
    .filter((line) => line !== '')
    .join('\n');
  const said = text.length + codes.reduce((sum, code) => sum + (code.text?.length ?? 0), 0);
  if (said > LONGEST) return UNREAD;
  const doubted = lines.filter(isDoubted).reduce((sum, line) => sum + letters(line), 0);
  const isRead = complete && doubted < DOUBTED_FROM && codes.every((code) => code.text !== undefined);
  return { state: isRead ? 'read' : 'unsure', text, codes };
}

function isDoubted(line: ReadLine): boolean {
  const sure = surenessOf(line);
  return sure >= DOUBTED.from && sure < DOUBTED.below && letters(line) >= DOUBTED.letters;
}

/** How sure the reader is of a line: of each letter alike. */
export function surenessOf({ words }: ReadLine): number {
  const all = words.map(({ text, confidence }) => ({ size: lettersIn(text), confidence }));
  const size = all.reduce((sum, each) => sum + each.size, 0);
  return size === 0 ? 0 : all.reduce((sum, each) => sum + each.size * each.confidence, 0) / size;
}

/** How many letters and digits a line has. */
export function letters({ words }: ReadLine): number {
  return words.reduce((sum, { text }) => sum + lettersIn(text), 0);
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
