import barcodes from 'bwip-js/node';
import type { LabelCode } from '../../../rulebook/labels/code.ts';

/** How a code is drawn: bars that every scanner reads, or a square that takes less room and stands more damage. */
export const SYMBOLS = ['code128', 'datamatrix', 'qr'] as const;
export type SymbolKind = (typeof SYMBOLS)[number];

/** A dark part of a symbol, in modules from its upper left corner. */
type Part = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A symbol in modules. */
export type Drawn = {
  readonly width: number;
  /** Undefined: bars, as high as there is room. */
  readonly height: number | undefined;
  /** What must stay white on each side. */
  readonly quiet: number;
  readonly parts: readonly Part[];
};

/** The symbol of a code. Sizes of quiet zones: ISO/IEC 15417 §4.2, 16022 §7, 18004 §6.3.8. */
export function drawSymbol(kind: SymbolKind, code: LabelCode): Drawn {
  switch (kind) {
    case 'code128':
      return bars(barcodes.raw('code128', code), 10);
    case 'datamatrix':
      return squares(barcodes.raw('datamatrix', code), 2);
    case 'qr':
      return squares(barcodes.raw('qrcode', code, { eclevel: 'M' } as object), 4);
  }
}

/** What the package draws: widths by turns, or squares row by row. */
type Raw = readonly (
  | { readonly sbs: readonly number[] }
  | { readonly pixs: readonly number[]; readonly pixx: number; readonly pixy: number }
)[];

function bars([drawn]: Raw, quiet: number): Drawn {
  if (drawn === undefined || !('sbs' in drawn)) throw new Error('a symbol of bars was expected');
  const parts: Part[] = [];
  let x = 0;
  // Widths, a bar and a space by turns.
  for (const [index, width] of drawn.sbs.entries()) {
    if (index % 2 === 0) parts.push({ x, y: 0, width, height: 1 });
    x += width;
  }
  return { width: x, height: undefined, quiet, parts };
}

function squares([drawn]: Raw, quiet: number): Drawn {
  if (drawn === undefined || !('pixs' in drawn)) throw new Error('a symbol of squares was expected');
  const { pixs, pixx: width, pixy: height } = drawn;
  const parts: Part[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      // Neighbours in a row as one: printers leave hairlines between single squares.
      const from = x;
      while (x < width && pixs[y * width + x] === 1) x++;
      if (x > from) parts.push({ x: from, y, width: x - from, height: 1 });
    }
  }
  return { width, height, quiet, parts };
}
