/** The kinds of a timeline's entries that can be asked for alone. */
const KINDS = ['event', 'lapse', 'decision'] as const;
export type TimelineKind = (typeof KINDS)[number];

export type TimelineSearch = {
  /** Which kinds are shown; all if absent. */
  readonly kinds?: readonly TimelineKind[] | undefined;
  /** Keys of the entries that stand open. */
  readonly open?: readonly string[] | undefined;
};

/** Said explicitly also where they are undefined: what is left out here stays as it stands in the address. */
export function timelineSearch({ kinds, open }: Record<string, unknown>): TimelineSearch {
  return { kinds: orNone(chosenKinds(kinds)), open: orNone(textsOf(open)) };
}

function chosenKinds(value: unknown): readonly TimelineKind[] {
  const given = textsOf(value);
  return KINDS.filter((kind) => given.includes(kind));
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function orNone<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length === 0 ? undefined : values;
}
