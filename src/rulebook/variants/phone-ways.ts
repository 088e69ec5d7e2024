import { type Draft, fixedGap, newDraft } from './draft.ts';
import { type Look, ONE_WRITING, type Piece, type Ways, type Writing, writeParts } from './ways.ts';

/** What stands before an area code and behind it, by look. */
const AREA: readonly (readonly [look: Look, before: string, behind: string])[] = [
  ['space', '', ' '],
  ['dash', '', '-'],
  ['dot', '', '.'],
  ['bracket_space', '(', ') '],
  ['bracket_dash', '(', ')-'],
  ['bracket_joined', '(', ')'],
  ['joined', '', ''],
];
const BEHIND_COUNTRY: readonly (readonly [Look, string])[] = [
  ['space', ' '],
  ['dash', '-'],
  ['joined', ''],
];
const BETWEEN: readonly (readonly [Look, string])[] = [
  ['space', ' '],
  ['dash', '-'],
  ['dot', '.'],
  ['joined', ''],
];
const WITHIN_LAST: readonly (readonly [Look, string])[] = [
  ['joined', ''],
  ['space', ' '],
];

/** Digits, and what people put between them. */
const NORTH_AMERICAN = /^(\+1)?[ .-]*(\()?([2-9][0-9]{2})(\))?([ .-]*)([2-9][0-9]{2})([ .-]*)([0-9]{2})( ?)([0-9]{2})$/;

/**
 * A phone number with all its writings: the digits in the same groups, with other signs between them. A country code is neither added
 * nor left out, as what is missing depends on who dials. Numbers of other plans stay as they are: how they are grouped is not known.
 */
export function phoneWays(phone: string): Ways {
  const found = NORTH_AMERICAN.exec(phone);
  const [, country, open, area, close, behind = '', exchange, between = '', first, within = '', last] = found ?? [];
  const isRead =
    area !== undefined &&
    exchange !== undefined &&
    first !== undefined &&
    last !== undefined &&
    (open === undefined) === (close === undefined);
  if (!isRead) return { ...ONE_WRITING, layouts: [{ pieces: signs(phone) }] };
  const draft = newDraft();
  const code = country === undefined ? [] : [fixedGap(0, '+'), ...digits('1'), ...countryGap(phone, draft)];
  const around = AREA.findIndex(([, , text]) => text === `${close ?? ''}${behind}`);
  const place = draft.add(
    AREA.map(([look]) => look),
    Math.max(0, around),
  );
  const gap = (choice: number, texts: readonly string[]): Piece => ({
    part: 0,
    word: undefined,
    texts,
    choice,
    reading: 'exact',
  });
  const pieces = [
    ...code,
    gap(
      place,
      AREA.map(([, before]) => before),
    ),
    ...digits(area),
    gap(
      place,
      AREA.map(([, , text]) => text),
    ),
    ...digits(exchange),
    varied(draft, BETWEEN, between),
    ...digits(first),
    varied(draft, WITHIN_LAST, within),
    ...digits(last),
  ];
  return { choices: draft.choices, layoutChoice: undefined, layouts: [{ pieces }], deposited: draft.deposited };
}

/** The number in one of its writings. */
export function writePhone(ways: Ways, writing: Writing): string {
  return writeParts(ways, writing, 1)[0] ?? '';
}

/** One text for a number however it is written: its digits, and whether a country code is among them. */
export function canonicalPhone(phone: string): string {
  return phone.replaceAll(/[^0-9+]/g, '');
}

function countryGap(phone: string, draft: Draft): readonly Piece[] {
  return [varied(draft, BEHIND_COUNTRY, /^\+1([ -]?)/.exec(phone)?.[1] ?? '')];
}

function varied(draft: Draft, looks: readonly (readonly [Look, string])[], text: string): Piece {
  const texts = looks.map(([, each]) => each);
  const choice = draft.add(
    looks.map(([look]) => look),
    Math.max(0, texts.indexOf(text)),
  );
  return { part: 0, word: undefined, texts, choice, reading: 'exact' };
}

function digits(text: string): readonly Piece[] {
  return Array.from(text, (digit) => ({ part: 0, word: digit, texts: [digit], choice: undefined, reading: 'exact' }));
}

function signs(phone: string): readonly Piece[] {
  return Array.from(phone, (sign): Piece => {
    const word = /[0-9]/.test(sign) ? sign : undefined;
    return { part: 0, word, texts: [sign], choice: undefined, reading: 'exact' };
  });
}
