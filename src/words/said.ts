/**
 * What stands in the braces of a sentence: a text, a date, or the id of an order or listing. `due`: a date to keep in mind, which
 * a page shows with how far away it is.
 */
export type SaidValue = string | { readonly at: string; readonly due?: true | undefined } | { readonly id: string };

/** A sentence of the catalogue with what belongs into its braces: pages, mail and what is kept of both say the same by it. */
export type Said = { readonly text: string; readonly values: Readonly<Record<string, SaidValue>> };

export function said(text: string, values: Said['values'] = {}): Said {
  return { text, values };
}

/** A date to keep in mind. */
export function due(at: string): SaidValue {
  return { at, due: true };
}

/** A piece of what is said: words of the sentence, or a value. */
export type SaidPart = { readonly words: string } | { readonly value: SaidValue };

/** A sentence in pieces, in order. */
export function partsOf({ text, values }: Said): readonly SaidPart[] {
  return text.split(/\{(\w+)\}/).flatMap((part, place): readonly SaidPart[] => {
    if (place % 2 === 0) return part === '' ? [] : [{ words: part }];
    const value = values[part];
    return [value === undefined ? { words: `{${part}}` } : { value }];
  });
}

/** The same as one text; `dated` writes a date. */
export function plainly(sentence: Said, dated: (at: string) => string): string {
  return partsOf(sentence)
    .map((part) => ('words' in part ? part.words : plainValue(part.value, dated)))
    .join('');
}

function plainValue(value: SaidValue, dated: (at: string) => string): string {
  if (typeof value === 'string') return value;
  return 'id' in value ? value.id : dated(value.at);
}
