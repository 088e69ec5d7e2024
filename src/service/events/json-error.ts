/** Where a text stops being JSON: `place` in characters from 1, and what JSON asks for there. */
export type JsonError = { readonly place: number; readonly wanted: string };

/**
 * Finds the first place where a text is not JSON (RFC 8259); undefined when it is. `JSON.parse` says this only for
 * some errors, in words that change with the version of Node, and repeats the text, which may be somebody's. Slow;
 * for texts that `JSON.parse` has refused.
 */
export function findJsonError(text: string): JsonError | undefined {
  /** The objects and lists that are open, by their closing brackets. */
  const open: string[] = [];
  let at = skipSpace(text, 0);
  let wanted: 'value' | 'first value' | 'name' | 'first name' | 'next' = 'value';
  while (true) {
    const closing = open.at(-1);
    const next = text.charAt(at);
    if (wanted === 'next' && closing === undefined) {
      return at === text.length ? undefined : { place: at + 1, wanted: 'the end of the line' };
    }
    const mayClose = wanted === 'next' || wanted === 'first value' || wanted === 'first name';
    if (mayClose && next === closing) {
      open.pop();
      wanted = 'next';
      at = skipSpace(text, at + 1);
    } else if (wanted === 'next') {
      if (next !== ',') return { place: at + 1, wanted: `',' or '${closing}'` };
      wanted = closing === '}' ? 'name' : 'value';
      at = skipSpace(text, at + 1);
    } else if (wanted === 'name' || wanted === 'first name') {
      if (next !== '"') return { place: at + 1, wanted: 'a name in double quotation marks' };
      const end = endOfString(text, at);
      if (typeof end !== 'number') return end;
      at = skipSpace(text, end);
      if (text.charAt(at) !== ':') return { place: at + 1, wanted: "':'" };
      wanted = 'value';
      at = skipSpace(text, at + 1);
    } else if (next === '{' || next === '[') {
      open.push(next === '{' ? '}' : ']');
      wanted = next === '{' ? 'first name' : 'first value';
      at = skipSpace(text, at + 1);
    } else {
      const end = next === '"' ? endOfString(text, at) : endOfWord(text, at);
      if (typeof end !== 'number') return end;
      wanted = 'next';
      at = skipSpace(text, end);
    }
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++;
  return at;
}

/** The place after a string that begins at `from`. */
function endOfString(text: string, from: number): number | JsonError {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code < 0x20) return { place: at + 1, wanted: 'no control character in a string' };
    if (code !== BACKSLASH) continue;
    at++;
    if (text.charAt(at) === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) at += 4;
    else if (at < text.length && !'"\\/bfnrt'.includes(text.charAt(at)))
      return { place: at + 1, wanted: 'an escape of JSON' };
  }
  return { place: text.length + 1, wanted: 'the end of a string' };
}

/** The place after a number, `true`, `false` or `null` that begins at `from`. */
function endOfWord(text: string, from: number): number | JsonError {
  WORD.lastIndex = from;
  const [word] = WORD.exec(text) ?? [];
  return word === undefined ? { place: from + 1, wanted: 'a value' } : from + word.length;
}

const WORD = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;
const QUOTE = 34;
const BACKSLASH = 92;
