import { MONEY } from './events.ts';
import type { Fields, Kind } from './kinds.ts';
import { mix, mixText } from './scratch.ts';

/** How deep what we do not know may be nested. */
export const MOST_DEPTH = 32;

/**
 * Mixes into the digest what an event's data says beyond the fields we know, in the order of the names, so that it
 * does not matter in which order they came. False when it is nested too deep.
 */
export function mixUnknown(data: object, known: Fields): boolean {
  for (const [name, value] of entriesInOrder(data)) {
    const kind = Object.hasOwn(known, name) ? known[name]?.kind : undefined;
    const inside = kind === undefined ? undefined : fieldsInside(kind);
    if (kind === undefined || kind.kind === 'anything') {
      mixText(name);
      if (!mixAnything(value, MOST_DEPTH)) return false;
    } else if (inside !== undefined && value !== null) {
      mixText(name);
      if (!mixInside(value, inside)) return false;
    }
  }
  return true;
}

function mixInside(value: unknown, known: Fields): boolean {
  if (Array.isArray(value)) return value.every((entry) => mixInside(entry, known));
  mix(INSIDE);
  return typeof value !== 'object' || value === null || mixUnknown(value, known);
}

function fieldsInside(kind: Kind): Fields | undefined {
  if (kind.kind === 'record') return kind.fields;
  if (kind.kind === 'money') return MONEY;
  return kind.kind === 'list' ? fieldsInside(kind.of) : undefined;
}

const INSIDE = 0x696e7369;

function mixAnything(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) {
    mixText(`${typeof value} ${String(value)}`);
    return true;
  }
  if (depth === 0) return false;
  if (Array.isArray(value)) {
    mixText(`list ${value.length}`);
    return value.every((entry) => mixAnything(entry, depth - 1));
  }
  const entries = entriesInOrder(value);
  mixText(`object ${entries.length}`);
  return entries.every(([name, entry]) => {
    mixText(name);
    return mixAnything(entry, depth - 1);
  });
}

function entriesInOrder(record: object): [string, unknown][] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Whether a value is nested deeper than that. */
export function isTooDeep(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isTooDeep(inner, depth - 1));
}
