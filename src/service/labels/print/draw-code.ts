import { inGroups } from '../../../rulebook/labels/code.ts';
import type { PrintedLabel } from '../../../rulebook/labels/printed-label.ts';
import { fill } from '../../../words/fill.ts';
import { LABEL_SHEET as WORDS } from '../../../words/label-sheet-en.ts';
import { drawSymbol, type SymbolKind } from './symbols.ts';

/** Where a symbol goes, in points, and how wide it may be. */
type Place = { readonly x: number; readonly y: number; readonly width: number; readonly symbol: SymbolKind };

/** How high bars are, and how wide a square is with the white around it, in points. */
const BARS = 84;
const SQUARE = 142;

/** Draws a code as wide as there is room for bars, a square in the middle. Answers where it ends. */
export function drawCode(
  document: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  { code }: Pick<PrintedLabel, 'code'>,
  { x, y, width, symbol }: Place,
): number {
  const { width: modules, height, quiet, parts } = drawSymbol(symbol, code);
  const room = height === undefined ? width : SQUARE;
  const module = room / (modules + 2 * quiet);
  const tall = height === undefined ? BARS : module;
  const left = x + (width - modules * module) / 2;
  const top = y + (height === undefined ? 0 : quiet * module);
  const draw = (): void => {
    for (const part of parts)
      document.rect(left + part.x * module, top + part.y * tall, part.width * module, part.height * tall);
    document.fill('black');
  };
  parent.add(document.struct('Figure', { alt: fill(WORDS.code, { code: inGroups(code) }) }, draw));
  return height === undefined ? top + tall + 4 : top + height * module + quiet * module;
}
