import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Instant } from '../../../rulebook/instant.ts';
import type { PrintedLabel, PrintedOrderId } from '../../../rulebook/labels/printed-label.ts';
import type { Zone } from '../../../rulebook/zone.ts';
import { fill } from '../../../words/fill.ts';
import { LABEL_SHEET as WORDS } from '../../../words/label-sheet-en.ts';
import { NO_LABEL_WORDS } from '../../../words/labels-api-en.ts';
import type { NoLabel } from '../see-orders.ts';
import { type Box, drawLabel } from './draw-label.ts';
import type { SymbolKind } from './symbols.ts';

/** What labels are printed on: one a page, or four to a sheet of A4, which is cut into A6. */
export const SIZES = ['4x6', 'a6', 'a4'] as const;
export type SheetSize = (typeof SIZES)[number];

/** In points. */
const PAGES: Readonly<Record<SheetSize, readonly [width: number, height: number]>> = {
  '4x6': [288, 432],
  a6: [297.64, 419.53],
  a4: [595.28, 841.89],
};

/** What is printed, and how. */
export type Sheets = {
  readonly labels: readonly PrintedLabel[];
  /** What there is no label for is told on a page of its own. */
  readonly without: readonly { readonly order: PrintedOrderId; readonly why: NoLabel }[];
  readonly symbol: SymbolKind;
  readonly size: SheetSize;
  /** The clock reading, and the zone that dates are written in. */
  readonly at: Instant;
  readonly zone: Zone;
};

/** Labels as a PDF, with its structure for screen readers. */
export async function labelPdf(sheets: Sheets): Promise<Buffer> {
  const { labels, size, at } = sheets;
  const [first] = labels;
  const title =
    labels.length === 1 && first !== undefined
      ? fill(WORDS.title, { order: first.order })
      : fill(WORDS.titleOfMany, { count: labels.length });
  const document = new PDFDocument({
    ...{ size: [...PAGES[size]], margin: 0, autoFirstPage: false, pdfVersion: '1.7', tagged: true, lang: 'en-GB' },
    displayTitle: true,
    info: { Title: title, CreationDate: new Date(at), ModDate: new Date(at) },
  });
  const bytes = buffer(document);
  const root = document.struct('Document');
  document.addStructure(root);
  drawLabels(document, root, sheets);
  if (sheets.without.length > 0) drawWithout(document, root, sheets);
  root.end();
  document.end();
  return bytes;
}

function drawLabels(
  document: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  { labels, size, symbol, zone }: Sheets,
): void {
  const boxes = boxesOf(size);
  for (const [index, label] of labels.entries()) {
    const box = boxes[index % boxes.length];
    if (box === undefined) throw new Error('a page has room for a label');
    if (index % boxes.length === 0) document.addPage();
    drawLabel(document, root, label, { box, symbol, zone });
  }
}

function boxesOf(size: SheetSize): readonly Box[] {
  const [width, height] = PAGES[size];
  if (size !== 'a4') return [{ x: 0, y: 0, width, height }];
  const [half, low] = [width / 2, height / 2];
  return [0, low].flatMap((y) => [0, half].map((x) => ({ x, y, width: half, height: low })));
}

function drawWithout(document: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, { without }: Sheets): void {
  document.addPage({ margin: 20, size: [...PAGES.a4] });
  const paragraph = (kind: string, text: string, size: number): void => {
    root.add(
      document.struct(kind, {}, () => void document.font('Helvetica').fontSize(size).text(text, { paragraphGap: 4 })),
    );
  };
  paragraph('H1', WORDS.without, 16);
  paragraph('P', WORDS.withoutLead, 10);
  for (const { order, why } of without) paragraph('P', `${order}: ${NO_LABEL_WORDS[why.code]}.`, 10);
}
