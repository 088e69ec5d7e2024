import { type Draft, fixedGap, fixedWord, newDraft } from './draft.ts';
import { type LinePieces, linePieces, namedAt, wordOf } from './line-pieces.ts';
import { isLeftOut, type Token, tokensOf } from './token.ts';
import { type Layout, ONE_WRITING, type Piece, type Ways, type Writing, writeParts } from './ways.ts';
import { isEnglish, isParish, namedWord } from './words.ts';

/** Where a parcel goes. */
export type Address = {
  readonly lines: readonly string[];
  readonly city: string;
  readonly region?: string | undefined;
  readonly postcode?: string | undefined;
  /** ISO 3166-1, two capitals. */
  readonly country: string;
};

/** Longer lines stay as they are: a form in full must not make one longer than may be deposited. */
const LONGEST_LINE = 150;
const LONGEST_CITY = 60;

/** What only stands at the end of a line. */
const END = /\s*,$/;

/**
 * An address with all its writings: *Road* or *Rd*, a comma or none, a flat before or behind its street, the city in capitals, the parish
 * with that word or without. Only what people and post offices write themselves, and nothing that is not seen. Where addresses are not
 * written in English there is one writing.
 */
export function addressWays(address: Address): Ways {
  const { lines, city, region, postcode, country } = address;
  const draft = newDraft();
  if (!isEnglish(country)) return { ...ONE_WRITING, layouts: [{ pieces: asItIs(address) }] };
  const read = lines.map((line, part) => {
    const text = line.replace(END, '');
    const isShort = text.length <= LONGEST_LINE && text !== '';
    const taken = isShort ? linePieces(text, part, draft) : undefined;
    return { taken, pieces: taken?.pieces ?? fixedPieces(line, part), end: endOf(line, text, part, draft, isShort) };
  });
  const after = [
    ...(city.length <= LONGEST_CITY ? cityPieces(city, lines.length, draft) : fixedPieces(city, lines.length)),
    ...(region === undefined ? [] : regionPieces(region, lines.length + 1, country, draft)),
    ...(postcode === undefined ? [] : fixedPieces(postcode, lines.length + 2)),
    fixedWord(lines.length + 3, country.toLowerCase(), country),
  ];
  const turned = turn(read, draft);
  const layouts = turned.layouts.map((written): Layout => {
    return { pieces: [...written.flatMap((pieces, part) => [...pieces, ...(read[part]?.end ?? [])]), ...after] };
  });
  return { choices: draft.choices, layoutChoice: turned.choice, layouts, deposited: draft.deposited };
}

/** The address in one of its writings. */
export function writeAddress(address: Address, ways: Ways, writing: Writing): Address {
  const { lines, region, postcode } = address;
  const written = writeParts(ways, writing, lines.length + 4);
  return {
    ...{ ...address, lines: written.slice(0, lines.length), city: written[lines.length] ?? '' },
    ...(region === undefined ? {} : { region: written[lines.length + 1] ?? '' }),
    ...(postcode === undefined ? {} : { postcode: written[lines.length + 2] ?? '' }),
  };
}

/** One text for an address however it is written: what all its writings have in common. */
export function canonicalAddress(address: Address): string {
  const words = addressWays(address).layouts[0]?.pieces.map(({ word }) => word) ?? [];
  return words.filter((word) => word !== undefined).join(' ');
}

type ReadLine = {
  readonly taken: LinePieces | undefined;
  readonly pieces: readonly Piece[];
  readonly end: readonly Piece[];
};
type Turned = { readonly choice: number | undefined; readonly layouts: readonly (readonly (readonly Piece[])[])[] };

/** The lines with the first flat that may stand elsewhere in each of its places: behind the street first. */
function turn(read: readonly ReadLine[], draft: Draft): Turned {
  const given = read.map(({ pieces }) => pieces);
  // With two flats, or one between two streets, nobody knows which belongs to which.
  const units = read.filter(({ taken }) => taken?.unit !== undefined).length;
  const pairs = read.filter(({ taken }, at) => isPair(taken, read[at + 1]?.taken)).length;
  if (units !== 1 || pairs > 1) return { choice: undefined, layouts: [given] };
  const within = read.findIndex(({ taken }) => taken?.deposited !== undefined);
  const { street, unit, deposited } = read[within]?.taken ?? {};
  if (street !== undefined && unit !== undefined && deposited !== undefined) {
    const looks = ['behind_comma', 'behind', 'before'] as const;
    const choice = draft.add(looks, looks.indexOf(deposited));
    const gap: Piece = { part: within, word: undefined, texts: [', ', ' ', ', '], choice, reading: 'comma' };
    const joined = [
      [...street, gap, ...unit],
      [...street, gap, ...unit],
      [...unit, gap, ...street],
    ];
    return { choice, layouts: joined.map((line) => given.with(within, line)) };
  }
  const first = read.findIndex(({ taken }, at) => isPair(taken, read[at + 1]?.taken));
  const [one, other] = [given[first], given[first + 1]];
  if (one === undefined || other === undefined) return { choice: undefined, layouts: [given] };
  const isBefore = read[first]?.taken?.unit !== undefined;
  const [streetLine, unitLine] = isBefore ? [other, one] : [one, other];
  const place = (line: readonly Piece[], part: number) => line.map((piece) => ({ ...piece, part }));
  const layout = (upper: readonly Piece[], lower: readonly Piece[]) =>
    given.with(first, place(upper, first)).with(first + 1, place(lower, first + 1));
  const choice = draft.add(['behind', 'before'], isBefore ? 1 : 0);
  return { choice, layouts: [layout(streetLine, unitLine), layout(unitLine, streetLine)] };
}

