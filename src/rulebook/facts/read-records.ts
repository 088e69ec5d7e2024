import type { Money } from '../facts.ts';
import { decimalsOf, isCurrency, minorUnits, NOT_AN_AMOUNT } from './amount.ts';
import type { MONEY, RawOf } from './events.ts';
import { readText } from './readers.ts';
import { countEntries, countFields, markBad, markRead, mix, mixWhole } from './scratch.ts';

/** Readers of values made of others; see readers.ts. */

/** A field that is an object with fields of its own to read. */
export function readRecord(value: unknown): object {
  markRead();
  return openRecord(value);
}

/** An object whose fields are about to be read. A bad value gives an object without fields. */
export function openRecord(value: unknown): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    markBad();
    return NOTHING;
  }
  countFields(value);
  return value;
}

/** A list of 0 to `most` values. */
export function readList<Value>(value: unknown, most: number, read: (entry: unknown) => Value): Value[] {
  markRead();
  if (!Array.isArray(value) || value.length > most) {
    markBad();
    return [];
  }
  mix(value.length);
  countEntries(value.length);
  const entries: Value[] = [];
  for (const entry of value) entries.push(read(entry));
  return entries;
}

export function readMoney(value: unknown): Money {
  const { amount, currency } = readRecord(value) as RawOf<typeof MONEY>;
  const code = readText(currency, CURRENCY_LENGTH);
  const minor = isCurrency(code) ? minorUnits(amount, decimalsOf(code)) : NOT_AN_AMOUNT;
  markRead();
  mixWhole(minor);
  if (minor < 0) markBad();
  return { minor, currency: code };
}

const NOTHING = {};
const CURRENCY_LENGTH = 3;
