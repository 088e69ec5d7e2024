/** Where something stands in a text, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

/** Stands in the place of what is masked, whatever it was and however long. */
export const MASK = '•••';

/** A text with these spans masked; those that touch or overlap are one. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    if (start >= from) masked += text.slice(from, start);
    if (start > from || from === 0 || !masked.endsWith(MASK)) masked += MASK;
    from = Math.max(from, end);
  }
  return masked + text.slice(from);
}
