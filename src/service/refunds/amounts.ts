import { decimalsOf, decimalText, isCurrency, minorUnits } from '../../rulebook/facts/amount.ts';
import type { Money } from '../../rulebook/facts.ts';

/** An amount as people and events write it. */
export type WrittenAmount = { readonly amount: string; readonly currency: string };

/** `{ amount: '12.50', currency: 'USD' }`, with all the decimals of the currency. */
export function writtenAmount({ minor, currency }: Money): WrittenAmount {
  return { amount: decimalText(minor, decimalsOf(currency)), currency };
}

/** `12.50 USD`. */
export function amountInWords(money: Money): string {
  const { amount, currency } = writtenAmount(money);
  return `${amount} ${currency}`;
}

/** In minor units; undefined: it is no amount of a currency, or finer than its smallest coin. */
export function readAmount({ amount, currency }: WrittenAmount): Money | undefined {
  if (!isCurrency(currency)) return undefined;
  const minor = minorUnits(amount, decimalsOf(currency));
  return minor < 0 ? undefined : { minor, currency };
}
