import type { CaseSummary } from './api-shapes.ts';

type Kind = CaseSummary['kind'];

/** As many as the service takes at once. */
const MOST = 50;

/** Cases that are looked at one by one; the service says the same (`src/rulebook/cases/bulk.ts`). */
const ALONE: readonly Kind[] = ['removal', 'appeal'];

/** Whether cases of a kind can be selected at all. */
export function canBeTogether(kind: Kind): boolean {
  return !ALONE.includes(kind);
}

/** The cases that are selected and still shown: of one kind, in the order of the list. */
export function selectedOf(rows: readonly CaseSummary[], ids: ReadonlySet<string>): readonly CaseSummary[] {
  const selected = rows.filter(({ id, kind }) => ids.has(id) && canBeTogether(kind));
  return selected.filter(({ kind }) => kind === selected[0]?.kind).slice(0, MOST);
}

/** Selects a case, or not any more. One of another kind than the others is not selected. */
export function toggled(selected: readonly CaseSummary[], row: CaseSummary): ReadonlySet<string> {
  const ids = new Set(selected.map(({ id }) => id));
  if (ids.delete(row.id)) return ids;
  const isFree = canBeTogether(row.kind) && (selected.length === 0 || selected[0]?.kind === row.kind);
  return isFree && ids.size < MOST ? ids.add(row.id) : ids;
}

/** Selects all of a kind that are shown; none when all of them are selected already. */
export function allToggled(
  rows: readonly CaseSummary[],
  selected: readonly CaseSummary[],
  kind: Kind,
): ReadonlySet<string> {
  const all = selectedOf(
    rows.filter((row) => row.kind === kind),
    new Set(rows.map(({ id }) => id)),
  );
  return new Set(all.length === selected.length ? [] : all.map(({ id }) => id));
}
