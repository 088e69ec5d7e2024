import { foreignCharacter, ID_LENGTH, PLATFORM, SELLER_ID_LENGTH, unprintableCharacter } from '../ids.ts';
import { CONDUCT_KINDS, METRICS } from '../policy/policy.ts';
import { parseTimestamp } from '../timestamp.ts';
import type { Kind } from './kinds.ts';
import { shown, type Trouble, type WantedType } from './problem.ts';
import { isTooDeep, MOST_DEPTH } from './unknown-content.ts';

/** A kind whose value is not made of others. */
export type Leaf = Exclude<Kind, { readonly kind: 'list' | 'record' | 'money' }>;

/** What is wrong with a single value; undefined when nothing is. */
export function troubleWith(value: unknown, kind: Leaf): Trouble | undefined {
  switch (kind.kind) {
    case 'id':
      return troubleWithId(value, ID_LENGTH);
    case 'seller-id':
      return value === PLATFORM ? { code: 'reserved-seller' } : troubleWithId(value, SELLER_ID_LENGTH);
    case 'text':
      return troubleWithText(value, kind.most);
    case 'time':
      return troubleWithTime(value);
    case 'choice':
      return troubleWithChoice(value, kind.allowed);
    case 'conduct':
      return troubleWithConduct(value);
    case 'flag':
      return typeof value === 'boolean' ? undefined : wrongType(value, 'true-or-false');
    case 'whole':
      return troubleWithWhole(value, kind.least, kind.most);
    case 'share':
      return troubleWithNumber(value, 0, 1);
    case 'anything':
      return isTooDeep(value, MOST_DEPTH) ? { code: 'too-deep', most: MOST_DEPTH } : undefined;
  }
}

export function wrongType(value: unknown, wanted: WantedType): Trouble {
  return { code: 'wrong-type', wanted, got: typeof value === 'string' ? 'text' : shown(value) };
}

function troubleWithId(value: unknown, most: number): Trouble | undefined {
  if (typeof value !== 'string') return wrongType(value, 'text');
  const at = foreignCharacter(value);
  if (value.length === 0 || value.length > most) return troubleWithLength(value, most);
  return at === -1 ? undefined : { code: 'foreign-character', character: shown(value.charAt(at)), at: at + 1 };
}

function troubleWithText(value: unknown, most: number): Trouble | undefined {
  if (typeof value !== 'string') return wrongType(value, 'text');
  const at = unprintableCharacter(value);
  if (value.length === 0 || value.length > most) return troubleWithLength(value, most);
  return at === -1 ? undefined : { code: 'unprintable-character', at: at + 1 };
}

function troubleWithLength(value: string, most: number): Trouble {
  return value.length === 0 ? { code: 'empty' } : { code: 'too-long', length: value.length, most };
}

function troubleWithTime(value: unknown): Trouble | undefined {
  if (typeof value !== 'string') return wrongType(value, 'text');
  return parseTimestamp(value) === undefined ? { code: 'not-a-time', got: shown(value) } : undefined;
}

function troubleWithChoice(value: unknown, allowed: readonly string[]): Trouble | undefined {
  if (typeof value !== 'string') return wrongType(value, 'text');
  return allowed.includes(value) ? undefined : { code: 'not-one-of', got: shown(value), allowed };
}

function troubleWithConduct(value: unknown): Trouble | undefined {
  const isMetric = METRICS.some((metric) => metric === value);
  if (!isMetric) return troubleWithChoice(value, CONDUCT_KINDS);
  return { code: 'judged-by-meter', got: shown(value), allowed: CONDUCT_KINDS };
}

function troubleWithWhole(value: unknown, least: number, most: number): Trouble | undefined {
  const trouble = troubleWithNumber(value, least, most);
  return trouble === undefined && !Number.isInteger(value) ? { code: 'not-whole', got: shown(value) } : trouble;
}

function troubleWithNumber(value: unknown, least: number, most: number): Trouble | undefined {
  if (typeof value !== 'number') return wrongType(value, 'number');
  return value >= least && value <= most ? undefined : { code: 'out-of-range', got: shown(value), least, most };
}
