import { parse } from 'yaml';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { statementsOf, type TellPolicy, type ToldPolicy } from './policy-words.ts';

/** A sentence that is not the same in two versions; undefined: one of them does not say it. */
export type Change = { readonly before: string | undefined; readonly after: string | undefined };

/** The changes under one heading of the told policy. */
export type Changes = { readonly title: string; readonly changes: readonly Change[] };

/** A value of the documents that is not the same in two versions: where it stands, and what stands there. */
export type ValueChange = { readonly path: string; readonly before: unknown; readonly after: unknown };

/** What two versions say differently, in the order of the later one, and every value behind it. */
export type Comparison = { readonly sentences: readonly Changes[]; readonly values: readonly ValueChange[] };

/** A version of the policy: what it means, and the document that says so. */
export type ComparedVersion = { readonly policy: Policy; readonly document: string };

/** Compares two versions, sentence by sentence and value by value as the documents write them. */
export function comparePolicies(from: ComparedVersion, to: ComparedVersion, tell: TellPolicy): Comparison {
  const told = { before: tell(from.policy), after: tell(to.policy) };
  const headings = headingsOf(told.after, told.before);
  const was = grouped(told.before);
  const is = grouped(told.after);
  const sentences = [...headings].map(([key, title]) => ({
    title,
    changes: changesBetween(was.get(key) ?? [], is.get(key) ?? []),
  }));
  const values = valueChanges(parse(from.document), parse(to.document), '');
  return { sentences: sentences.filter(({ changes }) => changes.length > 0), values };
}

type Said = { readonly code: string; readonly text: string };

/** The sentences under each heading; those of one code are told apart by their number. */
function grouped(told: ToldPolicy): ReadonlyMap<string, readonly Said[]> {
  const groups = new Map<string, Said[]>();
  for (const { section, about, say, text } of statementsOf(told)) {
    const group = groups.get(`${section}/${about}`) ?? [];
    const number = group.filter(({ code }) => code.startsWith(`${say} `)).length;
    groups.set(`${section}/${about}`, [...group, { code: `${say} ${number}`, text }]);
  }
  return groups;
}

function headingsOf(...all: readonly ToldPolicy[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { sections } of all)
    for (const { section, title, parts } of sections) {
      titles.set(`${section}/`, title);
      for (const part of parts) titles.set(`${section}/${part.about}`, `${title}: ${part.title}`);
    }
  return titles;
}

function changesBetween(before: readonly Said[], after: readonly Said[]): readonly Change[] {
  const was = new Map(before.map(({ code, text }) => [code, text]));
  const is = new Map(after.map(({ code, text }) => [code, text]));
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((code) => ({ before: was.get(code), after: is.get(code) }))
    .filter((change) => change.before !== change.after);
}

/** Walks two values side by side. Lists are compared whole: their order means something. */
function valueChanges(before: unknown, after: unknown, path: string): readonly ValueChange[] {
  if (isRecord(before) && isRecord(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => valueChanges(before[name], after[name], path === '' ? name : `${path}.${name}`));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
