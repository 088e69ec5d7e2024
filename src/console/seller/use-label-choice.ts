import { useState } from 'react';
import { SHEET_NAMES, SIZE_NAMES, SYMBOL_NAMES } from '../../words/labels-en.ts';

/** How somebody prints labels. */
export type LabelChoice = {
  readonly symbol: keyof typeof SYMBOL_NAMES;
  readonly size: keyof typeof SIZE_NAMES;
  /** Of several labels. */
  readonly sheet: keyof typeof SHEET_NAMES;
};

const KEY = 'kingston-label-choice';
const USUAL: LabelChoice = { symbol: 'code128', size: '4x6', sheet: 'a4' };

/** What this person's printer takes: kept in the browser, for it is about the desk and not about the account. */
export function useLabelChoice(): readonly [LabelChoice, (change: Partial<LabelChoice>) => void] {
  const [choice, setChoice] = useState(read);
  const change = (changed: Partial<LabelChoice>) => {
    const next = { ...choice, ...changed };
    setChoice(next);
    try {
      localStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing: it is chosen for this page.
    }
  };
  return [choice, change];
}

function read(): LabelChoice {
  try {
    const { symbol, size, sheet } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<LabelChoice>;
    return {
      symbol: symbol !== undefined && Object.hasOwn(SYMBOL_NAMES, symbol) ? symbol : USUAL.symbol,
      size: size !== undefined && Object.hasOwn(SIZE_NAMES, size) ? size : USUAL.size,
      sheet: sheet !== undefined && Object.hasOwn(SHEET_NAMES, sheet) ? sheet : USUAL.sheet,
    };
  } catch {
    return USUAL;
  }
}
