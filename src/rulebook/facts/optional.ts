import type { Money } from '../facts.ts';
import { MOST_NAMES } from './kinds.ts';
import { readList, readMoney } from './read-records.ts';
import { readFlag, readId, readName, readReference } from './readers.ts';
import { markRead, mix } from './scratch.ts';

/** Readers of fields that may be left out. Null is the same as absent, for the digest too. */

export function isAbsent(value: unknown): value is undefined | null {
  if (value !== undefined && value !== null) return false;
  if (value === null) markRead();
  mix(ABSENT);
  return true;
}

export function optionalId(value: unknown): string | undefined {
  return isAbsent(value) ? undefined : readId(value);
}

export function optionalName(value: unknown): string | undefined {
  return isAbsent(value) ? undefined : readName(value);
}

export function optionalReference(value: unknown): string | undefined {
  return isAbsent(value) ? undefined : readReference(value);
}

export function optionalFlag(value: unknown): boolean | undefined {
  return isAbsent(value) ? undefined : readFlag(value);
}

export function optionalMoney(value: unknown): Money | undefined {
  return isAbsent(value) ? undefined : readMoney(value);
}

/** Names that narrow something down. An empty list narrows nothing down, as if it were left out. */
export function optionalNames(value: unknown): readonly string[] | undefined {
  if (isAbsent(value)) return undefined;
  const names = readList(value, MOST_NAMES, readName);
  return names.length === 0 ? undefined : names;
}

const ABSENT = 0x61627365;
