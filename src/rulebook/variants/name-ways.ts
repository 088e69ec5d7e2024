import { type Draft, fixedGap, fixedWord, newDraft } from './draft.ts';
import { type Token, tokensOf } from './token.ts';
import { type Piece, type Ways, type Writing, writeParts } from './ways.ts';
import { isHonorific } from './words.ts';

/**
 * A name with all its writings: in capitals or as it is, the full stop behind an initial or a title that is there. Nothing is added, left
 * out or moved: which part of a name is which is not ours to say.
 */
export function nameWays(name: string): Ways {
  const draft = newDraft();
  const tokens = tokensOf(name);
  const inCapitals = capitalsOf(tokens, draft);
  let end = 0;
  const pieces = tokens.flatMap((token, at) => {
    const gap = name.slice(end, token.from);
    end = token.to;
    return [...(gap === '' ? [] : [fixedGap(0, gap)]), piece(token, at, inCapitals, draft)];
  });
  const rest = name.slice(end);
  const all = rest === '' ? pieces : [...pieces, fixedGap(0, rest)];
  return { choices: draft.choices, layoutChoice: undefined, layouts: [{ pieces: all }], deposited: draft.deposited };
}

/** The name in one of its writings. */
export function writeName(ways: Ways, writing: Writing): string {
  return writeParts(ways, writing, 1)[0] ?? '';
}

/** One text for a name however it is written. */
export function canonicalName(name: string): string {
  return tokensOf(name)
    .map(({ folded }) => folded)
    .join(' ');
}

/** Only a name of plain letters has capitals that anybody would write alike. */
function capitalsOf(tokens: readonly Token[], draft: Draft): number | undefined {
  const words = tokens.filter((token) => isVaried(token));
  const isPlain = tokens.every(({ text }) => /^[A-Za-z.'’-]+$/.test(text));
  const isMixed = words.length > 1 && words.every(({ text }) => /^[A-Z].*[a-z]/.test(text));
  return isPlain && isMixed ? draft.add(['as_is', 'capitals'], 0) : undefined;
}

function isVaried({ text }: Token): boolean {
  return text.length > 2 && !text.endsWith('.') && !isHonorific(text);
}

function piece(token: Token, at: number, inCapitals: number | undefined, draft: Draft): Piece {
  const { text, folded } = token;
  const plain = text.replace(/\.$/, '');
  const isInitial = /^[A-Z]$/.test(plain);
  if (isInitial || (at === 0 && isHonorific(plain))) {
    const choice = draft.add(['short', 'dotted'], text === plain ? 0 : 1);
    return { part: 0, word: folded, texts: [plain, `${plain}.`], choice, reading: 'word' };
  }
  if (inCapitals === undefined || !isVaried(token)) return fixedWord(0, folded, text);
  return { part: 0, word: folded, texts: [text, text.toUpperCase()], choice: inCapitals, reading: 'cased' };
}