/** A street and a flat in lines of their own. */
function isPair(one: LinePieces | undefined, other: LinePieces | undefined): boolean {
  const isStreet = (line: LinePieces | undefined) => line?.street !== undefined && line.unit === undefined;
  const isUnit = (line: LinePieces | undefined) => line?.unit !== undefined && line.street === undefined;
  return (isStreet(one) && isUnit(other)) || (isUnit(one) && isStreet(other));
}

/** A line may end in a comma, as in letters. */
function endOf(line: string, text: string, part: number, draft: Draft, isShort: boolean): readonly Piece[] {
  const rest = line.slice(text.length);
  if (!isShort || (rest !== '' && rest !== ',') || !/[\p{L}\p{N}.]$/u.test(text)) return [];
  const choice = draft.add(['plain', 'comma'], rest === '' ? 0 : 1);
  return [{ part, word: undefined, texts: ['', ','], choice, reading: 'comma' }];
}

function asItIs({ lines, city, region, postcode, country }: Address): readonly Piece[] {
  const parts = [...lines, city, region ?? '', postcode ?? '', country];
  return parts.flatMap((text, part) => fixedPieces(text, part));
}

/** A text as it is, word by word. */
function fixedPieces(text: string, part: number, tokens = tokensOf(text)): readonly Piece[] {
  return inPieces(text, part, tokens, ({ folded, text: word }) => fixedWord(part, folded, word));
}

function inPieces(
  text: string,
  part: number,
  tokens: readonly Token[],
  toPiece: (token: Token, at: number) => Piece,
): readonly Piece[] {
  let end = 0;
  const pieces = tokens.flatMap((token, at) => {
    const gap = text.slice(end, token.from);
    end = token.to;
    return [...(gap === '' ? [] : [fixedGap(part, gap)]), toPiece(token, at)];
  });
  const rest = text.slice(end);
  return rest === '' ? pieces : [...pieces, fixedGap(part, rest)];
}

/** The city as it is, or in capitals, as post offices ask for it. */
function cityPieces(city: string, part: number, draft: Draft): readonly Piece[] {
  const tokens = tokensOf(city);
  const isNamed = tokens.map((_, at) => namedAt(city, tokens, at));
  const varied = tokens.filter(({ text }, at) => isNamed[at] !== true && /^[A-Za-z'’-]{2,}$/.test(text));
  const capitals = varied.map(({ text }) => text.toUpperCase());
  const plain = varied.map(({ text }) => capitalised(text));
  const isEither = (texts: readonly string[]) => varied.every(({ text }, at) => text === texts[at]);
  const canVary = varied.length > 0 && (isEither(capitals) || isEither(plain));
  const choice = canVary ? draft.add(['as_is', 'capitals'], isEither(plain) ? 0 : 1) : undefined;
  return inPieces(city, part, tokens, (token, at) => {
    const forms = isNamed[at] === true ? namedWord(token.folded) : undefined;
    if (forms !== undefined) return wordOf(part, forms, token, draft);
    const place = varied.indexOf(token);
    if (choice === undefined || place < 0) return fixedWord(part, token.folded, token.text);
    const texts = [plain[place] ?? '', capitals[place] ?? ''];
    return { part, word: token.folded, texts, choice, reading: 'cased' };
  });
}

/** `ann's` is *Ann's*, `lucea-town` is *Lucea-Town*. */
function capitalised(word: string): string {
  return word.toLowerCase().replaceAll(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

/** A region, of Jamaica with the word *Parish* or without. */
function regionPieces(region: string, part: number, country: string, draft: Draft): readonly Piece[] {
  const all = tokensOf(region);
  const last = all.at(-1);
  const hasWord = last !== undefined && isLeftOut(last) && all.length > 1;
  const text = hasWord ? region.slice(0, all.at(-2)?.to) : region;
  const tokens = tokensOf(text);
  const pieces = inPieces(text, part, tokens, (token, at) => {
    const forms = namedAt(text, tokens, at) ? namedWord(token.folded) : undefined;
    return forms === undefined ? fixedWord(part, token.folded, token.text) : wordOf(part, forms, token, draft);
  });
  const canVary = country === 'JM' && isParish(tokens.map(({ folded }) => folded));
  const isWhole = !hasWord || region === `${text} Parish`;
  if (!canVary || !isWhole) return hasWord ? [...pieces, fixedGap(part, region.slice(text.length))] : pieces;
  const choice = draft.add(['plain', 'long'], hasWord ? 1 : 0);
  return [...pieces, { part, word: undefined, texts: ['', ' Parish'], choice, reading: 'parish' }];
}
