import { normalTrackingNumber } from '../tracking-number.ts';

/** The kinds of tracking numbers whose rule is public: how they look, and by which digit they are checked. */
export const NUMBER_KINDS = ['s10', 'ups_1z', 'sscc', 'usps_impb', 'fedex_express', 'dhl_express'] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

/** What a tracking number says of itself. `wrong`: it looks like the kind, and its check digit is another one: it was mistyped. */
export type NumberCheck =
  | { readonly check: 'right'; readonly kinds: readonly NumberKind[] }
  | { readonly check: 'wrong'; readonly kind: NumberKind }
  /** Of no kind that can be checked. */
  | { readonly check: 'none' };

type Rule = {
  readonly looks: RegExp;
  readonly isRight: (number: string) => boolean;
  /** Whether nothing else looks so: then a wrong check digit is a mistake and not another carrier's number. */
  readonly isItsOwn: boolean;
};

const RULES: Readonly<Record<NumberKind, Rule>> = {
  // UPU S10: two letters, eight digits, a check digit, the country of posting.
  s10: {
    looks: /^[A-Z]{2}[0-9]{9}[A-Z]{2}$/,
    isRight: (number) => s10Digit(number) === Number(number[10]),
    isItsOwn: true,
  },
  ups_1z: { looks: /^1Z[A-Z0-9]{16}$/, isRight: (number) => upsDigit(number) === Number(number[17]), isItsOwn: true },
  // GS1: a serial shipping container code, with or without its application identifier.
  sscc: {
    looks: /^(?:00)?[0-9]{18}$/,
    isRight: (number) => gs1Digit(number.slice(-18)) === last(number),
    isItsOwn: false,
  },
  usps_impb: { looks: /^9[1-5][0-9]{20}$/, isRight: (number) => gs1Digit(number) === last(number), isItsOwn: true },
  fedex_express: { looks: /^[0-9]{12}$/, isRight: (number) => fedexDigit(number) === last(number), isItsOwn: false },
  dhl_express: {
    looks: /^[0-9]{10}$/,
    isRight: (number) => Number(number.slice(0, 9)) % 7 === last(number),
    isItsOwn: false,
  },
};

/** Checks a tracking number by the public rules, however it is written. */
export function checkNumber(written: string): NumberCheck {
  const number = normalTrackingNumber(written);
  const looking = NUMBER_KINDS.filter((kind) => RULES[kind].looks.test(number));
  const kinds = looking.filter((kind) => RULES[kind].isRight(number));
  if (kinds.length > 0) return { check: 'right', kinds };
  const kind = looking.find((each) => RULES[each].isItsOwn);
  return kind === undefined ? { check: 'none' } : { check: 'wrong', kind };
}

const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** UPU S10 §4: eleven less the weighted sum modulo eleven, where 10 is written 0 and 11 is written 5. */
function s10Digit(number: string): number {
  const sum = S10_WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index + 2]), 0);
  const digit = 11 - (sum % 11);
  return digit === 10 ? 0 : digit === 11 ? 5 : digit;
}

/** Of the fifteen characters behind 1Z: letters count from A = 2 modulo ten, every second one twice. */
function upsDigit(number: string): number {
  let sum = 0;
  for (const [index, character] of [...number.slice(2, 17)].entries()) {
    const value = /[0-9]/.test(character) ? Number(character) : (character.charCodeAt(0) - 63) % 10;
    sum += index % 2 === 1 ? 2 * value : value;
  }
  return (10 - (sum % 10)) % 10;
}

/** GS1 General Specifications §7.9: from the right, weights 3 and 1 by turns. */
function gs1Digit(number: string): number {
  const digits = [...number.slice(0, -1)].toReversed();
  const sum = digits.reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

const FEDEX_WEIGHTS = [3, 1, 7];

function fedexDigit(number: string): number {
  const sum = [...number.slice(0, 11)].reduce(
    (total, digit, index) => total + Number(digit) * (FEDEX_WEIGHTS[index % 3] as number),
    0,
  );
  return (sum % 11) % 10;
}

function last(number: string): number {
  return Number(number.at(-1));
}
