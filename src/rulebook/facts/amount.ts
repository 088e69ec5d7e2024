/** Currencies whose minor unit is not a hundredth (ISO 4217, list one): how many decimals they have. */
const DECIMALS: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
  ...'CLF UYW'.split(' ').map((code) => [code, 4] as const),
]);

/** How many decimals a currency has; 2 unless ISO 4217 says otherwise. */
export function decimalsOf(currency: string): number {
  return DECIMALS.get(currency) ?? 2;
}

/** Whether a text is three capital letters, as currency codes are. */
export function isCurrency(text: string): boolean {
  if (text.length !== 3) return false;
  for (let index = 0; index < 3; index++) {
    const code = text.charCodeAt(index);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

/** The longest amount, in digits and point. */
export const AMOUNT_LENGTH = 40;

/** Answers of `minorUnits` where there is no amount. */
export const NOT_AN_AMOUNT = -1;
export const TOO_PRECISE = -2;
export const TOO_MUCH = -3;

/**
 * A decimal text (`45`, `45.00`, `0.5`) in minor units, by whole numbers alone. Decimals beyond the currency's are
 * allowed only when they are 0. No sign, no exponent, no separator of thousands.
 */
export function minorUnits(text: unknown, decimals: number): number {
  if (typeof text !== 'string' || text.length > AMOUNT_LENGTH) return NOT_AN_AMOUNT;
  let minor = 0;
  let point = -1;
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit === -2 && point === -1 && index > 0) {
      point = index;
    } else if (!(digit >= 0 && digit <= 9)) {
      return NOT_AN_AMOUNT;
    } else if (point === -1 || index - point <= decimals) {
      minor = minor * 10 + digit;
      if (minor > Number.MAX_SAFE_INTEGER) return TOO_MUCH;
    } else if (digit !== 0) {
      return TOO_PRECISE;
    }
  }
  if (text.length === 0 || point === text.length - 1) return NOT_AN_AMOUNT;
  const given = point === -1 ? 0 : Math.min(decimals, text.length - point - 1);
  for (let missing = decimals - given; missing > 0; missing--) minor *= 10;
  return minor > Number.MAX_SAFE_INTEGER ? TOO_MUCH : minor;
}

/** Minor units as a decimal text with all the decimals of the currency: 4500 with 2 is `45.00`. */
export function decimalText(minor: number | bigint, decimals: number): string {
  const digits = String(minor).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  return decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
}
