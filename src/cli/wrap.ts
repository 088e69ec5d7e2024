/** Breaks text into lines of at most `width` characters where a word fits; `first` and `rest` begin the lines. */
export function wrap(
  text: string,
  { first, rest, width }: { readonly first: string; readonly rest: string; readonly width: number },
): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  // A number stays with its percent sign.
  for (const word of text.replaceAll(/(\d) %/g, '$1\u00a0%').split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].map((written) => written.replaceAll('\u00a0', ' '));
}
