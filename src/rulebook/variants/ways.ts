/**
 * How a writing looks. The ways of one choice have different looks; people keep to a few of them, which is what tells a writing of
 * ours from anybody's.
 */
export type Look =
  /** Words: in full, shortened, shortened with a full stop. */
  | ('long' | 'short' | 'dotted')
  /** Between words: nothing, or a comma. */
  | ('plain' | 'comma')
  /** A flat behind its street, behind it after a comma, or before it. */
  | ('behind' | 'behind_comma' | 'before')
  /** Letters as they are, or in capitals. */
  | ('as_is' | 'capitals')
  /** Between digits. */
  | ('space' | 'dash' | 'dot' | 'joined')
  /** An area code in brackets, and what follows it. */
  | ('bracket_space' | 'bracket_dash' | 'bracket_joined');

/** Something that can be written in several ways that mean the same: one look for each way. */
export type Choice = { readonly ways: readonly Look[] };

/**
 * What is read of a piece in a text. `word`: letters, whatever their case; `cased`: letters as they are; `comma`: whether there is one;
 * `parish`: whether that word follows; `exact`: everything, where spaces are one.
 */
export type Reading = 'word' | 'cased' | 'comma' | 'parish' | 'exact';

/** A word of a value, or what stands between two. */
export type Piece = {
  /** In which part of the value it stands: a line of an address, the city. */
  readonly part: number;
  /** By what the word is known however it is written; undefined: it stands between words. */
  readonly word: string | undefined;
  /** One text for each way of its choice, or the only one. */
  readonly texts: readonly string[];
  readonly choice: number | undefined;
  readonly reading: Reading;
};

/** Pieces in one order. */
export type Layout = { readonly pieces: readonly Piece[] };

/** A value with all its writings. What a person means by them is one and the same. */
export type Ways = {
  readonly choices: readonly Choice[];
  /** Which choice the layouts are the ways of; undefined: there is one layout. */
  readonly layoutChoice: number | undefined;
  readonly layouts: readonly Layout[];
  /** How it was deposited: a way for each choice. */
  readonly deposited: Writing;
};

/** One way for each choice. */
export type Writing = readonly number[];

/** How many writings a value has. */
export function countWritings({ choices }: Pick<Ways, 'choices'>): number {
  return choices.reduce((product, { ways }) => product * ways.length, 1);
}

/** The parts of a value in one of its writings. */
export function writeParts(ways: Ways, writing: Writing, parts: number): readonly string[] {
  const written = Array.from({ length: parts }, () => '');
  for (const piece of layoutOf(ways, writing).pieces) {
    const way = piece.choice === undefined ? 0 : (writing[piece.choice] ?? 0);
    written[piece.part] += piece.texts[way] ?? '';
  }
  return written;
}

function layoutOf({ layouts, layoutChoice }: Ways, writing: Writing): Layout {
  const layout = layouts[layoutChoice === undefined ? 0 : (writing[layoutChoice] ?? 0)];
  if (layout === undefined) throw new Error('a writing names a layout that there is not');
  return layout;
}

/** In how many choices two writings differ. */
export function distance(one: Writing, other: Writing): number {
  let differ = 0;
  for (let place = 0; place < one.length; place++) if (one[place] !== other[place]) differ++;
  return differ;
}

/** A value that has one writing only. */
export const ONE_WRITING: Pick<Ways, 'choices' | 'layoutChoice' | 'deposited'> = {
  ...{ choices: [], layoutChoice: undefined, deposited: [] },
};
