import type { DeclarationFault } from '../../words/staff-declare-en.ts';
import type { Affected, ContextKind, Declaration } from './api-shapes.ts';
import { instantFromLocal, localFromMilliseconds } from './zoned-time.ts';

/** What is filled in; times as the fields hold them, in the marketplace's zone. */
export type Draft = {
  readonly kind: ContextKind;
  readonly from: string;
  readonly to: string;
  readonly affects: readonly Affected[];
  readonly regions: readonly string[];
  readonly countries: readonly string[];
  readonly carriers: readonly string[];
};

export type DraftField = keyof Draft;
export type PlaceField = 'regions' | 'countries' | 'carriers';

/** What stands in a field for names and is no name of the list yet. */
export type Typed = Readonly<Partial<Record<PlaceField, string>>>;

export type DraftFaults = Readonly<Partial<Record<DraftField, DeclarationFault>>>;

export const KINDS: readonly ContextKind[] = ['weather', 'customs', 'platform_slowdown'];
export const AFFECTED: readonly Affected[] = ['handover', 'delivery'];
export const EMPTY_DRAFT: Draft = {
  kind: 'weather',
  from: '',
  to: '',
  affects: AFFECTED,
  regions: [],
  countries: [],
  carriers: [],
};

/** What lasts longer is no storm. */
const LONGEST = 366 * 86_400_000;
const MOST_NAMES = 100;
const LONGEST_NAME = 64;

export const PLACES: readonly PlaceField[] = ['regions', 'countries', 'carriers'];

/** The draft with one more name, or several with commas between them; countries are written in capitals. */
export function withNames(draft: Draft, field: PlaceField, text: string): Draft {
  const names = text.split(',').map((name) => name.trim());
  const tidy = field === 'countries' ? names.map((name) => name.toUpperCase()) : names;
  return { ...draft, [field]: [...new Set([...draft[field], ...tidy.filter((name) => name !== '')])] };
}

/** The draft with what was typed and not yet added. */
export function withTyped(draft: Draft, typed: Typed): Draft {
  return PLACES.reduce((whole, field) => withNames(whole, field, typed[field] ?? ''), draft);
}

/** A draft as a declaration, or what is wrong with it, field by field. */
export function readDraft(
  draft: Draft,
  zone: string,
): { readonly declaration: Declaration } | { readonly faults: DraftFaults } {
  const from = instantFromLocal(draft.from, zone);
  const to = instantFromLocal(draft.to, zone);
  const faults = faultsOf(draft, from, to);
  if (Object.keys(faults).length > 0 || typeof from === 'string' || typeof to === 'string') return { faults };
  return {
    declaration: {
      kind: draft.kind,
      from: rfc3339(from),
      to: rfc3339(to),
      affects: [...draft.affects],
      ...(draft.regions.length === 0 ? {} : { regions: [...draft.regions] }),
      ...(draft.countries.length === 0 ? {} : { countries: [...draft.countries] }),
      ...(draft.carriers.length === 0 ? {} : { carriers: [...draft.carriers] }),
    },
  };
}

function faultsOf(draft: Draft, from: number | string, to: number | string): DraftFaults {
  const faults: { [field in DraftField]?: DeclarationFault | undefined } = {
    from: faultOfTime(draft.from, from, 'from-missing'),
    to: faultOfTime(draft.to, to, 'to-missing') ?? faultOfLength(from, to),
    affects: draft.affects.length === 0 ? 'affects-missing' : undefined,
    regions: faultOfNames(draft.regions),
    carriers: faultOfNames(draft.carriers),
    countries: draft.countries.every((code) => /^[A-Z]{2}$/.test(code))
      ? faultOfNames(draft.countries)
      : 'not-a-country',
  };
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined));
}

function faultOfTime(local: string, at: number | string, missing: DeclarationFault): DeclarationFault | undefined {
  if (typeof at === 'number') return undefined;
  if (local === '') return missing;
  return at === 'skipped' ? 'skipped-time' : 'not-a-time';
}

function faultOfLength(from: number | string, to: number | string): DeclarationFault | undefined {
  if (typeof from === 'string' || typeof to === 'string') return undefined;
  if (to < from) return 'to-before-from';
  return to - from > LONGEST ? 'too-long' : undefined;
}

function faultOfNames(names: readonly string[]): DeclarationFault | undefined {
  if (names.length > MOST_NAMES) return 'too-many';
  return names.some((name) => name.length > LONGEST_NAME) ? 'name-too-long' : undefined;
}

/** What differs from an empty form, for the address: a lead who opens it finds the form filled in. */
export type DraftSearch = Partial<Draft>;

/** What an address says about the form; nonsense is left out. */
export function readDraftSearch(given: Readonly<Record<string, unknown>>): DraftSearch {
  const kind = KINDS.find((each) => each === given['kind']);
  const affects = AFFECTED.filter((each) => namesIn(given['affects']).includes(each));
  const text = (field: string) => (typeof given[field] === 'string' ? given[field].slice(0, 16) : '');
  const names = (field: PlaceField) => {
    const found = namesIn(given[field]);
    return found.length === 0 ? {} : { [field]: found };
  };
  return {
    ...(kind === undefined || kind === EMPTY_DRAFT.kind ? {} : { kind }),
    ...(text('from') === '' ? {} : { from: text('from') }),
    ...(text('to') === '' ? {} : { to: text('to') }),
    ...(affects.length === 0 || affects.length === AFFECTED.length ? {} : { affects }),
    ...names('regions'),
    ...names('countries'),
    ...names('carriers'),
  };
}

/** The other way round. */
export function searchOf(draft: Draft): DraftSearch {
  return readDraftSearch(draft);
}

function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string').slice(0, MOST_NAMES) : [];
}

/** Whole days of the zone's calendar, up to the present one: the first minute of the first and the last of the last. */
export function daysUntil(
  now: number,
  zone: string,
  first: number,
  last: number,
): { readonly from: string; readonly to: string } {
  const day = (before: number) => localFromMilliseconds(now - before * 86_400_000, zone).slice(0, 10);
  return { from: `${day(first)}T00:00`, to: `${day(last)}T23:59` };
}

function rfc3339(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

/** The id of a field in the page, so that a fault can lead to it. */
export function fieldId(field: DraftField): string {
  return `declaration-${field}`;
}
