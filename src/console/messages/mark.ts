import type { FINDING_ADVICE } from '../../words/coaching-en.ts';

/** Something that screening found in a text, with where it stands: in UTF-16 units, the end exclusive. */
export type Found = {
  readonly kind: keyof typeof FINDING_ADVICE;
  readonly start: number;
  readonly end: number;
  readonly rule?: string | undefined;
};

/** What a moderation service outside found: it does not say where, so no words are marked. */
const isWithoutPlace = ({ rule }: Found): boolean => rule === 'outside';

/** A stretch of a text, and which finding it belongs to, if any. */
export type Stretch = { readonly text: string; readonly start: number; readonly number: number | undefined };

/**
 * A text in stretches, those that are meant numbered from 1 in the order in which they stand. Where findings of several
 * kinds overlap, a word is marked as the first that has it, and each finding keeps a stretch if any word is left for it.
 */
export function stretchesOf(text: string, findings: readonly Found[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const add = (until: number, number: number | undefined) => {
    if (until > at) stretches.push({ text: text.slice(at, until), start: at, number });
    at = Math.max(at, until);
  };
  for (const [index, found] of inOrder(findings).entries()) {
    if (isWithoutPlace(found)) continue;
    const { start, end } = found;
    add(Math.min(start, text.length), undefined);
    add(Math.min(end, text.length), index + 1);
  }
  add(text.length, undefined);
  return stretches;
}

/** Findings in the order in which they stand, longer ones first where two begin together; those without a place come last. */
export function inOrder(findings: readonly Found[]): readonly Found[] {
  return findings.toSorted(
    (one, other) =>
      Number(isWithoutPlace(one)) - Number(isWithoutPlace(other)) || one.start - other.start || other.end - one.end,
  );
}

/** What was found of one kind. */
export type FoundKind = {
  readonly kind: Found['kind'];
  /** `words`: undefined where it is the message as a whole. */
  readonly places: readonly { readonly number: number; readonly words: string | undefined }[];
};

/** Findings by kind, each kind once, in the order in which they first stand. */
export function kindsOf(text: string, findings: readonly Found[]): readonly FoundKind[] {
  const kinds = new Map<Found['kind'], FoundKind['places'][number][]>();
  for (const [index, found] of inOrder(findings).entries()) {
    const words = isWithoutPlace(found) ? undefined : text.slice(found.start, found.end).trim();
    kinds.set(found.kind, [...(kinds.get(found.kind) ?? []), { number: index + 1, words }]);
  }
  return [...kinds].map(([kind, places]) => ({ kind, places }));
}
